package ai.stigmer.protoc.check;

import ai.stigmer.protoc.model.Operation;
import ai.stigmer.protoc.read.ProtoField;
import ai.stigmer.protoc.read.ProtoMessage;
import ai.stigmer.protoc.read.ResourceDeclaration;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the standard operations need of the messages of their rpcs. */
final class OperationTypes {
    private static final Set<String> PAGING = Set.of("page_size", "page_token");
    private static final Set<String> RESUMING = Set.of("resume_token", "known_ids");
    private static final String EVENT_TYPE = "stigmer.WatchEventType";

    private final ResourceDeclaration resource;
    private final FieldTypes types;

    /** Finds the type of a message's field. */
    interface FieldTypes {
        ProtoMessage of(ProtoField field) throws IOException;
    }

    OperationTypes(ResourceDeclaration resource, FieldTypes types) {
        this.resource = resource;
        this.types = types;
    }

    boolean isResource(ProtoMessage message) {
        return message.fullName().equals(resource.message().fullName());
    }

    /** What the request of an operation lacks, one text for each. */
    List<String> missingInRequest(Operation operation, ProtoMessage request) throws IOException {
        List<String> missing = new ArrayList<>();
        switch (operation) {
            case CREATE, APPLY, UPDATE -> requireParts(request, List.of("metadata", "spec"), missing);
            case UPDATE_STATUS -> requireParts(request, List.of("status"), missing);
            case GET_BY_REFERENCE -> {
                requireField(request, "org", "string", missing);
                requireField(request, "slug", "string", missing);
            }
            case LIST -> {
                requireField(request, "page_size", "int32", missing);
                requireField(request, "page_token", "string", missing);
                requireFilters(request, PAGING, missing);
            }
            case WATCH -> {
                requireField(request, "resume_token", "string", missing);
                requireStrings(request, "known_ids", missing);
                requireFilters(request, RESUMING, missing);
            }
            case DELETE, GET, SUBSCRIBE -> {}
        }
        return missing;
    }

    /** What the response of an operation lacks, one text for each. */
    List<String> missingInResponse(Operation operation, ProtoMessage response) throws IOException {
        List<String> missing = new ArrayList<>();
        if (operation == Operation.LIST) {
            requireItems(response, missing);
            requireField(response, "next_page_token", "string", missing);
        } else if (operation == Operation.WATCH) {
            requireField(response, "type", EVENT_TYPE, missing);
            requireField(response, "id", "string", missing);
            requireField(response, "version", "int64", missing);
            requireField(response, "resume_token", "string", missing);
            if (resourceFields(response) != 1) {
                missing.add(response.name() + " has not exactly one field of "
                        + resource.message().name());
            }
        } else if (!isResource(response) && !response.fields().isEmpty() && resourceFields(response) != 1) {
            missing.add(response.name() + " is neither " + resource.message().name()
                    + " nor has exactly one field of it," + " nor is without fields");
        }
        return missing;
    }

    /** The field that names the resource where a request has no choice. */
    Optional<String> defaultId(ProtoMessage request) throws IOException {
        if (isResource(request)) {
            return Optional.of("metadata.id");
        }
        List<ProtoField> fields = request.fields();
        boolean single =
                fields.size() == 1 && fields.get(0).isString() && !fields.get(0).isRepeated();
        return single ? Optional.of(fields.get(0).name()) : Optional.empty();
    }

    private void requireParts(ProtoMessage request, List<String> parts, List<String> missing) throws IOException {
        if (isResource(request)) {
            return;
        }
        for (String part : parts) {
            Optional<ProtoField> own = resource.message().field(part);
            boolean has = own.isPresent()
                    && request.field(part)
                            .filter(field -> field.isMessage() && !field.isRepeated())
                            .filter(field -> field.typeName().equals(own.get().typeName()))
                            .isPresent();
            if (!has) {
                missing.add(request.name() + " is not " + resource.message().name() + " and has no field \"" + part
                        + "\" of the type that it has there");
            }
        }
    }

    private static void requireField(ProtoMessage message, String name, String type, List<String> missing)
            throws IOException {
        boolean has = message.field(name)
                .filter(field -> !field.isRepeated() && field.typeText().equals(type))
                .isPresent();
        if (!has) {
            missing.add(message.name() + " has no field \"" + name + "\" of type " + type);
        }
    }

    private static void requireStrings(ProtoMessage message, String name, List<String> missing) throws IOException {
        boolean has = message.field(name)
                .filter(field -> field.isRepeated() && field.isString())
                .isPresent();
        if (!has) {
            missing.add(message.name() + " has no field \"" + name + "\" of type repeated string");
        }
    }

    private void requireFilters(ProtoMessage request, Set<String> others, List<String> missing) throws IOException {
        for (ProtoField field : request.fields()) {
            boolean filters = others.contains(field.name())
                    || (isText(field) && (isTextOf("spec", field.name()) || isTextOf("metadata", field.name())));
            if (!filters) {
                missing.add(request.name() + " has the field \"" + field.name()
                        + "\", which is no string that is also in the spec or the metadata");
            }
        }
    }

    private boolean isTextOf(String part, String name) throws IOException {
        Optional<ProtoField> field = resource.message().field(part);
        return field.isPresent()
                && field.get().isMessage()
                && types.of(field.get())
                        .field(name)
                        .filter(OperationTypes::isText)
                        .isPresent();
    }

    private static boolean isText(ProtoField field) {
        return field.isString() && !field.isRepeated();
    }

    private void requireItems(ProtoMessage response, List<String> missing) throws IOException {
        boolean has = response.fields().stream().anyMatch(field -> field.isRepeated() && isOfResource(field));
        if (!has) {
            missing.add(response.name() + " has no repeated field of "
                    + resource.message().name());
        }
    }

    private long resourceFields(ProtoMessage response) throws IOException {
        return response.fields().stream()
                .filter(field -> !field.isRepeated() && isOfResource(field))
                .count();
    }

    private boolean isOfResource(ProtoField field) {
        return field.isMessage() && field.typeName().equals(resource.message().fullName());
    }
}
