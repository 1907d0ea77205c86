package com.example.names;

import ai.stigmer.runtime.rpc.Posture;

/**
 * Routes the rpcs of {@code names.NameService} to their handlers.
 *
 * <p>Immutable and thread-safe.
 */
@javax.annotation.processing.Generated("protoc-gen-stigmer")
@SuppressWarnings("deprecation")
public final class NameGrpcAutoController implements ai.stigmer.runtime.grpc.GrpcAutoController {
  /**
   * {@code withObject} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final ai.stigmer.runtime.rpc.RpcMethod<Object, Object> WITH_OBJECT = new ai.stigmer.runtime.rpc.RpcMethod<>(
      NameServiceGrpc.getWithObjectMethod(),
      Posture.checked(
          "can_view",
          Posture.Kind.fixed("agent"),
          Posture.ResourceId.one("id", request -> request.getId())));

  /**
   * {@code withString} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final ai.stigmer.runtime.rpc.RpcMethod<String, String> WITH_STRING = new ai.stigmer.runtime.rpc.RpcMethod<>(
      NameServiceGrpc.getWithStringMethod(),
      Posture.checked(
          "can_view",
          Posture.Kind.fixed("agent"),
          Posture.ResourceId.one("id", request -> request.getId())));

  /**
   * {@code withList} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final ai.stigmer.runtime.rpc.RpcMethod<List, List> WITH_LIST = new ai.stigmer.runtime.rpc.RpcMethod<>(
      NameServiceGrpc.getWithListMethod(),
      Posture.checked(
          "can_view",
          Posture.Kind.fixed("agent"),
          Posture.ResourceId.one("id", request -> request.getId())));

  /**
   * {@code withOverride} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final ai.stigmer.runtime.rpc.RpcMethod<Override, Override> WITH_OVERRIDE = new ai.stigmer.runtime.rpc.RpcMethod<>(
      NameServiceGrpc.getWithOverrideMethod(),
      Posture.checked(
          "can_view",
          Posture.Kind.fixed("agent"),
          Posture.ResourceId.one("id", request -> request.getId())));

  /**
   * {@code withClass} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final ai.stigmer.runtime.rpc.RpcMethod<Class, Class> WITH_CLASS = new ai.stigmer.runtime.rpc.RpcMethod<>(
      NameServiceGrpc.getWithClassMethod(),
      Posture.checked(
          "can_view",
          Posture.Kind.fixed("agent"),
          Posture.ResourceId.one("id", request -> request.getId())));

  /**
   * {@code withInteger} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final ai.stigmer.runtime.rpc.RpcMethod<Integer, Integer> WITH_INTEGER = new ai.stigmer.runtime.rpc.RpcMethod<>(
      NameServiceGrpc.getWithIntegerMethod(),
      Posture.checked(
          "can_view",
          Posture.Kind.fixed("agent"),
          Posture.ResourceId.one("id", request -> request.getId())));

  /**
   * {@code withRpcMethod} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final ai.stigmer.runtime.rpc.RpcMethod<RpcMethod, RpcMethod> WITH_RPC_METHOD = new ai.stigmer.runtime.rpc.RpcMethod<>(
      NameServiceGrpc.getWithRpcMethodMethod(),
      Posture.checked(
          "can_view",
          Posture.Kind.fixed("agent"),
          Posture.ResourceId.one("id", request -> request.getId())));

  /**
   * {@code withRoutes} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final ai.stigmer.runtime.rpc.RpcMethod<Routes, Routes> WITH_ROUTES = new ai.stigmer.runtime.rpc.RpcMethod<>(
      NameServiceGrpc.getWithRoutesMethod(),
      Posture.checked(
          "can_view",
          Posture.Kind.fixed("agent"),
          Posture.ResourceId.one("id", request -> request.getId())));

  /**
   * {@code withGrpcAutoController} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final ai.stigmer.runtime.rpc.RpcMethod<GrpcAutoController, GrpcAutoController> WITH_GRPC_AUTO_CONTROLLER = new ai.stigmer.runtime.rpc.RpcMethod<>(
      NameServiceGrpc.getWithGrpcAutoControllerMethod(),
      Posture.checked(
          "can_view",
          Posture.Kind.fixed("agent"),
          Posture.ResourceId.one("id", request -> request.getId())));

  /**
   * {@code withUnaryHandler} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final ai.stigmer.runtime.rpc.RpcMethod<UnaryHandler, UnaryHandler> WITH_UNARY_HANDLER = new ai.stigmer.runtime.rpc.RpcMethod<>(
      NameServiceGrpc.getWithUnaryHandlerMethod(),
      Posture.checked(
          "can_view",
          Posture.Kind.fixed("agent"),
          Posture.ResourceId.one("id", request -> request.getId())));

  /**
   * {@code withResourceKind} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final ai.stigmer.runtime.rpc.RpcMethod<ResourceKind, ResourceKind> WITH_RESOURCE_KIND = new ai.stigmer.runtime.rpc.RpcMethod<>(
      NameServiceGrpc.getWithResourceKindMethod(),
      Posture.checked(
          "can_view",
          Posture.Kind.fixed("agent"),
          Posture.ResourceId.one("id", request -> request.getId())));

  /**
   * {@code withKindSource} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final ai.stigmer.runtime.rpc.RpcMethod<KindSource, KindSource> WITH_KIND_SOURCE = new ai.stigmer.runtime.rpc.RpcMethod<>(
      NameServiceGrpc.getWithKindSourceMethod(),
      Posture.checked(
          "can_view",
          Posture.Kind.fixed("agent"),
          Posture.ResourceId.one("id", request -> request.getId())));

  /**
   * {@code withRpcAuthorization} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final ai.stigmer.runtime.rpc.RpcMethod<RpcAuthorization, RpcAuthorization> WITH_RPC_AUTHORIZATION = new ai.stigmer.runtime.rpc.RpcMethod<>(
      NameServiceGrpc.getWithRpcAuthorizationMethod(),
      Posture.checked(
          "can_view",
          Posture.Kind.fixed("agent"),
          Posture.ResourceId.one("id", request -> request.getId())));

  /**
   * {@code withServerServiceDefinition} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final ai.stigmer.runtime.rpc.RpcMethod<ServerServiceDefinition, ServerServiceDefinition> WITH_SERVER_SERVICE_DEFINITION = new ai.stigmer.runtime.rpc.RpcMethod<>(
      NameServiceGrpc.getWithServerServiceDefinitionMethod(),
      Posture.checked(
          "can_view",
          Posture.Kind.fixed("agent"),
          Posture.ResourceId.one("id", request -> request.getId())));

  /**
   * {@code withGenerated} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final ai.stigmer.runtime.rpc.RpcMethod<Generated, Generated> WITH_GENERATED = new ai.stigmer.runtime.rpc.RpcMethod<>(
      NameServiceGrpc.getWithGeneratedMethod(),
      Posture.checked(
          "can_view",
          Posture.Kind.fixed("agent"),
          Posture.ResourceId.one("id", request -> request.getId())));

  /**
   * {@code withVoid} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final ai.stigmer.runtime.rpc.RpcMethod<Void, Void> WITH_VOID = new ai.stigmer.runtime.rpc.RpcMethod<>(
      NameServiceGrpc.getWithVoidMethod(),
      Posture.checked(
          "can_view",
          Posture.Kind.fixed("agent"),
          Posture.ResourceId.one("id", request -> request.getId())));

  /**
   * {@code get} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final ai.stigmer.runtime.rpc.RpcMethod<com.example.names.GetHandler, com.example.names.GetHandler> GET = new ai.stigmer.runtime.rpc.RpcMethod<>(
      NameServiceGrpc.getGetMethod(),
      Posture.checked(
          "can_view",
          Posture.Kind.fixed("agent"),
          Posture.ResourceId.one("id", request -> request.getId())));

  private final java.util.List<io.grpc.ServerServiceDefinition> services;

  /**
   * Joins every rpc to its handler, and asks each handler whether it can serve it.
   *
   * @throws IllegalStateException if a handler cannot keep the authorization of its rpc
   */
  public NameGrpcAutoController(WithObjectHandler withObject, WithStringHandler withString,
      WithListHandler withList, WithOverrideHandler withOverride, WithClassHandler withClass,
      WithIntegerHandler withInteger, WithRpcMethodHandler withRpcMethod,
      WithRoutesHandler withRoutes, WithGrpcAutoControllerHandler withGrpcAutoController,
      WithUnaryHandlerHandler withUnaryHandler, WithResourceKindHandler withResourceKind,
      WithKindSourceHandler withKindSource, WithRpcAuthorizationHandler withRpcAuthorization,
      WithServerServiceDefinitionHandler withServerServiceDefinition,
      WithGeneratedHandler withGenerated, WithVoidHandler withVoid, GetHandler get) {
    this.services = java.util.List.of(
        io.grpc.ServerServiceDefinition.builder(NameServiceGrpc.getServiceDescriptor())
            .addMethod(ai.stigmer.runtime.grpc.Routes.unary(WITH_OBJECT, withObject))
            .addMethod(ai.stigmer.runtime.grpc.Routes.unary(WITH_STRING, withString))
            .addMethod(ai.stigmer.runtime.grpc.Routes.unary(WITH_LIST, withList))
            .addMethod(ai.stigmer.runtime.grpc.Routes.unary(WITH_OVERRIDE, withOverride))
            .addMethod(ai.stigmer.runtime.grpc.Routes.unary(WITH_CLASS, withClass))
            .addMethod(ai.stigmer.runtime.grpc.Routes.unary(WITH_INTEGER, withInteger))
            .addMethod(ai.stigmer.runtime.grpc.Routes.unary(WITH_RPC_METHOD, withRpcMethod))
            .addMethod(ai.stigmer.runtime.grpc.Routes.unary(WITH_ROUTES, withRoutes))
            .addMethod(ai.stigmer.runtime.grpc.Routes.unary(WITH_GRPC_AUTO_CONTROLLER, withGrpcAutoController))
            .addMethod(ai.stigmer.runtime.grpc.Routes.unary(WITH_UNARY_HANDLER, withUnaryHandler))
            .addMethod(ai.stigmer.runtime.grpc.Routes.unary(WITH_RESOURCE_KIND, withResourceKind))
            .addMethod(ai.stigmer.runtime.grpc.Routes.unary(WITH_KIND_SOURCE, withKindSource))
            .addMethod(ai.stigmer.runtime.grpc.Routes.unary(WITH_RPC_AUTHORIZATION, withRpcAuthorization))
            .addMethod(ai.stigmer.runtime.grpc.Routes.unary(WITH_SERVER_SERVICE_DEFINITION, withServerServiceDefinition))
            .addMethod(ai.stigmer.runtime.grpc.Routes.unary(WITH_GENERATED, withGenerated))
            .addMethod(ai.stigmer.runtime.grpc.Routes.unary(WITH_VOID, withVoid))
            .addMethod(ai.stigmer.runtime.grpc.Routes.unary(GET, get))
            .build());
  }

