package com.example.modern;

import ai.stigmer.runtime.grpc.GrpcAutoController;
import ai.stigmer.runtime.grpc.Routes;
import ai.stigmer.runtime.rpc.Posture;
import ai.stigmer.runtime.rpc.RpcMethod;
import ai.stigmer.runtime.rpc.UnaryHandler;
import io.grpc.ServerServiceDefinition;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Routes the rpcs of {@code modern.ModernService} to their handlers.
 *
 * <p>Immutable and thread-safe.
 */
@Generated("protoc-gen-stigmer")
public final class ModernGrpcAutoController implements GrpcAutoController {
  /**
   * {@code byId} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Modern, Modern> BY_ID = new RpcMethod<>(
      ModernServiceGrpc.getByIdMethod(),
      Posture.checked(
          "can_view",
          Posture.Kind.fixed("agent"),
          Posture.ResourceId.one("id", request -> request.getId())));

  /**
   * {@code byDefault} requires {@code can_view} on the {@code agent} that {@code with_default} names.
   */
  public static final RpcMethod<Modern, Modern> BY_DEFAULT = new RpcMethod<>(
      ModernServiceGrpc.getByDefaultMethod(),
      Posture.checked(
          "can_view",
          Posture.Kind.fixed("agent"),
          Posture.ResourceId.one("with_default", request -> request.hasWithDefault()
              ? request.getWithDefault()
              : "")));

  /**
   * {@code byImplicit} requires {@code can_view} on the {@code agent} that {@code implicit} names.
   */
  public static final RpcMethod<Modern, Modern> BY_IMPLICIT = new RpcMethod<>(
      ModernServiceGrpc.getByImplicitMethod(),
      Posture.checked(
          "can_view",
          Posture.Kind.fixed("agent"),
          Posture.ResourceId.one("implicit", request -> request.getImplicit())));

  /**
   * {@code byRequired} requires {@code can_view} on the {@code agent} that {@code required} names.
   */
  public static final RpcMethod<Modern, Modern> BY_REQUIRED = new RpcMethod<>(
      ModernServiceGrpc.getByRequiredMethod(),
      Posture.checked(
          "can_view",
          Posture.Kind.fixed("agent"),
          Posture.ResourceId.one("required", request -> request.getRequired())));

  /**
   * {@code byDelimited} requires {@code can_view} on the {@code agent} that {@code delimited.id} names.
   */
  public static final RpcMethod<Modern, Modern> BY_DELIMITED = new RpcMethod<>(
      ModernServiceGrpc.getByDelimitedMethod(),
      Posture.checked(
          "can_view",
          Posture.Kind.fixed("agent"),
          Posture.ResourceId.one("delimited.id", request -> request.getDelimited().getId())));

  /**
   * {@code byGroupLike} requires {@code can_view} on the {@code agent} that {@code grouplike.id} names.
   */
  public static final RpcMethod<Modern, Modern> BY_GROUP_LIKE = new RpcMethod<>(
      ModernServiceGrpc.getByGroupLikeMethod(),
      Posture.checked(
          "can_view",
          Posture.Kind.fixed("agent"),
          Posture.ResourceId.one("grouplike.id", request -> request.getGroupLike().getId())));

  /**
   * {@code byOpen} requires {@code can_view} on the resource that {@code id} names, of the kind that {@code open} names.
   */
  public static final RpcMethod<Modern, Modern> BY_OPEN = new RpcMethod<>(
      ModernServiceGrpc.getByOpenMethod(),
      Posture.checked(
          "can_view",
          Posture.Kind.enumValue("open", request -> request.getOpen()),
          Posture.ResourceId.one("id", request -> request.getId())));

  /**
   * {@code byOpenWithDefault} requires {@code can_view} on the resource that {@code id} names, of the kind that {@code open_with_default} names.
   */
  public static final RpcMethod<Modern, Modern> BY_OPEN_WITH_DEFAULT = new RpcMethod<>(
      ModernServiceGrpc.getByOpenWithDefaultMethod(),
      Posture.checked(
          "can_view",
          Posture.Kind.enumValue("open_with_default", request -> request.hasOpenWithDefault()
              ? request.getOpenWithDefault()
              : Open.OPEN_NOTHING),
          Posture.ResourceId.one("id", request -> request.getId())));

