package com.example.onekind;

import ai.stigmer.runtime.grpc.GrpcAutoController;
import ai.stigmer.runtime.grpc.Routes;
import ai.stigmer.runtime.operation.StandardOperation;
import ai.stigmer.runtime.resource.ResourceKind;
import ai.stigmer.runtime.rpc.Posture;
import ai.stigmer.runtime.rpc.RpcMethod;
import ai.stigmer.runtime.rpc.ServerStreamingHandler;
import ai.stigmer.runtime.rpc.UnaryHandler;
import io.grpc.ServerServiceDefinition;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Routes the rpcs of these services to their handlers:
 *
 * <ul>
 *   <li>{@code agents.v1.AgentCommandController}
 *   <li>{@code agents.v1.AgentQueryController}
 *   <li>{@code agents.v1.AgentAdminController}: The same rpc names once more, in another style.
 * </ul>
 *
 * <p>Immutable and thread-safe.
 */
@Generated("protoc-gen-stigmer")
public final class AgentGrpcAutoController implements GrpcAutoController {
  /**
   * The kind of resource that these services serve.
   */
  public static final ResourceKind KIND = new ResourceKind("agent", "Agent", "agt");

  /**
   * {@code update} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Agent, Agent> UPDATE = new RpcMethod<>(
      AgentCommandControllerGrpc.getUpdateMethod(),
      Posture.checked(
          "can_view",
          Posture.Kind.fixed("agent"),
          Posture.ResourceId.one("id", request -> request.getId())));

  /**
   * What everyone sees.
   *
   * <p>{@code get} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Agent, Agent> AGENT_QUERY_CONTROLLER_GET = new RpcMethod<>(
      AgentQueryControllerGrpc.getGetMethod(),
      Posture.checked(
          "can_view",
          Posture.Kind.fixed("agent"),
          Posture.ResourceId.one("id", request -> request.getId())));

  /**
   * {@code list_all} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Agent, Agent> AGENT_QUERY_CONTROLLER_LIST_ALL = new RpcMethod<>(
      AgentQueryControllerGrpc.getListAllMethod(),
      Posture.checked(
          "can_view",
          Posture.Kind.fixed("agent"),
          Posture.ResourceId.one("id", request -> request.getId())));

  /**
   * What operators see.
   *
   * <p>{@code Get} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Agent, Agent> AGENT_ADMIN_CONTROLLER_GET = new RpcMethod<>(
      AgentAdminControllerGrpc.getGetMethod(),
      Posture.checked(
          "can_view",
          Posture.Kind.fixed("agent"),
          Posture.ResourceId.one("id", request -> request.getId())));

  /**
   * {@code listAll} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Agent, Agent> AGENT_ADMIN_CONTROLLER_LIST_ALL = new RpcMethod<>(
      AgentAdminControllerGrpc.getListAllMethod(),
      Posture.checked(
          "can_view",
          Posture.Kind.fixed("agent"),
          Posture.ResourceId.one("id", request -> request.getId())));

  /**
   * {@code kind} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Agent, Agent> AGENT_ADMIN_CONTROLLER_KIND = new RpcMethod<>(
      AgentAdminControllerGrpc.getKindMethod(),
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
  public AgentGrpcAutoController(UpdateHandler update,
      AgentQueryControllerGetHandler agentQueryControllerGet,
      AgentQueryControllerListAllHandler agentQueryControllerListAll,
      AgentAdminControllerGetHandler agentAdminControllerGet,
      AgentAdminControllerListAllHandler agentAdminControllerListAll,
      AgentAdminControllerKindHandler agentAdminControllerKind) {
    this.services = List.of(
        ServerServiceDefinition.builder(AgentCommandControllerGrpc.getServiceDescriptor())
            .addMethod(Routes.unary(UPDATE, update))
            .build(),
        ServerServiceDefinition.builder(AgentQueryControllerGrpc.getServiceDescriptor())
            .addMethod(Routes.unary(AGENT_QUERY_CONTROLLER_GET, agentQueryControllerGet))
            .addMethod(Routes.serverStreaming(AGENT_QUERY_CONTROLLER_LIST_ALL, agentQueryControllerListAll))
            .build(),
        ServerServiceDefinition.builder(AgentAdminControllerGrpc.getServiceDescriptor())
            .addMethod(Routes.unary(AGENT_ADMIN_CONTROLLER_GET, agentAdminControllerGet))
            .addMethod(Routes.serverStreaming(AGENT_ADMIN_CONTROLLER_LIST_ALL, agentAdminControllerListAll))
            .addMethod(Routes.unary(AGENT_ADMIN_CONTROLLER_KIND, agentAdminControllerKind))
            .build());
  }

  @Override
  public List<RpcMethod<?, ?>> methods() {
    return List.of(
        UPDATE,
        AGENT_QUERY_CONTROLLER_GET,
        AGENT_QUERY_CONTROLLER_LIST_ALL,
        AGENT_ADMIN_CONTROLLER_GET,
        AGENT_ADMIN_CONTROLLER_LIST_ALL,
        AGENT_ADMIN_CONTROLLER_KIND);
  }

  @Override
  public List<ServerServiceDefinition> services() {
    return services;
  }

  /**
   * Handles {@link #UPDATE}.
   */
  public interface UpdateHandler extends UnaryHandler<Agent, Agent> {
    /**
     * A standard operation as the handler.
     *
     * @throws IllegalStateException if it cannot keep the authorization of the rpc
     * @throws IllegalArgumentException if the rpc's messages do not fit it
     */
    static UpdateHandler of(StandardOperation.Unary<?> operation) {
      return operation.serving(UPDATE)::handle;
    }
  }