  @java.lang.Override
  public java.util.List<ai.stigmer.runtime.rpc.RpcMethod<?, ?>> methods() {
    return java.util.List.of(
        WITH_OBJECT,
        WITH_STRING,
        WITH_LIST,
        WITH_OVERRIDE,
        WITH_CLASS,
        WITH_INTEGER,
        WITH_RPC_METHOD,
        WITH_ROUTES,
        WITH_GRPC_AUTO_CONTROLLER,
        WITH_UNARY_HANDLER,
        WITH_RESOURCE_KIND,
        WITH_KIND_SOURCE,
        WITH_RPC_AUTHORIZATION,
        WITH_SERVER_SERVICE_DEFINITION,
        WITH_GENERATED,
        WITH_VOID,
        GET);
  }

  @java.lang.Override
  public java.util.List<io.grpc.ServerServiceDefinition> services() {
    return services;
  }

  /**
   * Handles {@link #WITH_OBJECT}.
   */
  public interface WithObjectHandler extends ai.stigmer.runtime.rpc.UnaryHandler<Object, Object> {
  }

  /**
   * Handles {@link #WITH_STRING}.
   */
  public interface WithStringHandler extends ai.stigmer.runtime.rpc.UnaryHandler<String, String> {
  }

  /**
   * Handles {@link #WITH_LIST}.
   */
  public interface WithListHandler extends ai.stigmer.runtime.rpc.UnaryHandler<List, List> {
  }

