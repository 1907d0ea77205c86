package ai.stigmer.protoc.read;

import ai.stigmer.protoc.model.KindModel;
import ai.stigmer.protoc.read.KnownOption.Shape;
import ai.stigmer.protoc.read.MessageOption.Said;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code stigmer.resource}, {@code stigmer.service}, {@code stigmer.rpc} and {@code stigmer.foreign}, in which kinds
 * and permissions are strings. They come with our jar, and are known by number, name and shape like the others.
 */
public final class StigmerOptions {
    public static final String RPC = "stigmer.rpc";

    /** The number of {@code stigmer.service}, for positions. */
    public static final int SERVICE_NUMBER = 90311;

    /** The number of {@code stigmer.resource}, for positions. */
    public static final int RESOURCE_NUMBER = 90310;

    /** The number of {@code stigmer.foreign}, for positions. */
    public static final int FOREIGN_NUMBER = 90313;

    private static final KnownOption RESOURCE_OPTION =
            new KnownOption("google.protobuf.MessageOptions", "resource", RESOURCE_NUMBER, Shape.MESSAGE);
    private static final KnownOption SERVICE_OPTION =
            new KnownOption("google.protobuf.ServiceOptions", "service", SERVICE_NUMBER, Shape.MESSAGE);
    private static final KnownOption RPC_OPTION =
            new KnownOption("google.protobuf.MethodOptions", "rpc", 90312, Shape.MESSAGE);
    private static final KnownOption FOREIGN_OPTION =
            new KnownOption("google.protobuf.FileOptions", "foreign", FOREIGN_NUMBER, Shape.MESSAGES);

    private static final List<String> RESOURCE_FIELDS = List.of("kind", "id_prefix", "parent.kind", "parent.field");
    private static final String REMEDY =
            "write option (stigmer.rpc) with a permission, or with access PUBLIC or HANDLER";

    private final PluginRequest request;
    private final MessageOption resource;
    private final MessageOption service;
    private final MessageOption rpc;
    private final MessageOption foreign;
    private final RpcWords ofRpc;
    private final RpcWords ofDefaults;
    private final RpcWords ofForeign;
    private @Nullable List<ResourceDeclaration> resources;
    private @Nullable Map<ProtoMessage, Said> saidOfMessages;

    public StigmerOptions(PluginRequest request) throws IOException {
        this.request = request;
        this.resource = MessageOption.of(RESOURCE_OPTION, request, RESOURCE_FIELDS);
        this.service = MessageOption.of(SERVICE_OPTION, request, with("kind", RpcWords.known("defaults.")));
        this.rpc = MessageOption.of(RPC_OPTION, request, RpcWords.knownOfRpc());
        this.foreign = MessageOption.of(FOREIGN_OPTION, request, with("method", RpcWords.known("rpc.")));
        this.ofRpc = RpcWords.ofRpc(rpc, new Vocabulary(REMEDY));
        this.ofDefaults = RpcWords.below("defaults", service, new Vocabulary(REMEDY), rpc);
        this.ofForeign = RpcWords.below("rpc", foreign, new Vocabulary(REMEDY), rpc);
    }

    private static List<String> with(String field, List<String> others) {
        return Stream.concat(Stream.of(field), others.stream()).toList();
    }

    /** Whether any file of the request declares {@code stigmer.rpc}, so that its author knows this vocabulary. */
    public boolean areDeclared() {
        return rpc.fields().isPresent();
    }

    /** What an rpc says in this vocabulary. */
    public DeclaredAuthorization of(ProtoMethod method) throws IOException {
        return ofRpc.of(rpc.of(method.options()));
    }

    /**
     * What a service says of rpcs that say nothing; empty if it says nothing either. What cannot be read of it is part of
     * what cannot be read of its kind.
     */
    public Optional<DeclaredAuthorization> defaults(ProtoService protoService) throws IOException {
        DeclaredAuthorization said = ofDefaults.of(service.of(protoService.options()));
        return said.saysWhoMayCall() ? Optional.of(said.with(List.of())) : Optional.empty();
    }

    /**
     * A statement about an rpc of somebody else's service.
     *
     * @param index its place among the statements of the file
     * @param method the full name of the rpc, as it is written
     */
    public record ForeignRpc(int index, String method, DeclaredAuthorization declared) {}