  /**
   * Handles {@link #AGENT_QUERY_CONTROLLER_GET}.
   */
  public interface AgentQueryControllerGetHandler extends UnaryHandler<Agent, Agent> {
    /**
     * A standard operation as the handler.
     *
     * @throws IllegalStateException if it cannot keep the authorization of the rpc
     * @throws IllegalArgumentException if the rpc's messages do not fit it
     */
    static AgentQueryControllerGetHandler of(StandardOperation.Unary<?> operation) {
      return operation.serving(AGENT_QUERY_CONTROLLER_GET)::handle;
    }
  }

  /**
   * Handles {@link #AGENT_QUERY_CONTROLLER_LIST_ALL}.
   */
  public interface AgentQueryControllerListAllHandler extends ServerStreamingHandler<Agent, Agent> {
    /**
     * A standard operation as the handler.
     *
     * @throws IllegalStateException if it cannot keep the authorization of the rpc
     * @throws IllegalArgumentException if the rpc's messages do not fit it
     */
    static AgentQueryControllerListAllHandler of(StandardOperation.ServerStreaming<?> operation) {
      return operation.serving(AGENT_QUERY_CONTROLLER_LIST_ALL)::handle;
    }
  }

  /**
   * Handles {@link #AGENT_ADMIN_CONTROLLER_GET}.
   */
  public interface AgentAdminControllerGetHandler extends UnaryHandler<Agent, Agent> {
    /**
     * A standard operation as the handler.
     *
     * @throws IllegalStateException if it cannot keep the authorization of the rpc
     * @throws IllegalArgumentException if the rpc's messages do not fit it
     */
    static AgentAdminControllerGetHandler of(StandardOperation.Unary<?> operation) {
      return operation.serving(AGENT_ADMIN_CONTROLLER_GET)::handle;
    }
  }

  /**
   * Handles {@link #AGENT_ADMIN_CONTROLLER_LIST_ALL}.
   */
  public interface AgentAdminControllerListAllHandler extends ServerStreamingHandler<Agent, Agent> {
    /**
     * A standard operation as the handler.
     *
     * @throws IllegalStateException if it cannot keep the authorization of the rpc
     * @throws IllegalArgumentException if the rpc's messages do not fit it
     */
    static AgentAdminControllerListAllHandler of(StandardOperation.ServerStreaming<?> operation) {
      return operation.serving(AGENT_ADMIN_CONTROLLER_LIST_ALL)::handle;
    }
  }

  /**
   * Handles {@link #AGENT_ADMIN_CONTROLLER_KIND}.
   */
  public interface AgentAdminControllerKindHandler extends UnaryHandler<Agent, Agent> {
    /**
     * A standard operation as the handler.
     *
     * @throws IllegalStateException if it cannot keep the authorization of the rpc
     * @throws IllegalArgumentException if the rpc's messages do not fit it
     */
    static AgentAdminControllerKindHandler of(StandardOperation.Unary<?> operation) {
      return operation.serving(AGENT_ADMIN_CONTROLLER_KIND)::handle;
    }
  }
}
