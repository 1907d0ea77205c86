package com.example.agents.v1;

import ai.stigmer.commons.apiresource.ApiResourceId;
import ai.stigmer.commons.apiresource.ApiResourceReference;
import ai.stigmer.runtime.grpc.GrpcAutoController;
import ai.stigmer.runtime.grpc.Routes;
import ai.stigmer.runtime.operation.StandardOperation;
import ai.stigmer.runtime.resource.ResourceKind;
import ai.stigmer.runtime.rpc.Posture;
import ai.stigmer.runtime.rpc.RpcMethod;
import ai.stigmer.runtime.rpc.ServerStreamingHandler;
import ai.stigmer.runtime.rpc.UnaryHandler;
import com.google.protobuf.Empty;
import io.grpc.ServerServiceDefinition;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Routes the rpcs of these services to their handlers:
 *
 * <ul>
 *   <li>{@code agents.v1.AgentExecutionCommandController}: Changes agent executions.
 *   <li>{@code agents.v1.AgentExecutionQueryController}: Reads agent executions.
 * </ul>
 *
 * <p>Immutable and thread-safe.
 */
@Generated("protoc-gen-stigmer")
public final class AgentExecutionGrpcAutoController implements GrpcAutoController {
  /**
   * The kind of resource that these services serve.
   */
  public static final ResourceKind KIND = new ResourceKind("agent_execution", "AgentExecution", "aex");

  /**
   * Replaces what a user asks for.
   *
   * <p>{@code update} requires {@code can_edit} on the {@code agent_execution} that {@code metadata.id} names.
   */
  public static final RpcMethod<AgentExecution, AgentExecution> UPDATE = new RpcMethod<>(
      AgentExecutionCommandControllerGrpc.getUpdateMethod(),
      Posture.checked(
          "can_edit",
          Posture.Kind.fixed("agent_execution"),
          Posture.ResourceId.one("metadata.id", request -> request.getMetadata().getId()),
          "unauthorized to update agent execution"));

  /**
   * Merges what an agent has done into the status.
   *
   * <p>Metadata and spec stay as they are, whatever the request says.
   *
   * <p>{@code updateStatus} requires {@code can_edit} on the {@code agent_execution} that {@code metadata.id} names.
   */
  public static final RpcMethod<AgentExecution, AgentExecution> UPDATE_STATUS = new RpcMethod<>(
      AgentExecutionCommandControllerGrpc.getUpdateStatusMethod(),
      Posture.checked(
          "can_edit",
          Posture.Kind.fixed("agent_execution"),
          Posture.ResourceId.one("metadata.id", request -> request.getMetadata().getId()),
          "unauthorized to update agent execution status"));

  /**
   * {@code delete} requires {@code can_delete} on the {@code agent_execution} that {@code value} names.
   */
  public static final RpcMethod<ApiResourceId, AgentExecution> DELETE = new RpcMethod<>(
      AgentExecutionCommandControllerGrpc.getDeleteMethod(),
      Posture.checked(
          "can_delete",
          Posture.Kind.fixed("agent_execution"),
          Posture.ResourceId.one("value", request -> request.getValue())));

  /**
   * {@code get} requires {@code can_view} on the {@code agent_execution} that {@code value} names.
   */
  public static final RpcMethod<ApiResourceId, AgentExecution> GET = new RpcMethod<>(
      AgentExecutionQueryControllerGrpc.getGetMethod(),
      Posture.checked(
          "can_view",
          Posture.Kind.fixed("agent_execution"),
          Posture.ResourceId.one("value", request -> request.getValue()),
          "unauthorized to view agent execution"));

  /**
   * Finds one by organization and slug.
   *
   * <p>{@code getByReference} requires {@code can_view} on the resource that {@code org} names, of the kind that {@code kind} names.
   */
  public static final RpcMethod<ApiResourceReference, AgentExecution> GET_BY_REFERENCE = new RpcMethod<>(
      AgentExecutionQueryControllerGrpc.getGetByReferenceMethod(),
      Posture.checked(
          "can_view",
          Posture.Kind.enumValue("kind", request -> request.getKind()),
          Posture.ResourceId.one("org", request -> request.getOrg())));

  /**
   * {@code list} leaves authorization to its handler: the caller is authenticated, and the handler authorizes.
   */
  public static final RpcMethod<Empty, AgentExecutionList> LIST = new RpcMethod<>(
      AgentExecutionQueryControllerGrpc.getListMethod(),
      Posture.byHandler());

  /**
   * {@code ping} is public: no credential is needed.
   */
  public static final RpcMethod<Empty, Empty> PING = new RpcMethod<>(
      AgentExecutionQueryControllerGrpc.getPingMethod(),
      Posture.publicAccess());

  /**
   * {@code audit} requires {@code operator} on the {@code platform} {@code stigmer}.
   */
  public static final RpcMethod<Empty, AgentExecutionList> AUDIT = new RpcMethod<>(
      AgentExecutionQueryControllerGrpc.getAuditMethod(),
      Posture.checked(
          "operator",
          Posture.Kind.fixed("platform"),
          Posture.ResourceId.fixed("stigmer")));

  /**
   * Follows an execution.
   *
   * <p>{@code subscribe} requires {@code can_view} on the {@code agent_execution} that {@code value} names.
   */
  public static final RpcMethod<ApiResourceId, AgentExecution> SUBSCRIBE = new RpcMethod<>(
      AgentExecutionQueryControllerGrpc.getSubscribeMethod(),
      Posture.checked(
          "can_view",
          Posture.Kind.fixed("agent_execution"),
          Posture.ResourceId.one("value", request -> request.getValue())));

  private final List<ServerServiceDefinition> services;

