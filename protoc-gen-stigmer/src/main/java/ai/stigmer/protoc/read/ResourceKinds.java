package ai.stigmer.protoc.read;

import ai.stigmer.protoc.model.KindModel;
import ai.stigmer.protoc.read.KnownOption.Shape;
import ai.stigmer.protoc.read.OptionValues.Form;
import ai.stigmer.protoc.read.OptionValues.Occurrence;
import ai.stigmer.protoc.read.UnreadableOption.Cause;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the {@code api_resource_kind} of services, and what {@code kind_meta} says of a kind. Both are found by name in
 * our packages, else by number and shape in any other.
 */
public final class ResourceKinds {
    private static final KnownOption API_RESOURCE_KIND =
            new KnownOption("google.protobuf.ServiceOptions", "api_resource_kind", 90100, Shape.ENUM);
    private static final KnownOption KIND_META =
            new KnownOption("google.protobuf.EnumValueOptions", "kind_meta", 90101, Shape.MESSAGE);

    private final PluginRequest request;
    private final Optional<ProtoExtension> kindOption;
    private final Optional<ProtoExtension> metaOption;

    public ResourceKinds(PluginRequest request) {
        this.request = request;
        this.kindOption = find(API_RESOURCE_KIND, "ai.stigmer.commons.apiresource");
        this.metaOption = find(KIND_META, "ai.stigmer.commons.apiresource.apiresourcekind");
    }

    private Optional<ProtoExtension> find(KnownOption option, String ourPackage) {
        return option.declaredIn(ourPackage, request).or(() -> option.declaredAnywhere(request));
    }

    /** The kind that a service serves. */
    public DeclaredKind of(ProtoService service) throws IOException {
        List<UnreadableOption> unreadable = new ArrayList<>();
        List<Occurrence> said = said(API_RESOURCE_KIND, kindOption, service.options(), Form.INTEGER, unreadable);
        if (said.size() > 1) {
            unreadable.add(UnreadableOption.saidTwice(said.get(0).number()));
        }
        long number = said.isEmpty() ? 0 : said.get(said.size() - 1).integer();
        if (number == 0 || kindOption.isEmpty()) {
            return new DeclaredKind(Optional.empty(), unreadable);
        }
        ProtoEnum kinds = request.enumType(kindOption.get().typeName());
        List<ProtoEnum.Value> named = kinds.values(number);
        if (named.isEmpty()) {
            unreadable.add(new UnreadableOption(
                    kindOption.get().number(), 0, Cause.UNKNOWN_VALUE, "it has " + kinds.unnamed(number)));
            return new DeclaredKind(Optional.empty(), unreadable);
        }
        ProtoEnum.Value kind = named.get(0);
        if (named.size() > 1) {
            unreadable.add(new UnreadableOption(
                    kindOption.get().number(), 0, Cause.AMBIGUOUS_VALUE, "it has " + kinds.ambiguity(named)));
        }
        List<UnreadableOption> unreadableMeta = new ArrayList<>();
        List<Occurrence> meta = said(KIND_META, metaOption, kind.options(), Form.BYTES, unreadableMeta);
        String typeName = metaOf(meta, "name", unreadableMeta);
        String idPrefix = metaOf(meta, "id_prefix", unreadableMeta);
        // The kind may stand in an imported file, and its option is at fault; the service is where it matters.
        unreadableMeta.forEach(option -> unreadable.add(new UnreadableOption(
                kindOption.get().number(), 0, option.cause(), "its kind " + kind.name() + ": " + option.text())));
        return new DeclaredKind(Optional.of(new KindModel(kind.name(), typeName, idPrefix)), unreadable);
    }

    /** Every occurrence of an option, and what stands there and must be it but cannot be read. */
    private List<Occurrence> said(
            KnownOption option,
            Optional<ProtoExtension> declared,
            OptionValues options,
            Form form,
            List<UnreadableOption> unreadable)
            throws IOException {
        int number = declared.map(ProtoExtension::number).orElse(option.number());
        List<Occurrence> said = new ArrayList<>();
        for (Occurrence occurrence : options.all()) {
            if (occurrence.number() != number) {
                request.extension(option.extendee(), occurrence.number())
                        .filter(other -> other.name().equals(option.name()))
                        .ifPresent(other ->
                                unreadable.add(new UnreadableOption(other.number(), option.wrongNumber(other))));
                continue;
            }
            Optional<String> misfit = declared.isEmpty()
                    ? Optional.of("no file of the request declares it; import the one that does")
                    : option.misfit(declared.get());
            if (misfit.isPresent() || occurrence.form() != form) {
                unreadable.add(new UnreadableOption(number, misfit.orElse("its value has another form than ours")));
            } else {
                said.add(occurrence);
            }
        }
        return said;
    }

    /** One text of {@code kind_meta}, which may be said in several statements, this text in one of them. */
    private String metaOf(List<Occurrence> meta, String fieldName, List<UnreadableOption> unreadable)
            throws IOException {
        Optional<ProtoField> field = metaField(fieldName);
        if (meta.isEmpty() || field.isEmpty()) {
            return "";
        }
        int option = meta.get(0).number();
        String subject = "its sub-field \"" + fieldName + "\" ";
        if (!field.get().isString() || field.get().isRepeated()) {
            unreadable.add(new UnreadableOption(option, subject + "is no singular string"));
            return "";
        }
        List<Slice> texts = textsOf(meta, field.get().number());
        if (texts.size() > 1) {
            unreadable.add(new UnreadableOption(
                    option, 0, Cause.SAID_TWICE, subject + "is said twice; keep one of its values"));
        }
        if (!texts.stream().allMatch(Slice::isUtf8)) {
            unreadable.add(new UnreadableOption(
                    option, 0, Cause.NOT_UTF8, subject + "is no text in UTF-8; write it in UTF-8"));
        }
        return texts.isEmpty() ? "" : texts.get(texts.size() - 1).text();
    }

    private Optional<ProtoField> metaField(String fieldName) throws IOException {
        return metaOption.isEmpty()
                ? Optional.empty()
                : request.message(metaOption.get().typeName()).field(fieldName);
    }

    private static List<Slice> textsOf(List<Occurrence> meta, int number) throws IOException {
        List<Slice> texts = new ArrayList<>();
        for (Occurrence option : meta) {
            for (WireReader field = option.bytes().read(); field.next(); ) {
                if (field.number() == number) {
                    texts.add(field.slice());
                }
            }
        }
        return texts;
    }
}
