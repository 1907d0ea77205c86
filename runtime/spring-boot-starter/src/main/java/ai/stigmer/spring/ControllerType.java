package ai.stigmer.spring;

import ai.stigmer.runtime.Resource;
import ai.stigmer.runtime.grpc.GrpcAutoController;
import ai.stigmer.runtime.resource.ResourceKind;
import ai.stigmer.runtime.rpc.RpcMethod;
import com.google.protobuf.Message;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.core.MethodParameter;
import org.springframework.core.ResolvableType;
import org.springframework.util.ReflectionUtils;

/**
 * What a generated controller's class says before there is an instance of it.
 *
 * @param type the class
 */
record ControllerType(Class<? extends GrpcAutoController> type) {

    /** The names of the services that it routes. */
    List<String> services() {
        return constants(RpcMethod.class)
                .map(method -> Objects.requireNonNull(method.descriptor().getServiceName()))
                .distinct()
                .toList();
    }

    /** The kind of resource that it serves; a service without a resource has none. */
    Optional<ResourceKind> kind() {
        return constants(ResourceKind.class).findFirst();
    }

    /** The constructor that takes a resource for all rpcs that say their operation; none where no rpc does. */
    Optional<Constructor<?>> byResource() {
        return Arrays.stream(type.getConstructors())
                .filter(constructor -> resource(constructor).isPresent())
                .findFirst();
    }

    /** The constructor that takes a handler for each rpc. */
    Constructor<?> byHandlers() {
        return Arrays.stream(type.getConstructors())
                .filter(constructor -> resource(constructor).isEmpty())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(type.getName() + " is no controller as generated"));
    }

    /** The type {@code Resource<Note>} that {@link #byResource} takes. */
    Optional<ResolvableType> resource() {
        return byResource().flatMap(ControllerType::resource);
    }

    /** The default instance of the resource's message. */
    static Message defaultInstance(ResolvableType resource) {
        Class<?> message = resource.resolveGeneric(0);
        return (Message) Objects.requireNonNull(ReflectionUtils.invokeMethod(
                Objects.requireNonNull(
                        ReflectionUtils.findMethod(Objects.requireNonNull(message), "getDefaultInstance")),
                null));
    }

    private static Optional<ResolvableType> resource(Constructor<?> constructor) {
        return Stream.iterate(0, i -> i < constructor.getParameterCount(), i -> i + 1)
                .map(i -> ResolvableType.forMethodParameter(new MethodParameter(constructor, i)))
                .filter(parameter -> parameter.resolve() == Resource.class)
                .findFirst();
    }

    private <T> Stream<T> constants(Class<T> constantType) {
        return Arrays.stream(type.getFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()) && field.getType() == constantType)
                .map(field -> constantType.cast(value(field)));
    }

    private static Object value(Field field) {
        return Objects.requireNonNull(ReflectionUtils.getField(field, null));
    }
}
