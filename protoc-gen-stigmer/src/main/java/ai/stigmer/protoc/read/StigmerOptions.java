package ai.stigmer.protoc.read;

import ai.stigmer.protoc.model.KindModel;
import ai.stigmer.protoc.model.Operation;
import ai.stigmer.protoc.read.DeclaredAuthorization.Config;
import ai.stigmer.protoc.read.KnownOption.Shape;
import ai.stigmer.protoc.read.OptionValues.Form;
import ai.stigmer.protoc.read.OptionValues.Occurrence;
import ai.stigmer.protoc.read.UnreadableOption.Cause;
import ai.stigmer.protoc.read.Vocabulary.Word;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code stigmer.resource}, {@code stigmer.service} and {@code stigmer.rpc}, in which kinds and permissions are
 * strings. They come with our jar, and are known by number, name and shape like the others.
 */
public final class StigmerOptions {
    public static final String RPC = "stigmer.rpc";

    /** The number of {@code stigmer.service}, for positions. */
    public static final int SERVICE_NUMBER = 90311;

    /** The number of {@code stigmer.resource}, for positions. */
    public static final int RESOURCE_NUMBER = 90310;

    private static final KnownOption RESOURCE_OPTION =
            new KnownOption("google.protobuf.MessageOptions", "resource", RESOURCE_NUMBER, Shape.MESSAGE);
    private static final KnownOption SERVICE_OPTION =
            new KnownOption("google.protobuf.ServiceOptions", "service", SERVICE_NUMBER, Shape.MESSAGE);
    private static final KnownOption RPC_OPTION =
            new KnownOption("google.protobuf.MethodOptions", "rpc", 90312, Shape.MESSAGE);

    private static final List<String> RESOURCE_FIELDS = List.of("kind", "id_prefix", "parent.kind", "parent.field");
    private static final List<String> SERVICE_FIELDS = List.of("kind");
    private static final List<String> RPC_FIELDS =
            List.of("op", "permission", "id", "kind", "kind_path", "resource_id", "on", "access", "error_msg");

    private static final List<String> OPERATIONS =
            Arrays.stream(Operation.values()).map(Operation::name).toList();
    private static final List<String> PLACES = List.of("ORGANIZATION", "PARENT");
    private static final List<String> ACCESS = List.of("CHECKED", "PUBLIC", "HANDLER");

    private final PluginRequest request;
    private final Reader resource;
    private final Reader service;
    private final Reader rpc;
    private final Vocabulary vocabulary;
    private @Nullable List<ResourceDeclaration> resources;
    private @Nullable Map<ProtoMessage, Said> saidOfMessages;

    public StigmerOptions(PluginRequest request) throws IOException {
        this.request = request;
        this.resource = Reader.of(RESOURCE_OPTION, request, RESOURCE_FIELDS);
        this.service = Reader.of(SERVICE_OPTION, request, SERVICE_FIELDS);
        this.rpc = Reader.of(RPC_OPTION, request, RPC_FIELDS);
        this.vocabulary =
                new Vocabulary("write option (stigmer.rpc) with a permission, or with access PUBLIC or HANDLER");
        vocabulary.add(Word.CHECK, RPC, RPC_OPTION.number(), 0);
        Map.of(
                        Word.PUBLIC, "access",
                        Word.HANDLER, "access",
                        Word.CHECKED, "permission",
                        Word.PERMISSION, "permission",
                        Word.KIND, "kind",
                        Word.KIND_PATH, "kind_path",
                        Word.ID_PATH, "id",
                        Word.FIXED_ID, "resource_id",
                        Word.OPERATION, "op",
                        Word.ON, "on")
                .forEach((word, field) ->
                        vocabulary.add(word, text(word, field), RPC_OPTION.number(), rpc.number(field)));
    }

    private static String text(Word word, String field) {
        return word == Word.PUBLIC ? "access: PUBLIC" : word == Word.HANDLER ? "access: HANDLER" : field;
    }

    /** Whether any file of the request declares {@code stigmer.rpc}, so that its author knows this vocabulary. */
    public boolean areDeclared() {
        return rpc.fields().isPresent();
    }

    /** The words of this vocabulary. */
    public Vocabulary vocabulary() {
        return vocabulary;
    }

