package ai.stigmer.protoc.read;

import com.google.protobuf.DescriptorProtos.DescriptorProto;
import com.google.protobuf.DescriptorProtos.EnumDescriptorProto;
import com.google.protobuf.DescriptorProtos.FileDescriptorProto;
import com.google.protobuf.DescriptorProtos.SourceCodeInfo;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/** The comments on the messages, fields and enums of one file: those above them, or else behind them. */
final class TypeComments {
    private static final int FIELD = DescriptorProto.FIELD_FIELD_NUMBER;
    private static final int NESTED_ENUM = DescriptorProto.ENUM_TYPE_FIELD_NUMBER;
    private static final int ENUM = FileDescriptorProto.ENUM_TYPE_FIELD_NUMBER;
    private static final int ENUM_VALUE = EnumDescriptorProto.VALUE_FIELD_NUMBER;

    private final Map<String, String> comments = new HashMap<>();

    private TypeComments() {}

    static TypeComments read(Slice sourceInfo) throws IOException {
        TypeComments result = new TypeComments();
        for (WireReader field = sourceInfo.read(); field.next(); ) {
            if (field.number() == SourceCodeInfo.LOCATION_FIELD_NUMBER) {
                result.add(field.slice());
            }
        }
        return result;
    }

    private void add(Slice location) throws IOException {
        int[] path = {};
        String leading = "";
        String trailing = "";
        for (WireReader field = location.read(); field.next(); ) {
            switch (field.number()) {
                case SourceCodeInfo.Location.PATH_FIELD_NUMBER -> path = PackedIntegers.of(field.slice());
                case SourceCodeInfo.Location.LEADING_COMMENTS_FIELD_NUMBER -> leading = field.text();
                case SourceCodeInfo.Location.TRAILING_COMMENTS_FIELD_NUMBER -> trailing = field.text();
                default -> {}
            }
        }
        String comment = leading.isBlank() ? trailing : leading;
        if (!comment.isBlank()) {
            comments.putIfAbsent(SourceInfo.key(path), comment);
        }
    }

    String of(ProtoMessage message) {
        return at(SourceInfo.pathOf(message));
    }

    /** Of the field at an index of a message. */
    String ofField(ProtoMessage message, int index) {
        return at(SourceInfo.pathOf(message) + SourceInfo.key(FIELD, index));
    }

    String of(ProtoEnum type) {
        return at(pathOf(type));
    }

    /** Of the value at an index of an enum. */
    String ofValue(ProtoEnum type, int index) {
        return at(pathOf(type) + SourceInfo.key(ENUM_VALUE, index));
    }

    private static String pathOf(ProtoEnum type) {
        return type.parent()
                .map(parent -> SourceInfo.pathOf(parent)
                        + SourceInfo.key(NESTED_ENUM, parent.enums().indexOf(type)))
                .orElseGet(() -> SourceInfo.key(ENUM, type.file().enums().indexOf(type)));
    }

    private String at(String path) {
        return comments.getOrDefault(path, "");
    }
}
