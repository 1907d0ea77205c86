package ai.stigmer.runtime.live.internal;

import ai.stigmer.runtime.resource.ResourceKind;
import ai.stigmer.runtime.resource.Revision;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import redis.clients.jedis.StreamEntryID;
import redis.clients.jedis.resps.StreamEntryBinary;
import redis.clients.jedis.util.JedisByteHashMap;

/**
 * How states stand in Redis: one stream per resource, whose entry ids are {@code <version>-0}. So Redis itself refuses
 * what is stale or comes twice, a gap is visible, and the version is the place to go on from.
 */
record StateStreams(String prefix, ResourceKind kind) {
    private static final String GENERATION = "generation";
    private static final String STATUS_REVISION = "status_revision";
    private static final String DELETED = "deleted";
    private static final String STATE = "state";

    /**
     * News of a resource.
     *
     * @param state the resource as protobuf bytes, whole but for its sensitive fields; empty when it is too
     *     large or gone, and then only the news that there is this version
     */
    record Frame(Revision revision, boolean deleted, Optional<byte[]> state) {}

    byte[] key(String id) {
        return stream(id).bytes();
    }

    News.Stream stream(String id) {
        return new News.Stream(prefix + ":" + kind.name() + ":" + id, kind.name() + ":" + id);
    }

    static StreamEntryID entryId(long version) {
        return new StreamEntryID(version, 0);
    }

    static Map<byte[], byte[]> encode(Frame frame) {
        Map<byte[], byte[]> fields = new JedisByteHashMap();
        fields.put(bytes(GENERATION), bytes(Long.toString(frame.revision().generation())));
        fields.put(bytes(STATUS_REVISION), bytes(Long.toString(frame.revision().statusRevision())));
        fields.put(bytes(DELETED), bytes(Boolean.toString(frame.deleted())));
        frame.state().ifPresent(state -> fields.put(bytes(STATE), state));
        return fields;
    }

    /** Reads an entry; what somebody else wrote into it is news of the version and no more. */
    static Frame decode(StreamEntryBinary entry) {
        Map<String, byte[]> fields = new HashMap<>();
        entry.getFields().forEach((name, value) -> fields.put(new String(name, StandardCharsets.UTF_8), value));
        long version = entry.getID().getTime();
        OptionalLong generation = number(fields.get(GENERATION));
        OptionalLong statusRevision = number(fields.get(STATUS_REVISION));
        boolean deleted = Boolean.parseBoolean(text(fields.getOrDefault(DELETED, new byte[0])));
        if (generation.isEmpty() || statusRevision.isEmpty()) {
            return new Frame(new Revision(version, 0, 0), deleted, Optional.empty());
        }
        return new Frame(
                new Revision(version, generation.getAsLong(), statusRevision.getAsLong()),
                deleted,
                Optional.ofNullable(fields.get(STATE)));
    }

    private static OptionalLong number(byte @Nullable [] digits) {
        try {
            return digits == null ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(text(digits)));
        } catch (NumberFormatException notANumber) {
            return OptionalLong.empty();
        }
    }

    private static String text(byte[] value) {
        return new String(value, StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
