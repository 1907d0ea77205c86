package com.acme.docks;

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
 *   <li>{@code acme.warehouse.DockLoadingController}
 *   <li>{@code acme.warehouse.DockUnloadingController}
 * </ul>
 *
 * <p>Immutable and thread-safe.
 */
@Generated("protoc-gen-stigmer")
public final class DockGrpcAutoController implements GrpcAutoController {
  /**
   * The kind of resource that these services serve.
   */
  public static final ResourceKind KIND = new ResourceKind("loading_dock", "Dock", "");

  /**
   * {@code stack} requires {@code can_stack} on the {@code loading_dock} that {@code id} names.
   */
  public static final RpcMethod<Warehouse, Warehouse> STACK = new RpcMethod<>(
      DockLoadingControllerGrpc.getStackMethod(),
      Posture.checked(
          "can_stack",
          Posture.Kind.fixed("loading_dock"),
          Posture.ResourceId.one("id", request -> request.getId())));

  /**
   * {@code unstack} requires {@code can_stack} on the {@code loading_dock} that {@code id} names.
   */
  public static final RpcMethod<Warehouse, Warehouse> UNSTACK = new RpcMethod<>(
      DockUnloadingControllerGrpc.getUnstackMethod(),
      Posture.checked(
          "can_stack",
          Posture.Kind.fixed("loading_dock"),
          Posture.ResourceId.one("id", request -> request.getId())));

  private final List<ServerServiceDefinition> services;

  /**
   * Joins every rpc to its handler, and asks each handler whether it can serve it.
   *
   * @throws IllegalStateException if a handler cannot keep the authorization of its rpc
   */
  public DockGrpcAutoController(StackHandler stack, UnstackHandler unstack) {
    this.services = List.of(
        ServerServiceDefinition.builder(DockLoadingControllerGrpc.getServiceDescriptor())
            .addMethod(Routes.unary(STACK, stack))
            .build(),
        ServerServiceDefinition.builder(DockUnloadingControllerGrpc.getServiceDescriptor())
            .addMethod(Routes.unary(UNSTACK, unstack))
            .build());
  }

  @Override
  public List<RpcMethod<?, ?>> methods() {
    return List.of(
        STACK,
        UNSTACK);
  }

  @Override
  public List<ServerServiceDefinition> services() {
    return services;
  }

  /**
   * Handles {@link #STACK}.
   */
  public interface StackHandler extends UnaryHandler<Warehouse, Warehouse> {
    /**
     * A standard operation as the handler.
     *
     * @throws IllegalStateException if it cannot keep the authorization of the rpc
     * @throws IllegalArgumentException if the rpc's messages do not fit it
     */
    static StackHandler of(StandardOperation.Unary<?> operation) {
      return operation.serving(STACK)::handle;
    }
  }

  /**
   * Handles {@link #UNSTACK}.
   */
  public interface UnstackHandler extends UnaryHandler<Warehouse, Warehouse> {
    /**
     * A standard operation as the handler.
     *
     * @throws IllegalStateException if it cannot keep the authorization of the rpc
     * @throws IllegalArgumentException if the rpc's messages do not fit it
     */
    static UnstackHandler of(StandardOperation.Unary<?> operation) {
      return operation.serving(UNSTACK)::handle;
    }
  }
}
