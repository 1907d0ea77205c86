package com.acme.warehouse;

import ai.stigmer.runtime.grpc.GrpcAutoController;
import ai.stigmer.runtime.grpc.Routes;
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
   * {@code get} requires {@code RIGHT_READ} on the {@code THING_WAREHOUSE} that {@code id} names.
   */
  public static final RpcMethod<Warehouse, Warehouse> GET = new RpcMethod<>(
      WarehouseServiceGrpc.getGetMethod(),
      Posture.checked(
          "RIGHT_READ",
          Posture.Kind.fixed("THING_WAREHOUSE"),
          Posture.ResourceId.one("id", request -> request.getId())));

  /**
   * {@code put} requires {@code RIGHT_WRITE} on the {@code THING_WAREHOUSE} {@code main}.
   */
  public static final RpcMethod<Warehouse, Warehouse> PUT = new RpcMethod<>(
      WarehouseServiceGrpc.getPutMethod(),
      Posture.checked(
          "RIGHT_WRITE",
          Posture.Kind.fixed("THING_WAREHOUSE"),
          Posture.ResourceId.fixed("main"),
          "hands off"));

  /**
   * {@code open} is public: no credential is needed.
   */
  public static final RpcMethod<Warehouse, Warehouse> OPEN = new RpcMethod<>(
      WarehouseServiceGrpc.getOpenMethod(),
      Posture.publicAccess());

  /**
   * {@code own} leaves authorization to its handler: the caller is authenticated, and the handler authorizes.
   */
  public static final RpcMethod<Warehouse, Warehouse> OWN = new RpcMethod<>(
      WarehouseServiceGrpc.getOwnMethod(),
      Posture.byHandler());

  private final List<ServerServiceDefinition> services;

  /**
   * Joins every rpc to its handler, and asks each handler whether it can serve it.
   *
   * @throws IllegalStateException if a handler cannot keep the authorization of its rpc
   */
  public WarehouseGrpcAutoController(GetHandler get, PutHandler put, OpenHandler open,
      OwnHandler own) {
    this.services = List.of(
        ServerServiceDefinition.builder(WarehouseServiceGrpc.getServiceDescriptor())
            .addMethod(Routes.unary(GET, get))
            .addMethod(Routes.unary(PUT, put))
            .addMethod(Routes.unary(OPEN, open))
            .addMethod(Routes.unary(OWN, own))
            .build());
  }

  @Override
  public List<RpcMethod<?, ?>> methods() {
    return List.of(
        GET,
        PUT,
        OPEN,
        OWN);
  }

  @Override
  public List<ServerServiceDefinition> services() {
    return services;
  }

  /**
   * Handles {@link #GET}.
   */
  public interface GetHandler extends UnaryHandler<Warehouse, Warehouse> {
  }

  /**
   * Handles {@link #PUT}.
   */
  public interface PutHandler extends UnaryHandler<Warehouse, Warehouse> {
  }

  /**
   * Handles {@link #OPEN}.
   */
  public interface OpenHandler extends UnaryHandler<Warehouse, Warehouse> {
  }

  /**
   * Handles {@link #OWN}.
   */
  public interface OwnHandler extends UnaryHandler<Warehouse, Warehouse> {
  }
}
