package ai.stigmer.protoc.check;

import ai.stigmer.protoc.read.PluginRequest;
import ai.stigmer.protoc.read.ProtoFile;
import ai.stigmer.protoc.read.ProtoMethod;
import ai.stigmer.protoc.read.ProtoService;
import ai.stigmer.protoc.read.RpcPlace;
import ai.stigmer.protoc.read.SourceInfo;
import ai.stigmer.protoc.read.StigmerOptions;
import ai.stigmer.protoc.read.StigmerOptions.ForeignRpc;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The services whose protos are somebody else's, with what files of one's own say of their rpcs. A service that is spoken
 * of in one rpc is served, so each of its rpcs needs a statement.
 */
final class ForeignServices {
    private final Map<String, ProtoService> known;
    private final Diagnostics diagnostics;
    private final Map<String, Foreign> services = new LinkedHashMap<>();

    /**
     * One such service.
     *
     * @param place where it is first spoken of
     * @param javaPackage that of the file that does so
     * @param rpcs what is said, by names of rpcs
     */
    record Foreign(ProtoService service, RpcPlace place, String javaPackage, Map<String, Statement> rpcs) {}

    /** What a file says of one rpc. */
    record Statement(ForeignRpc said, RpcPlace place) {}

    private ForeignServices(Map<String, ProtoService> known, Diagnostics diagnostics) {
        this.known = known;
        this.diagnostics = diagnostics;
    }

    /** Collects them from the files to generate; what names no rpc, or one twice, is reported. */
    static ForeignServices of(PluginRequest request, StigmerOptions options, Diagnostics diagnostics)
            throws IOException {
        Map<ProtoFile, List<ForeignRpc>> statements = new LinkedHashMap<>();
        for (ProtoFile file : request.filesToGenerate()) {
            List<ForeignRpc> said = options.foreignRpcs(file);
            if (!said.isEmpty()) {
                statements.put(file, said);
            }
        }
        // Most requests hold none, and need not have the services of every import read.
        ForeignServices all = new ForeignServices(statements.isEmpty() ? Map.of() : request.services(), diagnostics);
        for (Map.Entry<ProtoFile, List<ForeignRpc>> statement : statements.entrySet()) {
            ProtoFile file = statement.getKey();
            SourceInfo source = file.sourceInfo();
            for (ForeignRpc said : statement.getValue()) {
                all.add(file, said, new RpcPlace.InFile(source, said.index()));
            }
        }
        return all;
    }

    private void add(ProtoFile file, ForeignRpc said, RpcPlace place) throws IOException {
        String method = said.method();
        int dot = Math.max(0, method.lastIndexOf('.'));
        ProtoService service = known.get(method.substring(0, dot));
        String name = method.isEmpty() ? "" : method.substring(dot + 1);
        boolean isThere = service != null
                && service.methods().stream()
                        .anyMatch(declared -> declared.name().equals(name));
        if (service == null || !isThere) {
            report(
                    Rule.UNKNOWN_RPC,
                    place,
                    "no file of the request declares the rpc \"" + method + "\"" + Suggestions.of(method, rpcs())
                            + "; write its full name, package.Service.Rpc, and import its file");
            return;
        }
        Foreign foreign = services.computeIfAbsent(
                service.fullName(), key -> new Foreign(service, place, file.javaPackage(), new HashMap<>()));
        if (foreign.rpcs().putIfAbsent(name, new Statement(said, place)) != null) {
            report(
                    Rule.CONTRADICTING_OPTIONS,
                    place,
                    method + " is spoken of twice; keep exactly one of the statements");
        }
    }

    private void report(Rule rule, RpcPlace place, String message) {
        diagnostics.error(new Diagnostic(rule, place.ofRpc(), "stigmer.foreign", message));
    }

    private List<String> rpcs() throws IOException {
        List<String> names = new ArrayList<>();
        for (ProtoService service : known.values()) {
            for (ProtoMethod method : service.methods()) {
                names.add(service.fullName() + "." + method.name());
            }
        }
        return names;
    }

    /** Whether a service is spoken of, and so not held to what it says itself. */
    boolean speakOf(ProtoService service) {
        return services.containsKey(service.fullName());
    }

    /** The services in the order in which they are first spoken of. */
    Iterable<Foreign> all() {
        return services.values();
    }
}
