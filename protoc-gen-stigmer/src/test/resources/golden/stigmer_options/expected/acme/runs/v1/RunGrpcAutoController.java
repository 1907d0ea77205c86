package acme.runs.v1;

import ai.stigmer.runtime.Resource;
import ai.stigmer.runtime.grpc.GrpcAutoController;
import ai.stigmer.runtime.grpc.Routes;
import ai.stigmer.runtime.operation.StandardOperation;
import ai.stigmer.runtime.resource.ResourceKind;
import ai.stigmer.runtime.rpc.Posture;
import ai.stigmer.runtime.rpc.RpcMethod;
import ai.stigmer.runtime.rpc.ServerStreamingHandler;
import ai.stigmer.runtime.rpc.UnaryHandler;
import io.grpc.ServerServiceDefinition;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Routes the rpcs of {@code acme.runs.v1.RunController} to their handlers.
 *
 * <p>What a task's runs are about.
 *
 * <p>Immutable and thread-safe.
 */
@Generated("protoc-gen-stigmer")
public final class RunGrpcAutoController implements GrpcAutoController {
  /**
   * The kind of resource that these services serve.
   */
  public static final ResourceKind KIND = new ResourceKind("run", "Run", "run");

  /**
   * {@code create} requires {@code can_create_run} on the {@code task} that {@code spec.task_id} names.
   */
  public static final RpcMethod<Run, Run> CREATE = new RpcMethod<>(
      RunControllerGrpc.getCreateMethod(),
      Posture.checked(
          "can_create_run",
          Posture.Kind.fixed("task"),
          Posture.ResourceId.one("spec.task_id", request -> request.getSpec().getTaskId())));

  /**
   * {@code apply} requires what the create or the update requires that it turns out to be.
   */
  public static final RpcMethod<Run, Run> APPLY = new RpcMethod<>(
      RunControllerGrpc.getApplyMethod(),
      Posture.byHandler());

  /**
   * {@code update} requires {@code can_edit} on the {@code run} that {@code metadata.id} names.
   */
  public static final RpcMethod<Run, Run> UPDATE = new RpcMethod<>(
      RunControllerGrpc.getUpdateMethod(),
      Posture.checked(
          "can_edit",
          Posture.Kind.fixed("run"),
          Posture.ResourceId.one("metadata.id", request -> request.getMetadata().getId()),
          "only its owner edits a run"));

  /**
   * {@code updateStatus} requires {@code can_report} on the {@code run} that {@code execution_id} names.
   */
  public static final RpcMethod<ReportRequest, ReportResponse> UPDATE_STATUS = new RpcMethod<>(
      RunControllerGrpc.getUpdateStatusMethod(),
      Posture.checked(
          "can_report",
          Posture.Kind.fixed("run"),
          Posture.ResourceId.one("execution_id", request -> request.getExecutionId())));

  /**
   * {@code delete} requires {@code can_delete} on the {@code run} that {@code run_id} names.
   */
  public static final RpcMethod<RunId, Run> DELETE = new RpcMethod<>(
      RunControllerGrpc.getDeleteMethod(),
      Posture.checked(
          "can_delete",
          Posture.Kind.fixed("run"),
          Posture.ResourceId.one("run_id", request -> request.getRunId())));

  /**
   * {@code get} requires {@code can_view} on the {@code run} that {@code run_id} names.
   */
  public static final RpcMethod<RunId, Run> GET = new RpcMethod<>(
      RunControllerGrpc.getGetMethod(),
      Posture.checked(
          "can_view",
          Posture.Kind.fixed("run"),
          Posture.ResourceId.one("run_id", request -> request.getRunId())));

  /**
   * {@code getByReference} requires {@code can_view} on each {@code run} that it finds.
   */
  public static final RpcMethod<Reference, Run> GET_BY_REFERENCE = new RpcMethod<>(
      RunControllerGrpc.getGetByReferenceMethod(),
      Posture.onWhatIsFound(
          "can_view",
          "run",
          "no such run for you"));