  /**
   * {@code byClosed} requires {@code can_view} on the resource that {@code id} names, of the kind that {@code closed} names.
   */
  public static final RpcMethod<Modern, Modern> BY_CLOSED = new RpcMethod<>(
      ModernServiceGrpc.getByClosedMethod(),
      Posture.checked(
          "can_view",
          Posture.Kind.string("closed", request -> request.hasClosed()
              ? request.getClosed().getValueDescriptor().getName()
              : ""),
          Posture.ResourceId.one("id", request -> request.getId())));

  private final List<ServerServiceDefinition> services;

  /**
   * Joins every rpc to its handler, and asks each handler whether it can serve it.
   *
   * @throws IllegalStateException if a handler cannot keep the authorization of its rpc
   */
  public ModernGrpcAutoController(ByIdHandler byId, ByDefaultHandler byDefault,
      ByImplicitHandler byImplicit, ByRequiredHandler byRequired, ByDelimitedHandler byDelimited,
      ByGroupLikeHandler byGroupLike, ByOpenHandler byOpen,
      ByOpenWithDefaultHandler byOpenWithDefault, ByClosedHandler byClosed) {
    this.services = List.of(
        ServerServiceDefinition.builder(ModernServiceGrpc.getServiceDescriptor())
            .addMethod(Routes.unary(BY_ID, byId))
            .addMethod(Routes.unary(BY_DEFAULT, byDefault))
            .addMethod(Routes.unary(BY_IMPLICIT, byImplicit))
            .addMethod(Routes.unary(BY_REQUIRED, byRequired))
            .addMethod(Routes.unary(BY_DELIMITED, byDelimited))
            .addMethod(Routes.unary(BY_GROUP_LIKE, byGroupLike))
            .addMethod(Routes.unary(BY_OPEN, byOpen))
            .addMethod(Routes.unary(BY_OPEN_WITH_DEFAULT, byOpenWithDefault))
            .addMethod(Routes.unary(BY_CLOSED, byClosed))
            .build());
  }

  @Override
  public List<RpcMethod<?, ?>> methods() {
    return List.of(
        BY_ID,
        BY_DEFAULT,
        BY_IMPLICIT,
        BY_REQUIRED,
        BY_DELIMITED,
        BY_GROUP_LIKE,
        BY_OPEN,
        BY_OPEN_WITH_DEFAULT,
        BY_CLOSED);
  }

  @Override
  public List<ServerServiceDefinition> services() {
    return services;
  }

  /**
   * Handles {@link #BY_ID}.
   */
  public interface ByIdHandler extends UnaryHandler<Modern, Modern> {
  }

  /**
   * Handles {@link #BY_DEFAULT}.
   */
  public interface ByDefaultHandler extends UnaryHandler<Modern, Modern> {
  }

  /**
   * Handles {@link #BY_IMPLICIT}.
   */
  public interface ByImplicitHandler extends UnaryHandler<Modern, Modern> {
  }

  /**
   * Handles {@link #BY_REQUIRED}.
   */
  public interface ByRequiredHandler extends UnaryHandler<Modern, Modern> {
  }

  /**
   * Handles {@link #BY_DELIMITED}.
   */
  public interface ByDelimitedHandler extends UnaryHandler<Modern, Modern> {
  }

  /**
   * Handles {@link #BY_GROUP_LIKE}.
   */
  public interface ByGroupLikeHandler extends UnaryHandler<Modern, Modern> {
  }

  /**
   * Handles {@link #BY_OPEN}.
   */
  public interface ByOpenHandler extends UnaryHandler<Modern, Modern> {
  }

  /**
   * Handles {@link #BY_OPEN_WITH_DEFAULT}.
   */
  public interface ByOpenWithDefaultHandler extends UnaryHandler<Modern, Modern> {
  }

  /**
   * Handles {@link #BY_CLOSED}.
   */
  public interface ByClosedHandler extends UnaryHandler<Modern, Modern> {
  }
}
