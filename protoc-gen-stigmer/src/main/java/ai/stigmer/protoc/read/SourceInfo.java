package ai.stigmer.protoc.read;

import ai.stigmer.protoc.model.SourcePosition;
import com.google.protobuf.DescriptorProtos.DescriptorProto;
import com.google.protobuf.DescriptorProtos.FileDescriptorProto;
import com.google.protobuf.DescriptorProtos.MethodDescriptorProto;
import com.google.protobuf.DescriptorProtos.ServiceDescriptorProto;
import com.google.protobuf.DescriptorProtos.SourceCodeInfo;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/**
 * Where the services and resources of one file stand in its source, and what the comments above services say. Positions
 * of anything else are skipped: they are half of a request.
 */
public final class SourceInfo {
    private static final int MESSAGE = FileDescriptorProto.MESSAGE_TYPE_FIELD_NUMBER;
    private static final int NESTED_MESSAGE = DescriptorProto.NESTED_TYPE_FIELD_NUMBER;
    private static final int MESSAGE_OPTIONS = DescriptorProto.OPTIONS_FIELD_NUMBER;
    private static final int SERVICE = FileDescriptorProto.SERVICE_FIELD_NUMBER;
    private static final int SERVICE_METHOD = ServiceDescriptorProto.METHOD_FIELD_NUMBER;
    private static final int SERVICE_OPTIONS = ServiceDescriptorProto.OPTIONS_FIELD_NUMBER;
    private static final int METHOD_OPTIONS = MethodDescriptorProto.OPTIONS_FIELD_NUMBER;
    private static final int FILE_OPTIONS = FileDescriptorProto.OPTIONS_FIELD_NUMBER;

    private final String file;
    private final Map<String, Location> locations = new HashMap<>();

    private record Location(int line, int column, String comment) {}

    private SourceInfo(String file) {
        this.file = file;
    }

    static SourceInfo read(String file, Slice sourceInfo) throws IOException {
        SourceInfo info = new SourceInfo(file);
        for (WireReader field = sourceInfo.read(); field.next(); ) {
            if (field.number() == SourceCodeInfo.LOCATION_FIELD_NUMBER) {
                info.add(field.slice());
            }
        }
        return info;
    }

    /** The comment above a service. */
    public String comment(ProtoService service) {
        return commentAt(key(SERVICE, service.index()));
    }

    /** The comment above an rpc, or else behind it. */
    public String comment(ProtoService service, ProtoMethod method) {
        return commentAt(key(SERVICE, service.index(), SERVICE_METHOD, method.index()));
    }

    public SourcePosition of(ProtoService service) {
        return first(key(SERVICE, service.index()));
    }

    public SourcePosition of(ProtoService service, ProtoMethod method) {
        return first(key(SERVICE, service.index(), SERVICE_METHOD, method.index()), key(SERVICE, service.index()));
    }

    /** Where an option of a service, or a statement for one of its sub-fields, stands. */
    public SourcePosition ofOption(ProtoService service, int option, int subField) {
        String statement = key(SERVICE, service.index(), SERVICE_OPTIONS, option);
        return first(statement + subField + ".", statement, firstBelow(statement), key(SERVICE, service.index()));
    }

    /** Where a statement about an rpc of somebody else's service stands. */
    public SourcePosition ofForeign(int index) {
        return first(key(FILE_OPTIONS, StigmerOptions.FOREIGN_NUMBER, index));
    }

    /** Where an option of an rpc, or a statement for one of its sub-fields, stands. */
    public SourcePosition ofOption(ProtoService service, ProtoMethod method, int option, int subField) {
        int[] rpc = {SERVICE, service.index(), SERVICE_METHOD, method.index()};
        String statement = key(rpc[0], rpc[1], rpc[2], rpc[3], METHOD_OPTIONS, option);
        return first(statement + subField + ".", statement, firstBelow(statement), key(rpc));
    }

    /** Where an option of a message, or a statement for one of its sub-fields, stands. */
    public SourcePosition ofOption(ProtoMessage message, int option, int subField) {
        String statement = pathOf(message) + MESSAGE_OPTIONS + "." + option + ".";
        return first(statement + subField + ".", statement, firstBelow(statement));
    }

    static String pathOf(ProtoMessage message) {
        return message.parent()
                .map(parent ->
                        pathOf(parent) + key(NESTED_MESSAGE, parent.messages().indexOf(message)))
                .orElseGet(() -> key(MESSAGE, message.file().messages().indexOf(message)));
    }

    private void add(Slice location) throws IOException {
        int[] path = {};
        int[] span = {};
        String leading = "";
        String trailing = "";
        for (WireReader field = location.read(); field.next(); ) {
            switch (field.number()) {
                case SourceCodeInfo.Location.PATH_FIELD_NUMBER -> {
                    path = PackedIntegers.of(field.slice());
                    if (!isNeeded(path)) {
                        return;
                    }
                }
                case SourceCodeInfo.Location.SPAN_FIELD_NUMBER -> span = PackedIntegers.of(field.slice());
                case SourceCodeInfo.Location.LEADING_COMMENTS_FIELD_NUMBER -> leading = field.text();
                case SourceCodeInfo.Location.TRAILING_COMMENTS_FIELD_NUMBER -> trailing = field.text();
                default -> {}
            }
        }
        if (isNeeded(path) && span.length >= 3) {
            String comment = leading.isBlank() ? trailing : leading;
            locations.putIfAbsent(key(path), new Location(span[0] + 1, span[1] + 1, comment));
        }
    }

    private static boolean isNeeded(int[] path) {
        if (path.length >= 4 && path[0] == MESSAGE) {
            return isOfResource(path);
        }
        if (path.length == 3 && path[0] == FILE_OPTIONS) {
            return path[1] == StigmerOptions.FOREIGN_NUMBER;
        }
        if (path.length < 2 || path[0] != SERVICE) {
            return false;
        }
        return switch (path.length) {
            case 2 -> true;
            case 3 -> false;
            case 4 -> path[2] == SERVICE_METHOD || path[2] == SERVICE_OPTIONS;
            default ->
                path[2] == SERVICE_OPTIONS
                        || (path.length > 5 && path[2] == SERVICE_METHOD && path[4] == METHOD_OPTIONS);
        };
    }

    private static boolean isOfResource(int[] path) {
        int at = 2;
        while (at + 1 < path.length && path[at] == NESTED_MESSAGE) {
            at += 2;
        }
        return at + 1 < path.length && path[at] == MESSAGE_OPTIONS && path[at + 1] == StigmerOptions.RESOURCE_NUMBER;
    }

    private String commentAt(String key) {
        Location location = locations.get(key);
        return location == null ? "" : location.comment();
    }

    /** The first statement for any sub-field of an option that was never written as a whole. */
    private String firstBelow(String statement) {
        String first = statement;
        int line = Integer.MAX_VALUE;
        for (Map.Entry<String, Location> entry : locations.entrySet()) {
            if (entry.getKey().startsWith(statement) && entry.getValue().line() < line) {
                first = entry.getKey();
                line = entry.getValue().line();
            }
        }
        return first;
    }

    private SourcePosition first(String... keys) {
        for (String key : keys) {
            Location location = locations.get(key);
            if (location != null) {
                return new SourcePosition(file, location.line(), location.column());
            }
        }
        return SourcePosition.unknownIn(file);
    }

    static String key(int... path) {
        StringBuilder key = new StringBuilder();
        for (int step : path) {
            key.append(step).append('.');
        }
        return key.toString();
    }
}