  /**
   * Handles {@link #WITH_OVERRIDE}.
   */
  public interface WithOverrideHandler extends ai.stigmer.runtime.rpc.UnaryHandler<Override, Override> {
  }

  /**
   * Handles {@link #WITH_CLASS}.
   */
  public interface WithClassHandler extends ai.stigmer.runtime.rpc.UnaryHandler<Class, Class> {
  }

  /**
   * Handles {@link #WITH_INTEGER}.
   */
  public interface WithIntegerHandler extends ai.stigmer.runtime.rpc.UnaryHandler<Integer, Integer> {
  }

  /**
   * Handles {@link #WITH_RPC_METHOD}.
   */
  public interface WithRpcMethodHandler extends ai.stigmer.runtime.rpc.UnaryHandler<RpcMethod, RpcMethod> {
  }

  /**
   * Handles {@link #WITH_ROUTES}.
   */
  public interface WithRoutesHandler extends ai.stigmer.runtime.rpc.UnaryHandler<Routes, Routes> {
  }

  /**
   * Handles {@link #WITH_GRPC_AUTO_CONTROLLER}.
   */
  public interface WithGrpcAutoControllerHandler extends ai.stigmer.runtime.rpc.UnaryHandler<GrpcAutoController, GrpcAutoController> {
  }

