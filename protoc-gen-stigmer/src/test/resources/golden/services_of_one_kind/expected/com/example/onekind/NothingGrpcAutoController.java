package com.example.onekind;

import ai.stigmer.runtime.grpc.GrpcAutoController;
import ai.stigmer.runtime.grpc.Routes;
import ai.stigmer.runtime.rpc.Posture;
import ai.stigmer.runtime.rpc.RpcMethod;
import ai.stigmer.runtime.rpc.UnaryHandler;
import io.grpc.ServerServiceDefinition;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Routes the rpcs of {@code agents.v1.NothingController} to their handlers.
 *
 * <p>Says that it has no kind.
 *
 * <p>Immutable and thread-safe.
 */
@Generated("protoc-gen-stigmer")
public final class NothingGrpcAutoController implements GrpcAutoController {
  /**
   * {@code check} is public: no credential is needed.
   */
  public static final RpcMethod<Agent, Agent> CHECK = new RpcMethod<>(
      NothingControllerGrpc.getCheckMethod(),
      Posture.publicAccess());

  private final List<ServerServiceDefinition> services;

  /**
   * Joins every rpc to its handler, and asks each handler whether it can serve it.
   *
   * @throws IllegalStateException if a handler cannot keep the authorization of its rpc
   */
  public NothingGrpcAutoController(CheckHandler check) {
    this.services = List.of(
        ServerServiceDefinition.builder(NothingControllerGrpc.getServiceDescriptor())
            .addMethod(Routes.unary(CHECK, check))
            .build());
  }

  @Override
  public List<RpcMethod<?, ?>> methods() {
    return List.of(
        CHECK);
  }

  @Override
  public List<ServerServiceDefinition> services() {
    return services;
  }

  /**
   * Handles {@link #CHECK}.
   */
  public interface CheckHandler extends UnaryHandler<Agent, Agent> {
  }
}
