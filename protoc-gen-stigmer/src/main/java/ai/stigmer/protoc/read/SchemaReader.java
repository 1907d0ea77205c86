package ai.stigmer.protoc.read;

import ai.stigmer.protoc.model.ApiSchema;
import ai.stigmer.protoc.model.EnumSchema;
import ai.stigmer.protoc.model.FieldSchema;
import ai.stigmer.protoc.model.FieldType;
import ai.stigmer.protoc.model.FieldType.ListOf;
import ai.stigmer.protoc.model.FieldType.MapOf;
import ai.stigmer.protoc.model.FieldType.OfEnum;
import ai.stigmer.protoc.model.FieldType.OfMessage;
import ai.stigmer.protoc.model.FieldType.Scalar;
import ai.stigmer.protoc.model.MessageSchema;
import ai.stigmer.protoc.model.RpcSchema;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads what the messages of services are made of. */
public final class SchemaReader {
    private final PluginRequest request;
    private final FieldAccesses accesses;
    private final Map<ProtoFile, TypeComments> comments = new HashMap<>();
    private final Map<String, RpcSchema> rpcs = new HashMap<>();
    private final TreeMap<String, MessageSchema> messages = new TreeMap<>();
    private final TreeMap<String, EnumSchema> enums = new TreeMap<>();
    private final Deque<String> unread = new ArrayDeque<>();

    private SchemaReader(PluginRequest request) {
        this.request = request;
        this.accesses = new FieldAccesses(request);
    }

    /**
     * Reads the messages of these services, and all that they refer to.
     *
     * @throws IOException if the request does not hold one of them
     */
    public static ApiSchema read(PluginRequest request, Collection<String> services) throws IOException {
        SchemaReader reader = new SchemaReader(request);
        Map<String, ProtoService> known = request.services();
        for (String service : services) {
            ProtoService declared = known.get(service);
            if (declared == null) {
                throw new BrokenRequestException("the request does not hold the service " + service);
            }
            reader.add(declared);
        }
        reader.readAll();
        return new ApiSchema(reader.rpcs, reader.messages, reader.enums);
    }

    private void add(ProtoService service) throws IOException {
        for (ProtoMethod method : service.methods()) {
            rpcs.put(
                    service.fullName() + "/" + method.name(),
                    new RpcSchema(method.inputType(), method.outputType(), method.withoutSideEffects()));
            unread.add(method.inputType());
            unread.add(method.outputType());
        }
    }

    /** By a queue, as messages refer to each other in circles, and in chains of any length. */
    private void readAll() throws IOException {
        while (!unread.isEmpty()) {
            String name = unread.remove();
            if (!messages.containsKey(name)) {
                messages.put(name, message(request.message(name)));
            }
        }
    }

    private MessageSchema message(ProtoMessage message) throws IOException {
        TypeComments ofFile = comments(message.file());
        List<FieldSchema> fields = new ArrayList<>();
        Map<Integer, List<String>> oneofs = new TreeMap<>();
        for (ProtoField field : message.fields()) {
            String comment = ofFile.ofField(message, fields.size());
            fields.add(new FieldSchema(field.jsonName(), type(field), accesses.of(field), field.deprecated(), comment));
            field.oneof()
                    .ifPresent(index -> oneofs.computeIfAbsent(index, any -> new ArrayList<>())
                            .add(field.jsonName()));
        }
        // One arm forbids nothing; that of a proto3 optional field is one.
        List<List<String>> choices =
                oneofs.values().stream().filter(arms -> arms.size() > 1).toList();
        return new MessageSchema(message.fullName(), fields, choices, message.deprecated(), ofFile.of(message));
    }

    private FieldType type(ProtoField field) throws IOException {
        if (field.isMessage() && field.isRepeated()) {
            ProtoMessage entry = request.message(field.typeName());
            if (entry.isMapEntry()) {
                return new MapOf(part(entry, "key").typeText(), single(part(entry, "value")));
            }
        }
        return field.isRepeated() ? new ListOf(single(field)) : single(field);
    }

    private static ProtoField part(ProtoMessage entry, String name) throws IOException {
        return entry.field(name)
                .orElseThrow(() ->
                        new BrokenRequestException("the map entry " + entry.fullName() + " has no field " + name));
    }

    private FieldType single(ProtoField field) throws IOException {
        if (field.isMessage()) {
            unread.add(field.typeName());
            return new OfMessage(field.typeName());
        }
        if (field.isEnum()) {
            ProtoEnum type = request.enumType(field.typeName());
            if (!enums.containsKey(type.fullName())) {
                enums.put(type.fullName(), schema(type));
            }
            return new OfEnum(type.fullName());
        }
        return new Scalar(field.typeText());
    }

    private EnumSchema schema(ProtoEnum type) throws IOException {
        TypeComments ofFile = comments(type.file());
        List<EnumSchema.Value> values = new ArrayList<>();
        for (ProtoEnum.Value value : type.values()) {
            values.add(new EnumSchema.Value(value.name(), ofFile.ofValue(type, values.size())));
        }
        return new EnumSchema(type.fullName(), values, type.deprecated(), ofFile.of(type));
    }

    private TypeComments comments(ProtoFile file) throws IOException {
        TypeComments known = comments.get(file);
        if (known == null) {
            known = file.typeComments();
            comments.put(file, known);
        }
        return known;
    }
}
