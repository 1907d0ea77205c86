package com.example.old;

import ai.stigmer.runtime.grpc.GrpcAutoController;
import ai.stigmer.runtime.grpc.Routes;
import ai.stigmer.runtime.rpc.Posture;
import ai.stigmer.runtime.rpc.RpcMethod;
import ai.stigmer.runtime.rpc.UnaryHandler;
import io.grpc.ServerServiceDefinition;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Routes the rpcs of {@code old.OldService} to their handlers.
 *
 * <p>Immutable and thread-safe.
 */
@Generated("protoc-gen-stigmer")
@SuppressWarnings("deprecation")
public final class OldGrpcAutoController implements GrpcAutoController {
  /**
   * {@code get} is public: no credential is needed.
   */
  public static final RpcMethod<NewMessage, NewMessage> GET = new RpcMethod<>(
      OldServiceGrpc.getGetMethod(),
      Posture.publicAccess());

  private final List<ServerServiceDefinition> services;

  /**
   * Joins every rpc to its handler, and asks each handler whether it can serve it.
   *
   * @throws IllegalStateException if a handler cannot keep the authorization of its rpc
   */
  public OldGrpcAutoController(GetHandler get) {
    this.services = List.of(
        ServerServiceDefinition.builder(OldServiceGrpc.getServiceDescriptor())
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
  public interface GetHandler extends UnaryHandler<NewMessage, NewMessage> {
  }
}