  /**
   * {@code list} requires {@code can_view} on each {@code run} that it finds.
   */
  public static final RpcMethod<ListRunsRequest, ListRunsResponse> LIST = new RpcMethod<>(
      RunControllerGrpc.getListMethod(),
      Posture.onWhatIsFound(
          "can_view",
          "run"));

  /**
   * {@code subscribe} requires {@code can_view} on the {@code run} that {@code run_id} names.
   */
  public static final RpcMethod<RunId, Run> SUBSCRIBE = new RpcMethod<>(
      RunControllerGrpc.getSubscribeMethod(),
      Posture.checked(
          "can_view",
          Posture.Kind.fixed("run"),
          Posture.ResourceId.one("run_id", request -> request.getRunId())));

  /**
   * {@code watch} requires {@code can_view} on each {@code run} that it finds.
   */
  public static final RpcMethod<WatchRunsRequest, WatchRunsResponse> WATCH = new RpcMethod<>(
      RunControllerGrpc.getWatchMethod(),
      Posture.onWhatIsFound(
          "can_view",
          "run"));

  /**
   * No standard operation: a handler of the service's own.
   *
   * <p>{@code move} requires {@code can_edit} on the {@code run} that {@code run_id} names.
   */
  public static final RpcMethod<MoveRequest, Run> MOVE = new RpcMethod<>(
      RunControllerGrpc.getMoveMethod(),
      Posture.checked(
          "can_edit",
          Posture.Kind.fixed("run"),
          Posture.ResourceId.one("run_id", request -> request.getRunId())));

  /**
   * {@code purge} requires {@code can_purge} on the {@code platform} {@code stigmer}.
   */
  public static final RpcMethod<Ping, Ping> PURGE = new RpcMethod<>(
      RunControllerGrpc.getPurgeMethod(),
      Posture.checked(
          "can_purge",
          Posture.Kind.fixed("platform"),
          Posture.ResourceId.fixed("stigmer")));

  /**
   * {@code ping} is public: no credential is needed.
   */
  public static final RpcMethod<Ping, Ping> PING = new RpcMethod<>(
      RunControllerGrpc.getPingMethod(),
      Posture.publicAccess());

  /**
   * {@code judge} leaves authorization to its handler: the caller is authenticated, and the handler authorizes.
   */
  public static final RpcMethod<Ping, Ping> JUDGE = new RpcMethod<>(
      RunControllerGrpc.getJudgeMethod(),
      Posture.byHandler());

  private final List<ServerServiceDefinition> services;

  /**
   * Joins every rpc to its handler, and asks each handler whether it can serve it.
   *
   * @throws IllegalStateException if a handler cannot keep the authorization of its rpc
   */
  public RunGrpcAutoController(CreateHandler create, ApplyHandler apply, UpdateHandler update,
      UpdateStatusHandler updateStatus, DeleteHandler delete, GetHandler get,
      GetByReferenceHandler getByReference, ListHandler list, SubscribeHandler subscribe,
      WatchHandler watch, MoveHandler move, PurgeHandler purge, PingHandler ping,
      JudgeHandler judge) {
    this.services = List.of(
        ServerServiceDefinition.builder(RunControllerGrpc.getServiceDescriptor())
            .addMethod(Routes.unary(CREATE, create))
            .addMethod(Routes.unary(APPLY, apply))
            .addMethod(Routes.unary(UPDATE, update))
            .addMethod(Routes.unary(UPDATE_STATUS, updateStatus))
            .addMethod(Routes.unary(DELETE, delete))
            .addMethod(Routes.unary(GET, get))
            .addMethod(Routes.unary(GET_BY_REFERENCE, getByReference))
            .addMethod(Routes.unary(LIST, list))
            .addMethod(Routes.serverStreaming(SUBSCRIBE, subscribe))
            .addMethod(Routes.serverStreaming(WATCH, watch))
            .addMethod(Routes.unary(MOVE, move))
            .addMethod(Routes.unary(PURGE, purge))
            .addMethod(Routes.unary(PING, ping))
            .addMethod(Routes.unary(JUDGE, judge))
            .build());
  }