    /** What a file says of the rpcs of somebody else's services. */
    public List<ForeignRpc> foreignRpcs(ProtoFile file) throws IOException {
        List<ForeignRpc> all = new ArrayList<>();
        for (Said said : foreign.each(file.options())) {
            all.add(new ForeignRpc(all.size(), said.value("method"), ofForeign.of(said)));
        }
        return all;
    }

    /** The kind that a service says in this vocabulary, and what the kind's message says of it. */
    public DeclaredKind of(ProtoService protoService) throws IOException {
        Said said = service.of(protoService.options());
        List<UnreadableOption> unreadable = ofDefaults.of(said).unreadable();
        String kind = said.value("kind");
        if (kind.isEmpty()) {
            return new DeclaredKind(Optional.empty(), unreadable);
        }
        KindModel model = resource(kind)
                .map(declared -> new KindModel(
                        kind,
                        declared.message().name(),
                        declared.idPrefix(),
                        Optional.of(declared.message().javaType())))
                .orElse(new KindModel(kind, "", kind));
        return new DeclaredKind(Optional.of(model), unreadable);
    }

    /** The message that is the resource of a kind. */
    public Optional<ResourceDeclaration> resource(String kind) throws IOException {
        for (ResourceDeclaration declared : resources()) {
            if (declared.kind().equals(kind)) {
                return Optional.of(declared);
            }
        }
        return Optional.empty();
    }

    /** Every message that is a resource, by the order of names. */
    public List<ResourceDeclaration> resources() throws IOException {
        if (resources == null) {
            List<ResourceDeclaration> found = new ArrayList<>();
            said().forEach((message, said) -> {
                if (said.isPresent()) {
                    found.add(declaration(message, said));
                }
            });
            resources = List.copyOf(found);
        }
        return resources;
    }

    /** What cannot be read of the resources, message by message, in the order of their names. */
    public Map<ProtoMessage, List<UnreadableOption>> unreadableResources() throws IOException {
        Map<ProtoMessage, List<UnreadableOption>> found = new LinkedHashMap<>();
        for (Map.Entry<ProtoMessage, Said> resource : said().entrySet()) {
            Said said = resource.getValue();
            List<UnreadableOption> unreadable = new ArrayList<>(said.unreadable());
            if (unreadable.isEmpty()) {
                incomplete(said).ifPresent(unreadable::add);
            }
            // What others have under this number in files of theirs is no mistake of who imports them.
            boolean ours = this.resource.fields().isPresent() || isToGenerate(resource.getKey());
            if (!unreadable.isEmpty() && ours) {
                found.put(resource.getKey(), unreadable);
            }
        }
        return found;
    }

    /** What messages say by {@code stigmer.resource}, readable or not. */
    private Map<ProtoMessage, Said> said() throws IOException {
        if (saidOfMessages == null) {
            Map<ProtoMessage, Said> found = new LinkedHashMap<>();
            for (ProtoMessage message : request.messages()) {
                Said said = resource.of(message.options());
                if (said.isPresent() || !said.unreadable().isEmpty()) {
                    found.put(message, said);
                }
            }
            saidOfMessages = found;
        }
        return saidOfMessages;
    }

    private boolean isToGenerate(ProtoMessage message) {
        return request.filesToGenerate().contains(message.file());
    }

    private Optional<UnreadableOption> incomplete(Said said) {
        if (said.value("kind").isEmpty()) {
            return Optional.of(new UnreadableOption(RESOURCE_OPTION.number(), "it names no kind; add one"));
        }
        boolean hasKind = !said.value("parent.kind").isEmpty();
        boolean hasField = !said.value("parent.field").isEmpty();
        return hasKind == hasField
                ? Optional.empty()
                : Optional.of(new UnreadableOption(
                        RESOURCE_OPTION.number(),
                        "its parent names no " + (hasKind ? "field" : "kind") + "; a parent needs both"));
    }

    private static ResourceDeclaration declaration(ProtoMessage message, Said said) {
        String kind = said.value("kind");
        String prefix = said.value("id_prefix");
        Optional<ResourceDeclaration.Parent> parent = said.value("parent.kind").isEmpty()
                ? Optional.empty()
                : Optional.of(new ResourceDeclaration.Parent(said.value("parent.kind"), said.value("parent.field")));
        return new ResourceDeclaration(message, kind, prefix.isEmpty() ? kind : prefix, parent);
    }
}
