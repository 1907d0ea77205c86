package ai.stigmer.admin;

import ai.stigmer.admin.v1.DropDeadLetterRequest;
import ai.stigmer.admin.v1.DropDeadLetterResponse;
import ai.stigmer.admin.v1.ListDeadLettersRequest;
import ai.stigmer.admin.v1.ListDeadLettersResponse;
import ai.stigmer.admin.v1.ReplayDeadLetterRequest;
import ai.stigmer.admin.v1.ReplayDeadLetterResponse;
import ai.stigmer.runtime.Stigmer;
import ai.stigmer.runtime.authentication.CallerIdentity;
import ai.stigmer.runtime.error.ErrorReason;
import ai.stigmer.runtime.error.RpcException;
import ai.stigmer.runtime.events.DeadLetter;
import ai.stigmer.runtime.events.DeadLetters;
import io.grpc.Status;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lists, replays and drops the events that sinks refused for good. Immutable and thread-safe. */
final class OutboxAdministration {
    private static final Logger LOG = LoggerFactory.getLogger(OutboxAdministration.class);
    private static final int MAX_LISTED = 1_000;
    private static final ErrorReason NOT_DELIVERED =
            new ErrorReason(ErrorReason.DOMAIN, "NOT_DELIVERED", Status.Code.FAILED_PRECONDITION);

    private final Stigmer stigmer;

    OutboxAdministration(Stigmer stigmer) {
        this.stigmer = stigmer;
    }

    ListDeadLettersResponse list(ListDeadLettersRequest request) {
        List<DeadLetter> found = new ArrayList<>();
        for (String kind : request.getKind().isEmpty() ? stigmer.kinds() : List.of(request.getKind())) {
            found.addAll(letters(kind).list(MAX_LISTED + 1 - found.size()));
        }
        ListDeadLettersResponse.Builder response =
                ListDeadLettersResponse.newBuilder().setTruncated(found.size() > MAX_LISTED);
        found.stream().limit(MAX_LISTED).forEach(letter -> response.addLetters(message(letter)));
        return response.build();
    }

    ReplayDeadLetterResponse replay(ReplayDeadLetterRequest request) {
        DeadLetter letter = letters(request.getKind())
                .find(request.getId())
                .orElseThrow(() -> absent(request.getKind(), request.getId()));
        try {
            stigmer.replay(letter);
        } catch (RuntimeException failure) {
            // What a sink says may hold more than an administrator is to see.
            LOG.warn("event_not_replayed kind={} id={}", request.getKind(), letter.id(), failure);
            throw RpcException.of(
                            NOT_DELIVERED,
                            "sink " + letter.sink() + " did not take " + letter.id()
                                    + ", which stays; the log of the service says why")
                    .causedBy(failure);
        }
        log("event_replayed", request.getKind(), letter.id());
        return ReplayDeadLetterResponse.getDefaultInstance();
    }

    DropDeadLetterResponse drop(DropDeadLetterRequest request) {
        if (!letters(request.getKind()).drop(request.getId())) {
            throw absent(request.getKind(), request.getId());
        }
        log("event_dropped", request.getKind(), request.getId());
        return DropDeadLetterResponse.getDefaultInstance();
    }

    private DeadLetters letters(String kind) {
        if (!stigmer.kinds().contains(kind)) {
            throw RpcException.invalidField(
                    "kind", "the service serves no kind " + kind + ", but " + String.join(", ", stigmer.kinds()));
        }
        return stigmer.deadLetters(kind);
    }

    private static RpcException absent(String kind, String id) {
        return RpcException.of(ErrorReason.NOT_FOUND, "there is no dead letter " + id + " of kind " + kind);
    }

    private static void log(String what, String kind, String id) {
        LOG.info(
                "{} kind={} id={} by={}",
                what,
                kind,
                id,
                CallerIdentity.current().actor());
    }

    private static ai.stigmer.admin.v1.DeadLetter message(DeadLetter letter) {
        return ai.stigmer.admin.v1.DeadLetter.newBuilder()
                .setId(letter.id())
                .setKind(letter.event().kind())
                .setSink(letter.sink())
                .setAttempts(letter.attempts())
                .setReason(letter.reason())
                .setParkedAt(Times.of(letter.parked()))
                .setEventType(letter.event().type().wireName())
                .setResourceId(letter.event().resourceId())
                .setVersion(letter.event().version())
                .build();
    }
}
