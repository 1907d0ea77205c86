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
 * Routes the rpcs of {@code acme.warehouse.WarehouseService} to their handlers.
 *
 * <p>Immutable and thread-safe.
 */
@Generated("protoc-gen-stigmer")
public final class WarehouseGrpcAutoController implements GrpcAutoController {
  /**
   * The kind of resource that these services serve.
   */
  public static final ResourceKind KIND = new ResourceKind("warehouse", "Warehouse", "whs");

  /**
   * {@code stack} requires {@code can_stack} on the {@code warehouse} that {@code id} names.
   */
  public static final RpcMethod<Warehouse, Warehouse> STACK = new RpcMethod<>(
      WarehouseServiceGrpc.getStackMethod(),
      Posture.checked(
          "can_stack",
          Posture.Kind.fixed("warehouse"),
          Posture.ResourceId.one("id", request -> request.getId())));

  private final List<ServerServiceDefinition> services;

  /**
   * Joins every rpc to its handler, and asks each handler whether it can serve it.
   *
   * @throws IllegalStateException if a handler cannot keep the authorization of its rpc
   */
  public WarehouseGrpcAutoController(StackHandler stack) {
    this.services = List.of(
        ServerServiceDefinition.builder(WarehouseServiceGrpc.getServiceDescriptor())
            .addMethod(Routes.unary(STACK, stack))
            .build());
  }

  @Override
  public List<RpcMethod<?, ?>> methods() {
    return List.of(
        STACK);
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
}
