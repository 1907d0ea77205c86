package com.example.newest;

import ai.stigmer.runtime.grpc.GrpcAutoController;
import ai.stigmer.runtime.grpc.Routes;
import ai.stigmer.runtime.rpc.Posture;
import ai.stigmer.runtime.rpc.RpcMethod;
import ai.stigmer.runtime.rpc.UnaryHandler;
import io.grpc.ServerServiceDefinition;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Routes the rpcs of {@code newest.NewestService} to their handlers.
 *
 * <p>Immutable and thread-safe.
 */
@Generated("protoc-gen-stigmer")
public final class NewestGrpcAutoController implements GrpcAutoController {
  /**
   * {@code Get} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Newest, NewestProto.Inside> GET = new RpcMethod<>(
      NewestServiceGrpc.getGetMethod(),
      Posture.checked(
          "can_view",
          Posture.Kind.fixed("agent"),
          Posture.ResourceId.one("id", request -> request.getId())));

  private final List<ServerServiceDefinition> services;

  /**
   * Joins every rpc to its handler, and asks each handler whether it can serve it.
   *
   * @throws IllegalStateException if a handler cannot keep the authorization of its rpc
   */
  public NewestGrpcAutoController(GetHandler get) {
    this.services = List.of(
        ServerServiceDefinition.builder(NewestServiceGrpc.getServiceDescriptor())
            .addMethod(Routes.unary(GET, get))
            .build());
  }

  @Override
  public List<RpcMethod<?, ?>> methods() {
    return List.of(
        GET);
  }

  @Override
  public List<ServerServiceDefinition> services() {
    return services;
  }

  /**
   * Handles {@link #GET}.
   */
  public interface GetHandler extends UnaryHandler<Newest, NewestProto.Inside> {
  }
}