  /**
   * Joins every rpc to its handler, and asks each handler whether it can serve it.
   *
   * @throws IllegalStateException if a handler cannot keep the authorization of its rpc
   */
  public AgentExecutionGrpcAutoController(UpdateHandler update, UpdateStatusHandler updateStatus,
      DeleteHandler delete, GetHandler get, GetByReferenceHandler getByReference, ListHandler list,
      PingHandler ping, AuditHandler audit, SubscribeHandler subscribe) {
    this.services = List.of(
        ServerServiceDefinition.builder(AgentExecutionCommandControllerGrpc.getServiceDescriptor())
            .addMethod(Routes.unary(UPDATE, update))
            .addMethod(Routes.unary(UPDATE_STATUS, updateStatus))
            .addMethod(Routes.unary(DELETE, delete))
            .build(),
        ServerServiceDefinition.builder(AgentExecutionQueryControllerGrpc.getServiceDescriptor())
            .addMethod(Routes.unary(GET, get))
            .addMethod(Routes.unary(GET_BY_REFERENCE, getByReference))
            .addMethod(Routes.unary(LIST, list))
            .addMethod(Routes.unary(PING, ping))
            .addMethod(Routes.unary(AUDIT, audit))
            .addMethod(Routes.serverStreaming(SUBSCRIBE, subscribe))
            .build());
  }

  @Override
  public List<RpcMethod<?, ?>> methods() {
    return List.of(
        UPDATE,
        UPDATE_STATUS,
        DELETE,
        GET,
        GET_BY_REFERENCE,
        LIST,
        PING,
        AUDIT,
        SUBSCRIBE);
  }

  @Override
  public List<ServerServiceDefinition> services() {
    return services;
  }

  /**
   * Handles {@link #UPDATE}.
   */
  public interface UpdateHandler extends UnaryHandler<AgentExecution, AgentExecution> {
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
   * Handles {@link #UPDATE_STATUS}.
   */
  public interface UpdateStatusHandler extends UnaryHandler<AgentExecution, AgentExecution> {
    /**
     * A standard operation as the handler.
     *
     * @throws IllegalStateException if it cannot keep the authorization of the rpc
     * @throws IllegalArgumentException if the rpc's messages do not fit it
     */
    static UpdateStatusHandler of(StandardOperation.Unary<?> operation) {
      return operation.serving(UPDATE_STATUS)::handle;
    }
  }

  /**
   * Handles {@link #DELETE}.
   */
  public interface DeleteHandler extends UnaryHandler<ApiResourceId, AgentExecution> {
    /**
     * A standard operation as the handler.
     *
     * @throws IllegalStateException if it cannot keep the authorization of the rpc
     * @throws IllegalArgumentException if the rpc's messages do not fit it
     */
    static DeleteHandler of(StandardOperation.Unary<?> operation) {
      return operation.serving(DELETE)::handle;
    }
  }

  /**
   * Handles {@link #GET}.
   */
  public interface GetHandler extends UnaryHandler<ApiResourceId, AgentExecution> {
    /**
     * A standard operation as the handler.
     *
     * @throws IllegalStateException if it cannot keep the authorization of the rpc
     * @throws IllegalArgumentException if the rpc's messages do not fit it
     */
    static GetHandler of(StandardOperation.Unary<?> operation) {
      return operation.serving(GET)::handle;
    }
  }

  /**
   * Handles {@link #GET_BY_REFERENCE}.
   */
  public interface GetByReferenceHandler extends UnaryHandler<ApiResourceReference, AgentExecution> {
    /**
     * A standard operation as the handler.
     *
     * @throws IllegalStateException if it cannot keep the authorization of the rpc
     * @throws IllegalArgumentException if the rpc's messages do not fit it
     */
    static GetByReferenceHandler of(StandardOperation.Unary<?> operation) {
      return operation.serving(GET_BY_REFERENCE)::handle;
    }
  }

  /**
   * Handles {@link #LIST}.
   */
  public interface ListHandler extends UnaryHandler<Empty, AgentExecutionList> {
    /**
     * A standard operation as the handler.
     *
     * @throws IllegalStateException if it cannot keep the authorization of the rpc
     * @throws IllegalArgumentException if the rpc's messages do not fit it
     */
    static ListHandler of(StandardOperation.Unary<?> operation) {
      return operation.serving(LIST)::handle;
    }
  }

  /**
   * Handles {@link #PING}.
   */
  public interface PingHandler extends UnaryHandler<Empty, Empty> {
    /**
     * A standard operation as the handler.
     *
     * @throws IllegalStateException if it cannot keep the authorization of the rpc
     * @throws IllegalArgumentException if the rpc's messages do not fit it
     */
    static PingHandler of(StandardOperation.Unary<?> operation) {
      return operation.serving(PING)::handle;
    }
  }

  /**
   * Handles {@link #AUDIT}.
   */
  public interface AuditHandler extends UnaryHandler<Empty, AgentExecutionList> {
    /**
     * A standard operation as the handler.
     *
     * @throws IllegalStateException if it cannot keep the authorization of the rpc
     * @throws IllegalArgumentException if the rpc's messages do not fit it
     */
    static AuditHandler of(StandardOperation.Unary<?> operation) {
      return operation.serving(AUDIT)::handle;
    }
  }

  /**
   * Handles {@link #SUBSCRIBE}.
   */
  public interface SubscribeHandler extends ServerStreamingHandler<ApiResourceId, AgentExecution> {
    /**
     * A standard operation as the handler.
     *
     * @throws IllegalStateException if it cannot keep the authorization of the rpc
     * @throws IllegalArgumentException if the rpc's messages do not fit it
     */
    static SubscribeHandler of(StandardOperation.ServerStreaming<?> operation) {
      return operation.serving(SUBSCRIBE)::handle;
    }
  }
}
