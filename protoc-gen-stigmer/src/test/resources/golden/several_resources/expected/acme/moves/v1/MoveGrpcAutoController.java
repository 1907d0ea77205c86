package acme.moves.v1;

import ai.stigmer.runtime.grpc.GrpcAutoController;
import ai.stigmer.runtime.grpc.Routes;
import ai.stigmer.runtime.rpc.ClientStreamingHandler;
import ai.stigmer.runtime.rpc.Posture;
import ai.stigmer.runtime.rpc.RpcMethod;
import ai.stigmer.runtime.rpc.UnaryHandler;
import io.grpc.ServerServiceDefinition;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Routes the rpcs of {@code acme.moves.v1.MoveService} to their handlers.
 *
 * <p>Every rpc is about more than one resource.
 *
 * <p>Immutable and thread-safe.
 */
@Generated("protoc-gen-stigmer")
public final class MoveGrpcAutoController implements GrpcAutoController {
  /**
   * {@code move} requires {@code can_edit} on the {@code run} that {@code run_id} names, and {@code can_create_run} on the {@code task} that {@code to_task_id} names.
   */
  public static final RpcMethod<MoveRequest, Moved> MOVE = new RpcMethod<>(
      MoveServiceGrpc.getMoveMethod(),
      Posture.checked(
          Posture.right(
              "can_edit",
              Posture.Kind.fixed("run"),
              Posture.ResourceId.one("run_id", request -> request.getRunId())),
          List.of(
              Posture.right(
                  "can_create_run",
                  Posture.Kind.fixed("task"),
                  Posture.ResourceId.one("to_task_id", request -> request.getToTaskId()))),
          "not allowed to move the run"));

  /**
   * {@code moveAnywhere} requires {@code can_edit} on the {@code run} that {@code run_id} names, and {@code can_create_run} on the resource that {@code to_task_id} names, of the kind that {@code place} names, and {@code can_view} on every {@code user} that {@code watcher_ids} names, and {@code can_operate} on the {@code platform} {@code main}.
   */
  public static final RpcMethod<MoveRequest, Moved> MOVE_ANYWHERE = new RpcMethod<>(
      MoveServiceGrpc.getMoveAnywhereMethod(),
      Posture.checked(
          Posture.right(
              "can_edit",
              Posture.Kind.fixed("run"),
              Posture.ResourceId.one("run_id", request -> request.getRunId())),
          List.of(
              Posture.right(
                  "can_create_run",
                  Posture.Kind.enumValue("place", request -> request.getPlace()),
                  Posture.ResourceId.one("to_task_id", request -> request.getToTaskId())),
              Posture.right(
                  "can_view",
                  Posture.Kind.fixed("user"),
                  Posture.ResourceId.many("watcher_ids", request -> request.getWatcherIdsList())),
              Posture.right(
                  "can_operate",
                  Posture.Kind.fixed("platform"),
                  Posture.ResourceId.fixed("main"))),
          Posture.DEFAULT_REFUSAL));

  /**
   * {@code moveMany} requires {@code can_edit} on the {@code run} that {@code run_id} names, and {@code can_create_run} on the {@code task} that {@code to_task_id} names.
   */
  public static final RpcMethod<MoveRequest, Moved> MOVE_MANY = new RpcMethod<>(
      MoveServiceGrpc.getMoveManyMethod(),
      Posture.checked(
          Posture.right(
              "can_edit",
              Posture.Kind.fixed("run"),
              Posture.ResourceId.one("run_id", request -> request.getRunId())),
          List.of(
              Posture.right(
                  "can_create_run",
                  Posture.Kind.fixed("task"),
                  Posture.ResourceId.one("to_task_id", request -> request.getToTaskId()))),
          Posture.DEFAULT_REFUSAL));

  /**
   * {@code peek} requires {@code can_edit} on the {@code run} that {@code run_id} names.
   */
  public static final RpcMethod<MoveRequest, Moved> PEEK = new RpcMethod<>(
      MoveServiceGrpc.getPeekMethod(),
      Posture.checked(
          "can_edit",
          Posture.Kind.fixed("run"),
          Posture.ResourceId.one("run_id", request -> request.getRunId())));

  private final List<ServerServiceDefinition> services;

  /**
   * Joins every rpc to its handler, and asks each handler whether it can serve it.
   *
   * @throws IllegalStateException if a handler cannot keep the authorization of its rpc
   */
  public MoveGrpcAutoController(MoveHandler move, MoveAnywhereHandler moveAnywhere,
      MoveManyHandler moveMany, PeekHandler peek) {
    this.services = List.of(
        ServerServiceDefinition.builder(MoveServiceGrpc.getServiceDescriptor())
            .addMethod(Routes.unary(MOVE, move))
            .addMethod(Routes.unary(MOVE_ANYWHERE, moveAnywhere))
            .addMethod(Routes.clientStreaming(MOVE_MANY, moveMany))
            .addMethod(Routes.unary(PEEK, peek))
            .build());
  }

  @Override
  public List<RpcMethod<?, ?>> methods() {
    return List.of(
        MOVE,
        MOVE_ANYWHERE,
        MOVE_MANY,
        PEEK);
  }

  @Override
  public List<ServerServiceDefinition> services() {
    return services;
  }

  /**
   * Handles {@link #MOVE}.
   */
  public interface MoveHandler extends UnaryHandler<MoveRequest, Moved> {
  }

  /**
   * Handles {@link #MOVE_ANYWHERE}.
   */
  public interface MoveAnywhereHandler extends UnaryHandler<MoveRequest, Moved> {
  }

  /**
   * Handles {@link #MOVE_MANY}.
   */
  public interface MoveManyHandler extends ClientStreamingHandler<MoveRequest, Moved> {
  }

  /**
   * Handles {@link #PEEK}.
   */
  public interface PeekHandler extends UnaryHandler<MoveRequest, Moved> {
  }
}