  /**
   * Joins every rpc that says its operation to that operation of the resource, and every other to its handler.
   *
   * @throws IllegalStateException if a handler cannot keep the authorization of its rpc
   */
  public RunGrpcAutoController(Resource<Run> resource, MoveHandler move, PurgeHandler purge,
      PingHandler ping, JudgeHandler judge) {
    this(
        CreateHandler.of(resource.create()),
        ApplyHandler.of(resource.apply(CREATE, UPDATE)),
        UpdateHandler.of(resource.update()),
        UpdateStatusHandler.of(resource.updateStatus()),
        DeleteHandler.of(resource.delete()),
        GetHandler.of(resource.get()),
        GetByReferenceHandler.of(resource.getByReference()),
        ListHandler.of(resource.list()),
        SubscribeHandler.of(resource.subscribe()),
        WatchHandler.of(resource.watch()),
        move,
        purge,
        ping,
        judge);
  }

  @Override
  public List<RpcMethod<?, ?>> methods() {
    return List.of(
        CREATE,
        APPLY,
        UPDATE,
        UPDATE_STATUS,
        DELETE,
        GET,
        GET_BY_REFERENCE,
        LIST,
        SUBSCRIBE,
        WATCH,
        MOVE,
        PURGE,
        PING,
        JUDGE);
  }

  @Override
  public List<ServerServiceDefinition> services() {
    return services;
  }

  /**
   * Handles {@link #CREATE}.
   */
  public interface CreateHandler extends UnaryHandler<Run, Run> {
    /**
     * A standard operation as the handler.
     *
     * @throws IllegalStateException if it cannot keep the authorization of the rpc
     * @throws IllegalArgumentException if the rpc's messages do not fit it
     */
    static CreateHandler of(StandardOperation.Create<Run> operation) {
      return operation.serving(CREATE)::handle;
    }
  }

  /**
   * Handles {@link #APPLY}.
   */
  public interface ApplyHandler extends UnaryHandler<Run, Run> {
    /**
     * A standard operation as the handler.
     *
     * @throws IllegalStateException if it cannot keep the authorization of the rpc
     * @throws IllegalArgumentException if the rpc's messages do not fit it
     */
    static ApplyHandler of(StandardOperation.Apply<Run> operation) {
      return operation.serving(APPLY)::handle;
    }
  }

  /**
   * Handles {@link #UPDATE}.
   */
  public interface UpdateHandler extends UnaryHandler<Run, Run> {
    /**
     * A standard operation as the handler.
     *
     * @throws IllegalStateException if it cannot keep the authorization of the rpc
     * @throws IllegalArgumentException if the rpc's messages do not fit it
     */
    static UpdateHandler of(StandardOperation.Update<Run> operation) {
      return operation.serving(UPDATE)::handle;
    }
  }

  /**
   * Handles {@link #UPDATE_STATUS}.
   */
  public interface UpdateStatusHandler extends UnaryHandler<ReportRequest, ReportResponse> {
    /**
     * A standard operation as the handler.
     *
     * @throws IllegalStateException if it cannot keep the authorization of the rpc
     * @throws IllegalArgumentException if the rpc's messages do not fit it
     */
    static UpdateStatusHandler of(StandardOperation.UpdateStatus<Run> operation) {
      return operation.serving(UPDATE_STATUS)::handle;
    }
  }

  /**
   * Handles {@link #DELETE}.
   */
  public interface DeleteHandler extends UnaryHandler<RunId, Run> {
    /**
     * A standard operation as the handler.
     *
     * @throws IllegalStateException if it cannot keep the authorization of the rpc
     * @throws IllegalArgumentException if the rpc's messages do not fit it
     */
    static DeleteHandler of(StandardOperation.Delete<Run> operation) {
      return operation.serving(DELETE)::handle;
    }
  }

  /**
   * Handles {@link #GET}.
   */
  public interface GetHandler extends UnaryHandler<RunId, Run> {
    /**
     * A standard operation as the handler.
     *
     * @throws IllegalStateException if it cannot keep the authorization of the rpc
     * @throws IllegalArgumentException if the rpc's messages do not fit it
     */
    static GetHandler of(StandardOperation.Get<Run> operation) {
      return operation.serving(GET)::handle;
    }
  }

