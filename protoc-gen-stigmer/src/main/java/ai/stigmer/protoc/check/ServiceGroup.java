package ai.stigmer.protoc.check;

import ai.stigmer.protoc.model.KindModel;
import ai.stigmer.protoc.read.ProtoService;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The services that share a controller, in the order of files and services. */
final class ServiceGroup {
    private final String javaPackage;
    private final Optional<KindModel> kind;
    private final List<JudgedService> services = new ArrayList<>();

    ServiceGroup(String javaPackage, Optional<KindModel> kind) {
        this.javaPackage = javaPackage;
        this.kind = kind;
    }

    /** What services of one group have in common: the Java package and the kind, or only themselves. */
    static String key(String javaPackage, ProtoService service, Optional<KindModel> kind) {
        return javaPackage + (kind.isPresent() ? ":" + kind.get().name() : "/" + service.fullName());
    }

    void add(JudgedService service) {
        services.add(service);
    }

    String javaPackage() {
        return javaPackage;
    }

    Optional<KindModel> kind() {
        return kind;
    }

    List<JudgedService> services() {
        return services;
    }
}
