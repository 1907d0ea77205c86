package ai.stigmer.protoc.read;

import ai.stigmer.protoc.model.KindModel;
import ai.stigmer.protoc.read.KnownOption.Shape;
import ai.stigmer.protoc.read.OptionValues.Form;
import ai.stigmer.protoc.read.OptionValues.Occurrence;
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
        int number = said.isEmpty() ? 0 : said.get(said.size() - 1).integer();
        if (number == 0 || kindOption.isEmpty()) {
            return new DeclaredKind(Optional.empty(), unreadable);
        }
        ProtoEnum kinds = request.enumType(kindOption.get().typeName());
        List<ProtoEnum.Value> named = kinds.values(number);
        if (named.isEmpty()) {
            throw new BrokenRequestException("the enum " + kinds.fullName() + " has no value " + number);
        }
        ProtoEnum.Value kind = named.get(0);
        if (named.size() > 1) {
            unreadable.add(new UnreadableOption(
                    kindOption.get().number(),
                    "the value " + number + " of " + kinds.fullName() + " has the names " + kind.name() + " and "
                            + named.get(1).name()
                            + ", and nobody knows which was written; give each a number of its own"));
        }
        List<UnreadableOption> unreadableMeta = new ArrayList<>();
        List<Occurrence> meta = said(KIND_META, metaOption, kind.options(), Form.BYTES, unreadableMeta);
        for (String fieldName : meta.isEmpty() ? List.<String>of() : List.of("name", "id_prefix")) {
            requireText(fieldName, unreadableMeta);
        }
        // The kind may stand in an imported file, and its option is at fault; the service is where it matters.
        unreadableMeta.forEach(option -> unreadable.add(
                new UnreadableOption(kindOption.get().number(), "its kind " + kind.name() + ": " + option.text())));
        return new DeclaredKind(
                Optional.of(new KindModel(kind.name(), metaOf(meta, "name"), metaOf(meta, "id_prefix"))), unreadable);
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

    private void requireText(String fieldName, List<UnreadableOption> unreadable) throws IOException {
        Optional<ProtoField> field = metaField(fieldName);
        if (field.isPresent() && (!field.get().isString() || field.get().isRepeated())) {
            unreadable.add(new UnreadableOption(
                    metaOption.map(ProtoExtension::number).orElse(0),
                    "its sub-field \"" + fieldName + "\" is no singular string"));
        }
    }

    private Optional<ProtoField> metaField(String fieldName) throws IOException {
        return metaOption.isEmpty()
                ? Optional.empty()
                : request.message(metaOption.get().typeName()).field(fieldName);
    }

    private String metaOf(List<Occurrence> meta, String fieldName) throws IOException {
        Optional<ProtoField> field = metaField(fieldName).filter(ProtoField::isString);
        String value = "";
        for (Occurrence option : meta) {
            if (field.isPresent()) {
                value = textOf(option.bytes(), field.get().number(), value);
            }
        }
        return value;
    }

    private static String textOf(Slice message, int number, String otherwise) throws IOException {
        String value = otherwise;
        for (WireReader field = message.read(); field.next(); ) {
            if (field.number() == number) {
                value = field.text();
            }
        }
        return value;
    }
}
