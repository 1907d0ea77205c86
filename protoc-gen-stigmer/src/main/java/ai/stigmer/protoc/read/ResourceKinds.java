package ai.stigmer.protoc.read;

import ai.stigmer.protoc.model.KindModel;
import ai.stigmer.protoc.read.OptionValues.Form;
import ai.stigmer.protoc.read.OptionValues.Occurrence;
import java.io.IOException;
import java.util.Optional;

/** Reads the {@code api_resource_kind} of services, and what {@code kind_meta} says of a kind. */
public final class ResourceKinds {
    private static final String API_RESOURCE_KIND = "ai.stigmer.commons.apiresource.api_resource_kind";
    private static final String KIND_META = "ai.stigmer.commons.apiresource.apiresourcekind.kind_meta";

    private final PluginRequest request;

    public ResourceKinds(PluginRequest request) {
        this.request = request;
    }

    /** The kind that a service serves, unless it names none. */
    public Optional<KindModel> of(ProtoService service) throws IOException {
        Optional<ProtoExtension> extension = request.extension(API_RESOURCE_KIND);
        if (extension.isEmpty()) {
            return Optional.empty();
        }
        int number = 0;
        for (Occurrence option : service.options().all()) {
            if (option.number() == extension.get().number() && option.form() == Form.INTEGER) {
                number = option.integer();
            }
        }
        if (number == 0) {
            return Optional.empty();
        }
        ProtoEnum kinds = request.enumType(extension.get().typeName());
        Optional<ProtoEnum.Value> kind = kinds.value(number);
        if (kind.isEmpty()) {
            throw new BrokenRequestException("the enum " + kinds.fullName() + " has no value " + number);
        }
        return Optional.of(
                new KindModel(kind.get().name(), metaOf(kind.get(), "name"), metaOf(kind.get(), "id_prefix")));
    }

    private String metaOf(ProtoEnum.Value kind, String fieldName) throws IOException {
        Optional<ProtoExtension> meta = request.extension(KIND_META);
        if (meta.isEmpty()) {
            return "";
        }
        Optional<ProtoField> field = request.message(meta.get().typeName()).field(fieldName);
        String value = "";
        for (Occurrence option : kind.options().all()) {
            if (option.number() == meta.get().number() && option.form() == Form.BYTES && field.isPresent()) {
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