  /**
   * Handles {@link #GET_BY_REFERENCE}.
   */
  public interface GetByReferenceHandler extends UnaryHandler<Reference, Run> {
    /**
     * A standard operation as the handler.
     *
     * @throws IllegalStateException if it cannot keep the authorization of the rpc
     * @throws IllegalArgumentException if the rpc's messages do not fit it
     */
    static GetByReferenceHandler of(StandardOperation.GetByReference<Run> operation) {
      return operation.serving(GET_BY_REFERENCE)::handle;
    }
  }

  /**
   * Handles {@link #LIST}.
   */
  public interface ListHandler extends UnaryHandler<ListRunsRequest, ListRunsResponse> {
    /**
     * A standard operation as the handler.
     *
     * @throws IllegalStateException if it cannot keep the authorization of the rpc
     * @throws IllegalArgumentException if the rpc's messages do not fit it
     */
    static ListHandler of(StandardOperation.List<Run> operation) {
      return operation.serving(LIST)::handle;
    }
  }

  /**
   * Handles {@link #SUBSCRIBE}.
   */
  public interface SubscribeHandler extends ServerStreamingHandler<RunId, Run> {
    /**
     * A standard operation as the handler.
     *
     * @throws IllegalStateException if it cannot keep the authorization of the rpc
     * @throws IllegalArgumentException if the rpc's messages do not fit it
     */
    static SubscribeHandler of(StandardOperation.Subscribe<Run> operation) {
      return operation.serving(SUBSCRIBE)::handle;
    }
  }

  /**
   * Handles {@link #WATCH}.
   */
  public interface WatchHandler extends ServerStreamingHandler<WatchRunsRequest, WatchRunsResponse> {
    /**
     * A standard operation as the handler.
     *
     * @throws IllegalStateException if it cannot keep the authorization of the rpc
     * @throws IllegalArgumentException if the rpc's messages do not fit it
     */
    static WatchHandler of(StandardOperation.Watch<Run> operation) {
      return operation.serving(WATCH)::handle;
    }
  }

  /**
   * Handles {@link #MOVE}.
   */
  public interface MoveHandler extends UnaryHandler<MoveRequest, Run> {
    /**
     * A standard operation as the handler.
     *
     * @throws IllegalStateException if it cannot keep the authorization of the rpc
     * @throws IllegalArgumentException if the rpc's messages do not fit it
     */
    static MoveHandler of(StandardOperation.Unary<Run> operation) {
      return operation.serving(MOVE)::handle;
    }
  }

  /**
   * Handles {@link #PURGE}.
   */
  public interface PurgeHandler extends UnaryHandler<Ping, Ping> {
    /**
     * A standard operation as the handler.
     *
     * @throws IllegalStateException if it cannot keep the authorization of the rpc
     * @throws IllegalArgumentException if the rpc's messages do not fit it
     */
    static PurgeHandler of(StandardOperation.Unary<Run> operation) {
      return operation.serving(PURGE)::handle;
    }
  }

  /**
   * Handles {@link #PING}.
   */
  public interface PingHandler extends UnaryHandler<Ping, Ping> {
    /**
     * A standard operation as the handler.
     *
     * @throws IllegalStateException if it cannot keep the authorization of the rpc
     * @throws IllegalArgumentException if the rpc's messages do not fit it
     */
    static PingHandler of(StandardOperation.Unary<Run> operation) {
      return operation.serving(PING)::handle;
    }
  }

  /**
   * Handles {@link #JUDGE}.
   */
  public interface JudgeHandler extends UnaryHandler<Ping, Ping> {
    /**
     * A standard operation as the handler.
     *
     * @throws IllegalStateException if it cannot keep the authorization of the rpc
     * @throws IllegalArgumentException if the rpc's messages do not fit it
     */
    static JudgeHandler of(StandardOperation.Unary<Run> operation) {
      return operation.serving(JUDGE)::handle;
    }
  }
}
