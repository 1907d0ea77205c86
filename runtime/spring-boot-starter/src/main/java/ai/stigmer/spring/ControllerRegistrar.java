package ai.stigmer.spring;

import ai.stigmer.runtime.Resource;
import ai.stigmer.runtime.Stigmer;
import ai.stigmer.runtime.grpc.GrpcAutoController;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.boot.autoconfigure.AutoConfigurationPackages;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.context.annotation.ImportBeanDefinitionRegistrar;
import org.springframework.core.ResolvableType;
import org.springframework.core.env.Environment;
import org.springframework.core.io.ResourceLoader;
import org.springframework.core.type.AnnotationMetadata;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;
import org.springframework.util.StringUtils;

/**
 * Makes beans of the generated controllers below the application's packages, of the resources that they take, and of the
 * services that they route. What the application declares itself stays as it is.
 */
final class ControllerRegistrar implements ImportBeanDefinitionRegistrar {
    private static final String GENERATED = "**/*GrpcAutoController.class";

    private final ConfigurableListableBeanFactory beans;
    private final Environment environment;
    private final ResourceLoader loader;

    ControllerRegistrar(BeanFactory beans, Environment environment, ResourceLoader loader) {
        this.beans = (ConfigurableListableBeanFactory) beans;
        this.environment = environment;
        this.loader = loader;
    }

    @Override
    public void registerBeanDefinitions(AnnotationMetadata importing, BeanDefinitionRegistry registry) {
        new RequiredVersions(Objects.requireNonNull(loader.getClassLoader())).require();
        List<ControllerType> found = generated();
        ResourceBeans resources = new ResourceBeans(beans);
        for (ControllerType controller : found) {
            controller.resource().ifPresent(resource -> register(resource, controller, resources, registry));
            if (names(ResolvableType.forClass(controller.type())).length == 0) {
                register(controller, registry);
            }
        }
        Set<String> services = new LinkedHashSet<>();
        for (String name : names(ResolvableType.forClass(GrpcAutoController.class))) {
            services.addAll(typeOf(name).services());
        }
        services.forEach(service -> registerService(service, registry));
    }

    private List<ControllerType> generated() {
        ClassPathScanningCandidateComponentProvider scanner =
                new ClassPathScanningCandidateComponentProvider(false, environment);
        scanner.setResourceLoader(loader);
        scanner.setResourcePattern(GENERATED);
        scanner.addIncludeFilter(new AssignableTypeFilter(GrpcAutoController.class));
        List<ControllerType> found = new ArrayList<>();
        for (String basePackage : packages()) {
            scanner.findCandidateComponents(basePackage)
                    .forEach(candidate -> found.add(new ControllerType(load(candidate.getBeanClassName()))));
        }
        return found;
    }

    private List<String> packages() {
        return Binder.get(environment)
                .bind("stigmer.packages", Bindable.listOf(String.class))
                .orElseGet(
                        () -> AutoConfigurationPackages.has(beans) ? AutoConfigurationPackages.get(beans) : List.of());
    }

    private void register(
            ResolvableType resource,
            ControllerType controller,
            ResourceBeans resources,
            BeanDefinitionRegistry registry) {
        if (names(resource).length > 0) {
            return;
        }
        String kind = controller.kind().orElseThrow().name();
        RootBeanDefinition definition = new RootBeanDefinition();
        definition.setBeanClass(Resource.class);
        definition.setTargetType(resource);
        definition.setInstanceSupplier(() -> resources.create(beans.getBean(Stigmer.class), controller, resource));
        String name = StringUtils.uncapitalize(
                        ClassUtils.getShortName(resource.getGeneric(0).toClass())) + "Resource";
        resources.add(kind, name);
        registry.registerBeanDefinition(name, definition);
    }

    private void register(ControllerType controller, BeanDefinitionRegistry registry) {
        String name = StringUtils.uncapitalize(ClassUtils.getShortName(controller.type()));
        RootBeanDefinition definition = new RootBeanDefinition(controller.type());
        definition.setInstanceSupplier(() -> new ControllerFactory(beans, name, controller).create());
        registry.registerBeanDefinition(name, definition);
    }

    private void registerService(String service, BeanDefinitionRegistry registry) {
        RootBeanDefinition definition = new RootBeanDefinition(GuardedService.class);
        definition.setInstanceSupplier(
                () -> new GuardedService(service, beans.getBeanProvider(ServedControllers.class)));
        registry.registerBeanDefinition("stigmer." + service, definition);
    }

    private String[] names(ResolvableType type) {
        return beans.getBeanNamesForType(type, true, false);
    }

    private ControllerType typeOf(String bean) {
        Class<?> type = beans.getType(bean, false);
        return new ControllerType(type == null ? GrpcAutoController.class : type.asSubclass(GrpcAutoController.class));
    }

    private Class<? extends GrpcAutoController> load(String name) {
        return ClassUtils.resolveClassName(name, loader.getClassLoader()).asSubclass(GrpcAutoController.class);
    }
}
