package ai.stigmer.protoc.emit.openapi;

import ai.stigmer.protoc.emit.OutputFile;
import ai.stigmer.protoc.model.ApiSchema;
import ai.stigmer.protoc.model.ResourceModel;
import ai.stigmer.protoc.model.RpcModel;
import ai.stigmer.protoc.model.RpcSchema;
import ai.stigmer.protoc.model.ServiceModel;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Writes one OpenAPI 3.1 document for all services: the Connect protocol in JSON, as the runtime's gateway serves it. */
public final class OpenApiEmitter {
    private static final Pattern VERSION = Pattern.compile("v[0-9]+((alpha|beta)[0-9]*)?");

    private final String path;

    public OpenApiEmitter(String path) {
        this.path = path;
    }

    public OutputFile emit(List<ResourceModel> resources, ApiSchema api) {
        List<ServiceModel> services = resources.stream()
                .flatMap(resource -> resource.services().stream())
                .sorted(Comparator.comparing(ServiceModel::fullName))
                .toList();
        JsonObject document = new JsonObject()
                .with("openapi", "3.1.0")
                .with("info", info(services))
                .with("servers", List.of(new JsonObject().with("url", "/")))
                .with("tags", services.stream().map(OpenApiEmitter::tag).toList())
                .with("paths", paths(services, api.rpcs()))
                .with("components", components(api));
        return new OutputFile(path, document.text());
    }

    private static JsonObject info(List<ServiceModel> services) {
        TreeSet<String> packages = new TreeSet<>();
        TreeSet<String> versions = new TreeSet<>();
        for (ServiceModel service : services) {
            String name = service.fullName();
            String protoPackage = name.substring(0, Math.max(0, name.lastIndexOf('.')));
            packages.add(protoPackage.isEmpty() ? name : protoPackage);
            String last = protoPackage.substring(protoPackage.lastIndexOf('.') + 1);
            if (VERSION.matcher(last).matches()) {
                versions.add(last);
            }
        }
        return new JsonObject()
                .with("title", packages.isEmpty() ? "No services" : String.join(", ", packages))
                .with(
                        "description",
                        "Messages are in proto3's JSON form. A request with a field that its schema does not have is"
                                + " refused; an answer of a newer service may have more.")
                .with("version", versions.isEmpty() ? "unversioned" : String.join(", ", versions));
    }

    private static JsonObject tag(ServiceModel service) {
        return new JsonObject()
                .with("name", service.fullName())
                .withText("description", Comments.of(service.comment()));
    }

    private static JsonObject paths(List<ServiceModel> services, Map<String, RpcSchema> schemas) {
        JsonObject paths = new JsonObject();
        for (ServiceModel service : services) {
            for (RpcModel rpc : service.rpcs()) {
                RpcSchema schema = schemas.get(rpc.fullMethod());
                if (schema == null) {
                    throw new IllegalArgumentException("the schema does not have " + rpc.fullMethod());
                }
                paths.with("/" + rpc.fullMethod(), Paths.of(rpc, schema));
            }
        }
        return paths;
    }

    private static JsonObject components(ApiSchema api) {
        JsonObject schemas = MessageSchemas.of(api);
        ErrorResponses.addSchemas(schemas);
        return new JsonObject()
                .with("schemas", schemas)
                .with("parameters", Headers.sharedParameters())
                .with("headers", Headers.shared())
                .with("responses", ErrorResponses.shared())
                .with("securitySchemes", Credentials.schemes());
    }
}