    /** What an rpc says in this vocabulary. */
    public DeclaredAuthorization of(ProtoMethod method) throws IOException {
        Said said = rpc.of(method.options());
        List<UnreadableOption> unreadable = new ArrayList<>(said.unreadable());
        requireWord("op", said, OPERATIONS, unreadable);
        requireWord("on", said, PLACES, unreadable);
        requireWord("access", said, ACCESS, unreadable);
        String access = said.value("access");
        boolean isPublic = access.equals("PUBLIC");
        boolean isHandler = access.equals("HANDLER");
        Config config = new Config(
                said.value("permission"),
                said.value("kind"),
                said.value("kind_path"),
                said.value("id"),
                said.value("error_msg"),
                said.value("resource_id"));
        boolean checks = said.isPresent() && (!config.equals(Config.EMPTY) || access.isEmpty());
        return new DeclaredAuthorization(
                vocabulary,
                checks ? Optional.of(config) : Optional.empty(),
                isPublic,
                isHandler,
                Operation.named(said.value("op")),
                said.value("on").equals("PARENT"),
                unreadable);
    }

    /** A newer option file has words of which this plugin does not know what they allow. */
    private void requireWord(String field, Said said, List<String> words, List<UnreadableOption> unreadable) {
        String word = said.value(field);
        if (!word.isEmpty() && !words.contains(word)) {
            unreadable.add(new UnreadableOption(
                    RPC_OPTION.number(),
                    rpc.number(field),
                    Cause.UNKNOWN_VALUE,
                    "its sub-field \"" + field + "\" is " + word + ", which this plugin does not know; known are "
                            + String.join(", ", words)));
        }
    }

    /** The kind that a service says in this vocabulary, and what the kind's message says of it. */
    public DeclaredKind of(ProtoService protoService) throws IOException {
        Said said = service.of(protoService.options());
        String kind = said.value("kind");
        if (kind.isEmpty()) {
            return new DeclaredKind(Optional.empty(), said.unreadable());
        }
        KindModel model = resource(kind)
                .map(declared -> new KindModel(
                        kind,
                        declared.message().name(),
                        declared.idPrefix(),
                        Optional.of(declared.message().javaType())))
                .orElse(new KindModel(kind, "", kind));
        return new DeclaredKind(Optional.of(model), said.unreadable());
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

    /** What one descriptor says by one option. */
    private record Said(boolean isPresent, Map<String, String> values, List<UnreadableOption> unreadable) {
        String value(String field) {
            return values.getOrDefault(field, "");
        }
    }

    /** How one of the options is read; without fields if the request does not declare it rightly. */
    private record Reader(int number, Optional<OptionFields> fields, String misfit) {
        static Reader of(KnownOption option, PluginRequest request, List<String> known) throws IOException {
            Optional<ProtoExtension> declared =
                    option.declaredIn("stigmer", request).or(() -> option.declaredAnywhere(request));
            if (declared.isEmpty()) {
                return new Reader(
                        option.number(),
                        Optional.empty(),
                        "no file of the request declares it; import stigmer/options.proto");
            }
            Optional<String> misfit = declared.get().number() == option.number()
                    ? option.misfit(declared.get())
                    : Optional.of(option.wrongNumber(declared.get()));
            return misfit.isPresent()
                    ? new Reader(declared.get().number(), Optional.empty(), misfit.get())
                    : new Reader(option.number(), Optional.of(new OptionFields(request, declared.get(), known)), "");
        }

        int number(String field) {
            return fields.map(declared -> declared.number(field)).orElse(0);
        }

        Said of(OptionValues options) throws IOException {
            boolean present = false;
            Map<String, String> values = new HashMap<>();
            List<UnreadableOption> unreadable = new ArrayList<>();
            for (Occurrence occurrence : options.all()) {
                if (occurrence.number() != number) {
                    continue;
                }
                if (fields.isEmpty() || occurrence.form() != Form.BYTES) {
                    String reason = misfit.isEmpty() ? "its value has another form than ours" : misfit;
                    unreadable.add(new UnreadableOption(number, reason));
                } else {
                    present = true;
                    fields.get().read(occurrence, values, unreadable);
                }
            }
            return new Said(present, values, unreadable);
        }
    }
}
