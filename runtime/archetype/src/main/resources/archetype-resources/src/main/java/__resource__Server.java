package ${package};

import ai.stigmer.runtime.Resource;
import ai.stigmer.runtime.Stigmer;
import ai.stigmer.runtime.authentication.Principal;
import ai.stigmer.runtime.authorization.Relation;
import ai.stigmer.runtime.authorization.ResourceRef;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** Serves the resource on 127.0.0.1:50051. Without mongo(…) it keeps everything in stigmer-data, in an embedded store. */
public final class ${resource}Server {
    private static final int PORT = 50051;

    private ${resource}Server() {}

    public static void main(String[] args) throws Exception {
        try (Stigmer stigmer = Stigmer.builder()
                .model(Path.of("src/main/resources/model.fga"))
                .apiKeys()
                .build()) {
            Resource<${resource}> resources = stigmer.resource(${resource}.getDefaultInstance());

            // For the first minutes: Ada is a member of the organization acme, and Eve is not.
            stigmer.relations().add(new Relation("user:ada", "member", new ResourceRef("organization", "acme")));
            for (String user : List.of("ada", "eve")) {
                var key = stigmer.apiKeys().issue(Principal.user(user), "first", Duration.ofDays(1));
                System.out.println(user + ": " + key.token());
            }
            System.out.println("serving on 127.0.0.1:" + PORT);
            stigmer.serve(PORT, new ${resource}GrpcAutoController(resources));
        }
    }
}
