package ai.stigmer.runtime.testing;

import static org.awaitility.Awaitility.await;

import ai.stigmer.options.WatchEventType;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.stub.ClientCallStreamObserver;
import io.grpc.stub.ClientResponseObserver;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;

/** The events of one watch of tasks, as a client gets them. */
public final class TaskPage implements ClientResponseObserver<WatchTasksRequest, WatchTasksResponse> {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final List<WatchTasksResponse> events = new CopyOnWriteArrayList<>();
    private final CompletableFuture<Status> ended = new CompletableFuture<>();
    private final CompletableFuture<StatusRuntimeException> failure = new CompletableFuture<>();
    private final int taken;
    private ClientCallStreamObserver<WatchTasksRequest> call;

    private TaskPage(int taken) {
        this.taken = taken;
    }

    /** A client that takes every event at once. */
    public static TaskPage eager() {
        return new TaskPage(Integer.MAX_VALUE);
    }

    /** A client that takes so many events, and then no more until it {@link #takeEverything}. */
    public static TaskPage taking(int events) {
        return new TaskPage(events);
    }

    public void takeEverything() {
        call.request(Integer.MAX_VALUE);
    }

    public void cancel() {
        call.cancel("seen enough", null);
    }

    /** The first event of a type, which the client waits for. */
    public WatchTasksResponse awaitFirst(WatchEventType type) {
        await().atMost(PATIENCE).until(() -> types().contains(type));
        return events.stream()
                .filter(event -> event.getType() == type)
                .findFirst()
                .orElseThrow();
    }

    /** How the call failed, which the client waits for. */
    public StatusRuntimeException awaitFailure() {
        return failure.orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
    }

    public boolean isOpen() {
        return !ended.isDone();
    }

    public List<WatchEventType> types() {
        return events.stream().map(WatchTasksResponse::getType).toList();
    }

    public List<WatchTasksResponse> of(String id) {
        return events.stream().filter(event -> event.getId().equals(id)).toList();
    }

    public List<WatchEventType> typesOf(String id) {
        return of(id).stream().map(WatchTasksResponse::getType).toList();
    }

    @Override
    public void beforeStart(ClientCallStreamObserver<WatchTasksRequest> begun) {
        call = begun;
        begun.disableAutoRequestWithInitial(taken);
    }

    @Override
    public void onNext(WatchTasksResponse event) {
        events.add(event);
    }

    @Override
    public void onError(Throwable thrown) {
        ended.complete(Status.fromThrowable(thrown));
        failure.complete((StatusRuntimeException) thrown);
    }

    @Override
    public void onCompleted() {
        ended.complete(Status.OK);
    }
}
