package ai.stigmer.spring;

import ai.stigmer.runtime.Resource;
import ai.stigmer.runtime.operation.StandardOperation;
import ai.stigmer.runtime.rpc.RpcHandler;
import ai.stigmer.runtime.rpc.RpcMethod;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.springframework.core.ResolvableType;
import org.springframework.util.ReflectionUtils;

/**
 * The standard operations of a resource as the handlers that a controller takes. A handler's own factory, {@code of}, says
 * which operation it takes.
 */
final class StandardHandlers {
    private final Resource<?> resource;
    private final List<Class<?>> handlers;
    private final List<RpcMethod<?, ?>> methods;

    /**
     * Knows the handlers of a controller.
     *
     * @param handlers their types, in the order of the protos
     * @param methods their rpcs, in the same order
     */
    StandardHandlers(Resource<?> resource, List<Class<?>> handlers, List<RpcMethod<?, ?>> methods) {
        this.resource = resource;
        this.handlers = handlers;
        this.methods = methods;
    }

    /** The handler of an rpc that says its operation. */
    Object of(Class<?> handler) {
        Method factory = factory(handler);
        Class<?> operation = factory.getParameterTypes()[0];
        Object value = operation == StandardOperation.Apply.class
                ? resource.apply(
                        target(StandardOperation.Create.class, handler),
                        target(StandardOperation.Update.class, handler))
                : invoke(operationOfResource(operation), resource);
        return Objects.requireNonNull(ReflectionUtils.invokeMethod(factory, null, value));
    }

    /** The rpc of another operation with the same request. */
    private RpcMethod<?, ?> target(Class<?> operation, Class<?> apply) {
        for (int i = 0; i < handlers.size(); i++) {
            Class<?> handler = handlers.get(i);
            if (hasFactory(handler)
                    && factory(handler).getParameterTypes()[0] == operation
                    && request(handler) == request(apply)) {
                return methods.get(i);
            }
        }
        throw new IllegalStateException(apply.getName() + " has no " + operation.getSimpleName() + " beside it");
    }

    private static Class<?> request(Class<?> handler) {
        return ResolvableType.forClass(handler).as(RpcHandler.class).resolveGeneric(0);
    }

    private static boolean hasFactory(Class<?> handler) {
        return Arrays.stream(handler.getMethods())
                .anyMatch(method -> method.getName().equals("of"));
    }

    private static Method factory(Class<?> handler) {
        return Arrays.stream(handler.getMethods())
                .filter(method -> method.getName().equals("of"))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(handler.getName() + " takes no standard operation"));
    }

    private static Method operationOfResource(Class<?> operation) {
        return Arrays.stream(Resource.class.getMethods())
                .filter(method -> method.getReturnType() == operation && method.getParameterCount() == 0)
                .findFirst()
                .orElseThrow();
    }

    private static Object invoke(Method method, Object target) {
        return Objects.requireNonNull(ReflectionUtils.invokeMethod(method, target));
    }
}
