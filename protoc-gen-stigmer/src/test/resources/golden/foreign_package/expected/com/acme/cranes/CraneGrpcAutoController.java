package com.acme.cranes;

import ai.stigmer.runtime.grpc.GrpcAutoController;
import ai.stigmer.runtime.grpc.Routes;
import ai.stigmer.runtime.operation.StandardOperation;
import ai.stigmer.runtime.resource.ResourceKind;
import ai.stigmer.runtime.rpc.Posture;
import ai.stigmer.runtime.rpc.RpcMethod;
import ai.stigmer.runtime.rpc.UnaryHandler;
import io.grpc.ServerServiceDefinition;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Routes the rpcs of these services to their handlers:
 *
 * <ul>
 *   <li>{@code acme.cranes.CraneCommandService}
 *   <li>{@code acme.cranes.CraneQueryService}
 * </ul>
 *
 * <p>Immutable and thread-safe.
 */
@Generated("protoc-gen-stigmer")
public final class CraneGrpcAutoController implements GrpcAutoController {
  /**
   * The kind of resource that these services serve.
   */
  public static final ResourceKind KIND = new ResourceKind("crane", "Crane", "crn");

  /**
   * {@code lift} requires {@code can_lift} on the {@code crane} that {@code value} names.
   */
  public static final RpcMethod<CraneId, CraneId> LIFT = new RpcMethod<>(
      CraneCommandServiceGrpc.getLiftMethod(),
      Posture.checked(
          "can_lift",
          Posture.Kind.fixed("crane"),
          Posture.ResourceId.one("value", request -> request.getValue()),
          "hands off"));

  /**
   * {@code halt} leaves authorization to its handler: the caller is authenticated, and the handler authorizes.
   */
  public static final RpcMethod<CraneId, CraneId> HALT = new RpcMethod<>(
      CraneCommandServiceGrpc.getHaltMethod(),
      Posture.byHandler());

  /**
   * {@code height} is public: no credential is needed.
   */
  public static final RpcMethod<CraneId, CraneId> HEIGHT = new RpcMethod<>(
      CraneQueryServiceGrpc.getHeightMethod(),
      Posture.publicAccess());

  private final List<ServerServiceDefinition> services;

  /**
   * Joins every rpc to its handler, and asks each handler whether it can serve it.
   *
   * @throws IllegalStateException if a handler cannot keep the authorization of its rpc
   */
  public CraneGrpcAutoController(LiftHandler lift, HaltHandler halt, HeightHandler height) {
    this.services = List.of(
        ServerServiceDefinition.builder(CraneCommandServiceGrpc.getServiceDescriptor())
            .addMethod(Routes.unary(LIFT, lift))
            .addMethod(Routes.unary(HALT, halt))
            .build(),
        ServerServiceDefinition.builder(CraneQueryServiceGrpc.getServiceDescriptor())
            .addMethod(Routes.unary(HEIGHT, height))
            .build());
  }

  @Override
  public List<RpcMethod<?, ?>> methods() {
    return List.of(
        LIFT,
        HALT,
        HEIGHT);
  }

  @Override
  public List<ServerServiceDefinition> services() {
    return services;
  }

  /**
   * Handles {@link #LIFT}.
   */
  public interface LiftHandler extends UnaryHandler<CraneId, CraneId> {
    /**
     * A standard operation as the handler.
     *
     * @throws IllegalStateException if it cannot keep the authorization of the rpc
     * @throws IllegalArgumentException if the rpc's messages do not fit it
     */
    static LiftHandler of(StandardOperation.Unary<?> operation) {
      return operation.serving(LIFT)::handle;
    }
  }

  /**
   * Handles {@link #HALT}.
   */
  public interface HaltHandler extends UnaryHandler<CraneId, CraneId> {
    /**
     * A standard operation as the handler.
     *
     * @throws IllegalStateException if it cannot keep the authorization of the rpc
     * @throws IllegalArgumentException if the rpc's messages do not fit it
     */
    static HaltHandler of(StandardOperation.Unary<?> operation) {
      return operation.serving(HALT)::handle;
    }
  }

  /**
   * Handles {@link #HEIGHT}.
   */
  public interface HeightHandler extends UnaryHandler<CraneId, CraneId> {
    /**
     * A standard operation as the handler.
     *
     * @throws IllegalStateException if it cannot keep the authorization of the rpc
     * @throws IllegalArgumentException if the rpc's messages do not fit it
     */
    static HeightHandler of(StandardOperation.Unary<?> operation) {
      return operation.serving(HEIGHT)::handle;
    }
  }
}
