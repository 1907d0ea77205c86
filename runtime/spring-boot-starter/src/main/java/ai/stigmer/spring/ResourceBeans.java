package ai.stigmer.spring;

import ai.stigmer.runtime.Resource;
import ai.stigmer.runtime.Stigmer;
import ai.stigmer.runtime.resource.internal.DeclaredResource;
import com.google.protobuf.Message;
import java.util.HashMap;
import java.util.Map;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.core.ResolvableType;

/** The beans of resources that were found by their controllers. A parent comes into being before its children. */
final class ResourceBeans {
    private final ConfigurableListableBeanFactory beans;
    private final Map<String, String> namesByKind = new HashMap<>();

    ResourceBeans(ConfigurableListableBeanFactory beans) {
        this.beans = beans;
    }

    void add(String kind, String bean) {
        namesByKind.put(kind, bean);
    }

    Resource<?> create(Stigmer stigmer, ControllerType controller, ResolvableType resource) {
        Message message = ControllerType.defaultInstance(resource);
        DeclaredResource.of(message.getDescriptorForType())
                .flatMap(DeclaredResource::parent)
                .ifPresent(parent -> createFirst(parent.kind()));
        return stigmer.resource(controller.kind().orElseThrow(), message);
    }

    private void createFirst(String kind) {
        String found = namesByKind.get(kind);
        if (found != null) {
            beans.getBean(found);
            return;
        }
        // Which of the application's own it is, only the beans themselves can tell.
        for (String name : beans.getBeanNamesForType(Resource.class)) {
            if (!namesByKind.containsValue(name)) {
                beans.getBean(name);
            }
        }
    }
}
