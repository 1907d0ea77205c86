package com.example.missing;

import ai.stigmer.runtime.grpc.GrpcAutoController;
import ai.stigmer.runtime.grpc.Routes;
import ai.stigmer.runtime.rpc.Posture;
import ai.stigmer.runtime.rpc.RpcMethod;
import ai.stigmer.runtime.rpc.UnaryHandler;
import io.grpc.ServerServiceDefinition;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Routes the rpcs of {@code missing.MissingService} to their handlers.
 *
 * <p>Immutable and thread-safe.
 */
@Generated("protoc-gen-stigmer")
public final class MissingGrpcAutoController implements GrpcAutoController {
  /**
   * {@code nothing} leaves authorization to its handler: the caller is authenticated, and the handler authorizes.
   */
  public static final RpcMethod<In, In> NOTHING = new RpcMethod<>(
      MissingServiceGrpc.getNothingMethod(),
      Posture.byHandler());

  /**
   * {@code noResource} leaves authorization to its handler: the caller is authenticated, and the handler authorizes.
   */
  public static final RpcMethod<In, In> NO_RESOURCE = new RpcMethod<>(
      MissingServiceGrpc.getNoResourceMethod(),
      Posture.byHandler());

  /**
   * {@code noKind} leaves authorization to its handler: the caller is authenticated, and the handler authorizes.
   */
  public static final RpcMethod<In, In> NO_KIND = new RpcMethod<>(
      MissingServiceGrpc.getNoKindMethod(),
      Posture.byHandler());

  /**
   * {@code notPublic} leaves authorization to its handler: the caller is authenticated, and the handler authorizes.
   */
  public static final RpcMethod<In, In> NOT_PUBLIC = new RpcMethod<>(
      MissingServiceGrpc.getNotPublicMethod(),
      Posture.byHandler());

  /**
   * {@code checked} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<In, In> CHECKED = new RpcMethod<>(
      MissingServiceGrpc.getCheckedMethod(),
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
  public MissingGrpcAutoController(NothingHandler nothing, NoResourceHandler noResource,
      NoKindHandler noKind, NotPublicHandler notPublic, CheckedHandler checked) {
    this.services = List.of(
        ServerServiceDefinition.builder(MissingServiceGrpc.getServiceDescriptor())
            .addMethod(Routes.unary(NOTHING, nothing))
            .addMethod(Routes.unary(NO_RESOURCE, noResource))
            .addMethod(Routes.unary(NO_KIND, noKind))
            .addMethod(Routes.unary(NOT_PUBLIC, notPublic))
            .addMethod(Routes.unary(CHECKED, checked))
            .build());
  }

  @Override
  public List<RpcMethod<?, ?>> methods() {
    return List.of(
        NOTHING,
        NO_RESOURCE,
        NO_KIND,
        NOT_PUBLIC,
        CHECKED);
  }

  @Override
  public List<ServerServiceDefinition> services() {
    return services;
  }

  /**
   * Handles {@link #NOTHING}.
   */
  public interface NothingHandler extends UnaryHandler<In, In> {
  }

  /**
   * Handles {@link #NO_RESOURCE}.
   */
  public interface NoResourceHandler extends UnaryHandler<In, In> {
  }

  /**
   * Handles {@link #NO_KIND}.
   */
  public interface NoKindHandler extends UnaryHandler<In, In> {
  }

  /**
   * Handles {@link #NOT_PUBLIC}.
   */
  public interface NotPublicHandler extends UnaryHandler<In, In> {
  }

  /**
   * Handles {@link #CHECKED}.
   */
  public interface CheckedHandler extends UnaryHandler<In, In> {
  }
}