  /**
   * Handles {@link #WITH_UNARY_HANDLER}.
   */
  public interface WithUnaryHandlerHandler extends ai.stigmer.runtime.rpc.UnaryHandler<UnaryHandler, UnaryHandler> {
  }

  /**
   * Handles {@link #WITH_RESOURCE_KIND}.
   */
  public interface WithResourceKindHandler extends ai.stigmer.runtime.rpc.UnaryHandler<ResourceKind, ResourceKind> {
  }

  /**
   * Handles {@link #WITH_KIND_SOURCE}.
   */
  public interface WithKindSourceHandler extends ai.stigmer.runtime.rpc.UnaryHandler<KindSource, KindSource> {
  }

  /**
   * Handles {@link #WITH_RPC_AUTHORIZATION}.
   */
  public interface WithRpcAuthorizationHandler extends ai.stigmer.runtime.rpc.UnaryHandler<RpcAuthorization, RpcAuthorization> {
  }

  /**
   * Handles {@link #WITH_SERVER_SERVICE_DEFINITION}.
   */
  public interface WithServerServiceDefinitionHandler extends ai.stigmer.runtime.rpc.UnaryHandler<ServerServiceDefinition, ServerServiceDefinition> {
  }

  /**
   * Handles {@link #WITH_GENERATED}.
   */
  public interface WithGeneratedHandler extends ai.stigmer.runtime.rpc.UnaryHandler<Generated, Generated> {
  }

  /**
   * Handles {@link #WITH_VOID}.
   */
  public interface WithVoidHandler extends ai.stigmer.runtime.rpc.UnaryHandler<Void, Void> {
  }

  /**
   * Handles {@link #GET}.
   */
  public interface GetHandler extends ai.stigmer.runtime.rpc.UnaryHandler<com.example.names.GetHandler, com.example.names.GetHandler> {
  }
}
