package ai.stigmer.protoc.check;

import ai.stigmer.protoc.model.KindModel;
import ai.stigmer.protoc.model.ServiceModel;
import ai.stigmer.protoc.read.ProtoService;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The services that share a controller, in the order of files and services. */
final class ServiceGroup {
    private final String javaPackage;
    private final Optional<KindModel> kind;
    private final List<ServiceModel> services = new ArrayList<>();

    ServiceGroup(ProtoService first, Optional<KindModel> kind) {
        this.javaPackage = first.file().javaPackage();
        this.kind = kind;
    }

    /** What services of one group have in common: the Java package and the kind, or only themselves. */
    static String key(ProtoService service, Optional<KindModel> kind) {
        String javaPackage = service.file().javaPackage();
        return javaPackage + (kind.isPresent() ? ":" + kind.get().name() : "/" + service.fullName());
    }

    void add(ServiceModel service) {
        services.add(service);
    }

    String javaPackage() {
        return javaPackage;
    }

    Optional<KindModel> kind() {
        return kind;
    }

    List<ServiceModel> services() {
        return services;
    }
}
