package ai.stigmer.http;

import ai.stigmer.runtime.error.ErrorReason;
import ai.stigmer.runtime.server.Gateway;
import ai.stigmer.runtime.server.ServerSettings;
import io.grpc.ServerCallExecutorSupplier;
import io.grpc.ServerServiceDefinition;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Serves a server's rpcs over HTTP/1.1 and HTTP/2 on a port of its own: by the Connect protocol, which is plain JSON for
 * {@code curl}, by gRPC-Web, and as server-sent events. A call goes through the same guards as one over gRPC: who calls,
 * what they may do, every limit and every answer are the same.
 *
 * <pre>{@code
 * Stigmer.builder()
 *         .gateway(HttpGateway.onLoopback(8080).allowOrigins("https://app.example.com"))
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class HttpGateway implements Gateway {
    private final ServerSettings settings;
    private final Set<String> origins;
    private final List<JsonRpcBinding> jsonRpcs;
    private final List<HttpPage> pages;
    private final Map<String, StaticFile> files;

    private HttpGateway(
            ServerSettings settings,
            Set<String> origins,
            List<JsonRpcBinding> jsonRpcs,
            List<HttpPage> pages,
            Map<String, StaticFile> files) {
        this.settings = Objects.requireNonNull(settings, "settings");
        this.origins = Set.copyOf(origins);
        this.jsonRpcs = List.copyOf(jsonRpcs);
        this.pages = List.copyOf(pages);
        this.files = Map.copyOf(files);
    }

    /** Listens in plaintext, for clients on this machine alone. */
    public static HttpGateway onLoopback(int port) {
        return on(ServerSettings.onLoopback(port));
    }

    /**
     * Listens where and how the settings say. Of their limits, those of messages, metadata, calls of a connection and
     * idle connections are kept here; those of answers and streams are the server's, over all its connections.
     */
    public static HttpGateway on(ServerSettings settings) {
        return new HttpGateway(settings, Set.of(), List.of(), List.of(), Map.of());
    }

    /**
     * Lets scripts of web pages from these origins call the rpcs and read the answers; by default, none may. Cookies
     * never count, so a page can only use a credential that it has.
     *
     * @param allowed such as {@code https://app.example.com}; {@code *} is every origin
     */
    public HttpGateway allowOrigins(String... allowed) {
        return new HttpGateway(settings, Set.of(allowed), jsonRpcs, pages, files);
    }

    /**
     * Serves one of the services by JSON-RPC 2.0 as well: {@code method} is the name of an rpc, {@code params} and
     * {@code result} are its request and response as JSON. An rpc that streams its responses answers with server-sent
     * events, each a JSON-RPC response. Batches and notifications are refused.
     *
     * @param path where requests are sent by POST, {@code /a2a}
     * @param service the full name of the service, {@code lf.a2a.v1.A2AService}
     * @param codes the error codes that the service's own protocol defines; every other failure has one of JSON-RPC's,
     *     or -32000, and its details in {@code data}
     */
    public HttpGateway jsonRpc(String path, String service, Map<ErrorReason, Integer> codes) {
        JsonRpcBinding binding = new JsonRpcBinding(path, service, codes);
        return new HttpGateway(settings, origins, and(jsonRpcs, binding), pages, files);
    }

    /**
     * Lets everybody read something that is no rpc.
     *
     * @param path where it is, {@code /.well-known/agent-card.json}
     * @param type its media type
     * @param text made anew for each request, on several threads at a time, from the address at which the client has
     *     reached the gateway: {@code https://api.example.com}
     */
    public HttpGateway page(String path, String type, UnaryOperator<String> text) {
        return new HttpGateway(settings, origins, jsonRpcs, and(pages, new HttpPage(path, type, text)), files);
    }

    /**
     * Serves files too, to everybody: a page whose scripts call the rpcs, with a credential that its user types in. On such a
     * page a browser runs only the scripts and styles that are files of this gateway, sends nothing to another server and
     * shows it in no frame; an inline script or style does not work. The files are read now and kept in memory.
     *
     * @param folder the path that they are under, such as {@code /console/}, where {@code index.html} is shown
     * @param beside the class whose package has the files as resources
     * @param names what is served, and nothing else is
     * @throws IllegalArgumentException if the path does not begin and end with {@code /}, or a file is not there
     */
    public HttpGateway files(String folder, Class<?> beside, String... names) {
        if (!folder.startsWith("/") || !folder.endsWith("/")) {
            throw new IllegalArgumentException("the folder is \"" + folder + "\", but has to begin and end with /");
        }
        Map<String, StaticFile> all = new TreeMap<>(files);
        for (String name : names) {
            all.put(folder + name, StaticFile.beside(beside, name));
        }
        return new HttpGateway(settings, origins, jsonRpcs, pages, all);
    }

    @Override
    public Running open(List<ServerServiceDefinition> services, ServerCallExecutorSupplier calls) {
        return new JettyGateway(settings, origins, jsonRpcs, pages, new StaticFiles(files), services, calls).start();
    }

    private static <T> List<T> and(List<T> list, T next) {
        return Stream.concat(list.stream(), Stream.of(next)).toList();
    }
}
