package com.example.orders;

import ai.stigmer.runtime.grpc.GrpcAutoController;
import ai.stigmer.runtime.grpc.Routes;
import ai.stigmer.runtime.operation.StandardOperation;
import ai.stigmer.runtime.resource.ResourceKind;
import ai.stigmer.runtime.rpc.Posture;
import ai.stigmer.runtime.rpc.RpcMethod;
import ai.stigmer.runtime.rpc.UnaryHandler;
import com.example.orders.input.ShipOrderInput;
import com.example.orders.output.Output;
import com.google.protobuf.Empty;
import io.grpc.ServerServiceDefinition;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Routes the rpcs of {@code orders.v1.OrderController} to their handlers.
 *
 * <p>Immutable and thread-safe.
 */
@Generated("protoc-gen-stigmer")
public final class SessionGrpcAutoController implements GrpcAutoController {
  /**
   * The kind of resource that these services serve.
   */
  public static final ResourceKind KIND = new ResourceKind("session", "Session", "ses");

  /**
   * The input names the order, the output is neither.
   *
   * <p>{@code ship} requires {@code can_view} on the {@code agent} that {@code target.order_id} names.
   */
  public static final RpcMethod<ShipOrderInput, Output.Receipts.Receipt> SHIP = new RpcMethod<>(
      OrderControllerGrpc.getShipMethod(),
      Posture.checked(
          "can_view",
          Posture.Kind.fixed("agent"),
          Posture.ResourceId.one("target.order_id", request -> request.getTarget().getOrderId())));

  /**
   * {@code shipNested} requires {@code can_view} on the {@code agent} that {@code order_id} names.
   */
  public static final RpcMethod<ShipOrderInput.Target, Order> SHIP_NESTED = new RpcMethod<>(
      OrderControllerGrpc.getShipNestedMethod(),
      Posture.checked(
          "can_view",
          Posture.Kind.fixed("agent"),
          Posture.ResourceId.one("order_id", request -> request.getOrderId())));

  /**
   * {@code clear} is public: no credential is needed.
   */
  public static final RpcMethod<Empty, Empty> CLEAR = new RpcMethod<>(
      OrderControllerGrpc.getClearMethod(),
      Posture.publicAccess());

  private final List<ServerServiceDefinition> services;

  /**
   * Joins every rpc to its handler, and asks each handler whether it can serve it.
   *
   * @throws IllegalStateException if a handler cannot keep the authorization of its rpc
   */
  public SessionGrpcAutoController(ShipHandler ship, ShipNestedHandler shipNested,
      ClearHandler clear) {
    this.services = List.of(
        ServerServiceDefinition.builder(OrderControllerGrpc.getServiceDescriptor())
            .addMethod(Routes.unary(SHIP, ship))
            .addMethod(Routes.unary(SHIP_NESTED, shipNested))
            .addMethod(Routes.unary(CLEAR, clear))
            .build());
  }

  @Override
  public List<RpcMethod<?, ?>> methods() {
    return List.of(
        SHIP,
        SHIP_NESTED,
        CLEAR);
  }

  @Override
  public List<ServerServiceDefinition> services() {
    return services;
  }

  /**
   * Handles {@link #SHIP}.
   */
  public interface ShipHandler extends UnaryHandler<ShipOrderInput, Output.Receipts.Receipt> {
    /**
     * A standard operation as the handler.
     *
     * @throws IllegalStateException if it cannot keep the authorization of the rpc
     * @throws IllegalArgumentException if the rpc's messages do not fit it
     */
    static ShipHandler of(StandardOperation.Unary<?> operation) {
      return operation.serving(SHIP)::handle;
    }
  }

  /**
   * Handles {@link #SHIP_NESTED}.
   */
  public interface ShipNestedHandler extends UnaryHandler<ShipOrderInput.Target, Order> {
    /**
     * A standard operation as the handler.
     *
     * @throws IllegalStateException if it cannot keep the authorization of the rpc
     * @throws IllegalArgumentException if the rpc's messages do not fit it
     */
    static ShipNestedHandler of(StandardOperation.Unary<?> operation) {
      return operation.serving(SHIP_NESTED)::handle;
    }
  }

  /**
   * Handles {@link #CLEAR}.
   */
  public interface ClearHandler extends UnaryHandler<Empty, Empty> {
    /**
     * A standard operation as the handler.
     *
     * @throws IllegalStateException if it cannot keep the authorization of the rpc
     * @throws IllegalArgumentException if the rpc's messages do not fit it
     */
    static ClearHandler of(StandardOperation.Unary<?> operation) {
      return operation.serving(CLEAR)::handle;
    }
  }
}
