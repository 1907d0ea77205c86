package ai.stigmer.testkit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.bson.Document;

/**
 * What protoc-gen-stigmer's option {@code manifest} writes: every rpc, and who may call it.
 *
 * @param rpcs sorted by method
 */
public record AuthorizationManifest(List<ManifestRpc> rpcs) {
    public AuthorizationManifest {
        rpcs = List.copyOf(rpcs);
    }

    /**
     * Reads a manifest from the class path.
     *
     * @param path from the root of the class path, {@code META-INF/stigmer/authorization.json}
     * @throws IllegalStateException if there is none, or one of another version
     */
    public static AuthorizationManifest ofResource(String path) {
        try (InputStream file = AuthorizationManifest.class.getClassLoader().getResourceAsStream(path)) {
            if (file == null) {
                throw new IllegalStateException(path + " is not on the class path; is protoc-gen-stigmer given"
                        + " manifest=" + path + ", and what it writes a resource?");
            }
            return parse(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot read " + path, failure);
        }
    }

    /**
     * Reads a manifest.
     *
     * @throws IllegalStateException if it is of another version
     */
    public static AuthorizationManifest parse(String json) {
        Document manifest = Document.parse(json);
        if (manifest.getInteger("version", 0) != 1) {
            throw new IllegalStateException("this is no authorization manifest of version 1");
        }
        return new AuthorizationManifest(manifest.getList("rpcs", Document.class).stream()
                .map(AuthorizationManifest::rpc)
                .toList());
    }

    /** What it says of an rpc; empty if it does not have it. */
    Optional<ManifestRpc> find(String method) {
        return rpcs.stream().filter(rpc -> rpc.method().equals(method)).findFirst();
    }

    /** The rpc of a service that an operation serves; empty if there is none. */
    Optional<ManifestRpc> findOperation(String service, String operation) {
        return rpcs.stream()
                .filter(rpc -> rpc.method().startsWith(service + "/"))
                .filter(rpc -> rpc.operation().equals(operation))
                .findFirst();
    }

    /** The same rpcs, each as another manifest has it, where it does. */
    AuthorizationManifest asIn(AuthorizationManifest other) {
        return new AuthorizationManifest(
                rpcs.stream().map(rpc -> other.find(rpc.method()).orElse(rpc)).toList());
    }

    private static ManifestRpc rpc(Document rpc) {
        return new ManifestRpc(
                rpc.getString("method"),
                rpc.getString("posture"),
                rpc.get("operation", ""),
                rpc.get("permission", ""),
                rpc.get("resource_kind", ""),
                rpc.get("resource_kind_path", ""),
                rpc.get("field_path", ""),
                rpc.get("resource_id", ""),
                rpc.getList("also", Document.class, List.of()).stream()
                        .map(AuthorizationManifest::right)
                        .toList(),
                rpc.get("error_msg", ""));
    }

    private static ManifestRpc.Right right(Document right) {
        return new ManifestRpc.Right(
                right.get("permission", ""),
                right.get("resource_kind", ""),
                right.get("resource_kind_path", ""),
                right.get("field_path", ""),
                right.get("resource_id", ""));
    }
}
