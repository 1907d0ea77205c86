package ai.stigmer.example.a2a;

import ai.stigmer.agentic.agentexecution.v1.AgentExecution;
import ai.stigmer.runtime.error.RpcException;
import com.google.protobuf.Timestamp;
import com.google.protobuf.util.Timestamps;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a task stands in a list: the newest change first, and what changed in the same moment by its id. As a page token it
 * says where the next page begins, whatever comes and goes meanwhile.
 */
record TaskPosition(Timestamp changedAt, String id) implements Comparable<TaskPosition> {
    private static final Comparator<TaskPosition> ORDER = Comparator.comparing(
                    TaskPosition::changedAt, Timestamps.comparator().reversed())
            .thenComparing(TaskPosition::id);
    private static final Pattern TOKEN = Pattern.compile("([0-9]{1,12})\\.([0-9]{1,9})\\.([A-Za-z0-9_-]{1,128})");

    static TaskPosition of(AgentExecution execution) {
        return new TaskPosition(
                Tasks.changedAt(execution), execution.getMetadata().getId());
    }

    /**
     * The position that a page token says; empty without one.
     *
     * @throws RpcException INVALID_ARGUMENT if it is none of {@link #token()}
     */
    static Optional<TaskPosition> ofToken(String token) {
        if (token.isEmpty()) {
            return Optional.empty();
        }
        try {
            String said = new String(Base64.getUrlDecoder().decode(token), StandardCharsets.US_ASCII);
            Matcher parts = TOKEN.matcher(said);
            if (parts.matches()) {
                Timestamp changedAt = Timestamp.newBuilder()
                        .setSeconds(Long.parseLong(parts.group(1)))
                        .setNanos(Integer.parseInt(parts.group(2)))
                        .build();
                return Optional.of(new TaskPosition(Timestamps.checkValid(changedAt), parts.group(3)));
            }
        } catch (IllegalArgumentException malformed) {
            throw notAToken();
        }
        throw notAToken();
    }

    String token() {
        String said = changedAt.getSeconds() + "." + changedAt.getNanos() + "." + id;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(said.getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public int compareTo(TaskPosition other) {
        return ORDER.compare(this, other);
    }

    private static RpcException notAToken() {
        return RpcException.invalidField("page_token", "must be the next_page_token of a list, or empty");
    }
}
