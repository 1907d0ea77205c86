package ai.stigmer.http;

import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Descriptors.FieldDescriptor.JavaType;
import com.google.protobuf.Message;
import io.grpc.Metadata;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jetty.http.HttpFields;

/**
 * Gives the events of a subscription the versions of its states as ids. A client that connects again says the last one in
 * {@code Last-Event-ID}, a browser's {@code EventSource} by itself, and is sent what is newer.
 */
final class EventIds {
    private static final String LAST_EVENT_ID = "last-event-id";
    private static final Metadata.Key<String> RESUME_VERSION =
            Metadata.Key.of("stigmer-resume-version", Metadata.ASCII_STRING_MARSHALLER);
    private static final List<String> VERSION = List.of("status", "audit", "resource_version");

    /** The fields that lead to a state's version; empty where messages have none. */
    private final List<FieldDescriptor> version;

    private EventIds(List<FieldDescriptor> version) {
        this.version = version;
    }

    /** The ids of an rpc's answers. */
    static EventIds of(ServedRpc<?, ?> rpc) {
        return new EventIds(path(rpc.schema().getOutputType()));
    }

    private static List<FieldDescriptor> path(Descriptor message) {
        List<FieldDescriptor> path = new ArrayList<>();
        Descriptor in = message;
        for (String name : VERSION) {
            FieldDescriptor field = in == null ? null : in.findFieldByName(name);
            if (field == null || field.isRepeated()) {
                return List.of();
            }
            path.add(field);
            in = field.getJavaType() == JavaType.MESSAGE ? field.getMessageType() : null;
        }
        return path.get(path.size() - 1).getJavaType() == JavaType.LONG ? List.copyOf(path) : List.of();
    }

    /**
     * Asks for what is newer than the client's last event. Without one it asks for everything, as states tell their version
     * only to a client that says which one it has.
     */
    void resume(HttpFields fields, Metadata headers) {
        if (version.isEmpty()) {
            return;
        }
        List<String> last = fields.getValuesList(LAST_EVENT_ID).stream()
                .filter(id -> !id.isEmpty())
                .toList();
        if (!last.isEmpty()) {
            // A client that sends both set the other one when it connected first.
            headers.removeAll(RESUME_VERSION);
            last.forEach(id -> headers.put(RESUME_VERSION, id));
        } else if (!headers.containsKey(RESUME_VERSION)) {
            headers.put(RESUME_VERSION, "0");
        }
    }

    /** The line that names an event, empty for a message without a version. */
    String line(Object message) {
        if (version.isEmpty() || !(message instanceof Message in)) {
            return "";
        }
        for (FieldDescriptor field : version.subList(0, version.size() - 1)) {
            in = (Message) in.getField(field);
        }
        long id = (Long) in.getField(version.get(version.size() - 1));
        return id == 0 ? "" : "id: " + id + "\n";
    }
}
