package acme.notes.v1;

import ai.stigmer.runtime.grpc.GrpcAutoController;
import ai.stigmer.runtime.grpc.Routes;
import ai.stigmer.runtime.rpc.Posture;
import ai.stigmer.runtime.rpc.RpcMethod;
import ai.stigmer.runtime.rpc.UnaryHandler;
import io.grpc.ServerServiceDefinition;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Routes the rpcs of {@code acme.notes.v1.StatusService} to their handlers.
 *
 * <p>Immutable and thread-safe.
 */
@Generated("protoc-gen-stigmer")
public final class StatusGrpcAutoController implements GrpcAutoController {
  /**
   * {@code health} is public: no credential is needed.
   */
  public static final RpcMethod<NoteId, NoteId> HEALTH = new RpcMethod<>(
      StatusServiceGrpc.getHealthMethod(),
      Posture.publicAccess());

  /**
   * {@code shutDown} requires {@code can_operate} on the {@code platform} {@code main}.
   */
  public static final RpcMethod<NoteId, NoteId> SHUT_DOWN = new RpcMethod<>(
      StatusServiceGrpc.getShutDownMethod(),
      Posture.checked(
          "can_operate",
          Posture.Kind.fixed("platform"),
          Posture.ResourceId.fixed("main")));

  private final List<ServerServiceDefinition> services;

  /**
   * Joins every rpc to its handler, and asks each handler whether it can serve it.
   *
   * @throws IllegalStateException if a handler cannot keep the authorization of its rpc
   */
  public StatusGrpcAutoController(HealthHandler health, ShutDownHandler shutDown) {
    this.services = List.of(
        ServerServiceDefinition.builder(StatusServiceGrpc.getServiceDescriptor())
            .addMethod(Routes.unary(HEALTH, health))
            .addMethod(Routes.unary(SHUT_DOWN, shutDown))
            .build());
  }

  @Override
  public List<RpcMethod<?, ?>> methods() {
    return List.of(
        HEALTH,
        SHUT_DOWN);
  }

  @Override
  public List<ServerServiceDefinition> services() {
    return services;
  }

  /**
   * Handles {@link #HEALTH}.
   */
  public interface HealthHandler extends UnaryHandler<NoteId, NoteId> {
  }

  /**
   * Handles {@link #SHUT_DOWN}.
   */
  public interface ShutDownHandler extends UnaryHandler<NoteId, NoteId> {
  }
}
