package ai.stigmer.spring;

import ai.stigmer.runtime.Resource;
import ai.stigmer.runtime.grpc.GrpcAutoController;
import java.lang.reflect.Constructor;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.BeanUtils;
import org.springframework.beans.BeansException;
import org.springframework.beans.factory.InjectionPoint;
import org.springframework.beans.factory.UnsatisfiedDependencyException;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.config.DependencyDescriptor;
import org.springframework.core.MethodParameter;
import org.springframework.core.ResolvableType;

/**
 * Constructs a generated controller from beans: its resource, the handlers of rpcs without a standard operation, and any
 * handler that takes the place of a standard operation.
 */
final class ControllerFactory {
    private final ConfigurableListableBeanFactory beans;
    private final String name;
    private final ControllerType controller;

    ControllerFactory(ConfigurableListableBeanFactory beans, String name, ControllerType controller) {
        this.beans = beans;
        this.name = name;
        this.controller = controller;
    }

    GrpcAutoController create() {
        Constructor<?> byHandlers = controller.byHandlers();
        Optional<Constructor<?>> byResource = controller.byResource();
        if (byResource.isEmpty()) {
            return construct(byHandlers, dependencies(byHandlers));
        }
        Object[] arguments = dependencies(byResource.get());
        GrpcAutoController standard = construct(byResource.get(), arguments);
        List<Class<?>> taken = List.of(byResource.get().getParameterTypes());
        boolean replacesAny = Arrays.stream(byHandlers.getParameterTypes())
                .anyMatch(handler -> !taken.contains(handler) && isBean(handler));
        return replacesAny ? construct(byHandlers, mixed(byHandlers, taken, arguments, standard)) : standard;
    }

    /** Beans where there are any, and the standard operations for the rest. */
    private Object[] mixed(
            Constructor<?> byHandlers, List<Class<?>> taken, Object[] arguments, GrpcAutoController standard) {
        Resource<?> resource = Arrays.stream(arguments)
                .filter(Resource.class::isInstance)
                .map(Resource.class::cast)
                .findFirst()
                .orElseThrow();
        StandardHandlers operations =
                new StandardHandlers(resource, List.of(byHandlers.getParameterTypes()), standard.methods());
        Object[] handlers = new Object[byHandlers.getParameterCount()];
        for (int i = 0; i < handlers.length; i++) {
            Class<?> type = byHandlers.getParameterTypes()[i];
            if (taken.contains(type)) {
                handlers[i] = arguments[taken.indexOf(type)];
            } else {
                handlers[i] = isBean(type) ? dependency(byHandlers, i) : operations.of(type);
            }
        }
        return handlers;
    }

    private boolean isBean(Class<?> type) {
        return beans.getBeanNamesForType(ResolvableType.forClass(type)).length > 0;
    }

    private Object[] dependencies(Constructor<?> constructor) {
        Object[] found = new Object[constructor.getParameterCount()];
        for (int i = 0; i < found.length; i++) {
            found[i] = dependency(constructor, i);
        }
        return found;
    }

    private Object dependency(Constructor<?> constructor, int index) {
        MethodParameter parameter = new MethodParameter(constructor, index);
        try {
            Object bean = beans.resolveDependency(new DependencyDescriptor(parameter, true), name);
            if (bean == null) {
                throw new IllegalStateException(parameter + " has no value");
            }
            return bean;
        } catch (BeansException missing) {
            throw new UnsatisfiedDependencyException(null, name, new InjectionPoint(parameter), missing);
        }
    }

    private static GrpcAutoController construct(Constructor<?> constructor, Object[] arguments) {
        return (GrpcAutoController) BeanUtils.instantiateClass(constructor, arguments);
    }
}
