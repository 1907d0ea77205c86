package com.acme.edge;

import ai.stigmer.runtime.grpc.GrpcAutoController;
import ai.stigmer.runtime.grpc.Routes;
import ai.stigmer.runtime.rpc.Posture;
import ai.stigmer.runtime.rpc.RpcMethod;
import ai.stigmer.runtime.rpc.ServerStreamingHandler;
import ai.stigmer.runtime.rpc.UnaryHandler;
import com.vendor.tasks.v1.Card;
import com.vendor.tasks.v1.GetTaskRequest;
import com.vendor.tasks.v1.SendRequest;
import com.vendor.tasks.v1.Task;
import com.vendor.tasks.v1.TaskServiceGrpc;
import io.grpc.ServerServiceDefinition;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Routes the rpcs of {@code vendor.tasks.v1.TaskService} to their handlers.
 *
 * <p>Other people's agents follow a run by this.
 *
 * <p>Immutable and thread-safe.
 */
@Generated("protoc-gen-stigmer")
public final class TaskGrpcAutoController implements GrpcAutoController {
  /**
   * The task as it is now.
   *
   * <p>{@code GetTask} requires {@code can_view} on the {@code agent_execution} that {@code id} names.
   */
  public static final RpcMethod<GetTaskRequest, Task> GET_TASK = new RpcMethod<>(
      TaskServiceGrpc.getGetTaskMethod(),
      Posture.checked(
          "can_view",
          Posture.Kind.fixed("agent_execution"),
          Posture.ResourceId.one("id", request -> request.getId()),
          "no such task for you"));

  /**
   * {@code Send} requires {@code can_create_execution} on the {@code organization} that {@code tenant} names, and {@code can_view} on the {@code session} that {@code context_id} names.
   */
  public static final RpcMethod<SendRequest, Task> SEND = new RpcMethod<>(
      TaskServiceGrpc.getSendMethod(),
      Posture.checked(
          Posture.right(
              "can_create_execution",
              Posture.Kind.fixed("organization"),
              Posture.ResourceId.one("tenant", request -> request.getTenant())),
          List.of(
              Posture.right(
                  "can_view",
                  Posture.Kind.fixed("session"),
                  Posture.ResourceId.one("context_id", request -> request.getContextId()))),
          Posture.DEFAULT_REFUSAL));

  /**
   * {@code Follow} requires {@code can_view} on the {@code agent_execution} that {@code id} names.
   */
  public static final RpcMethod<GetTaskRequest, Task> FOLLOW = new RpcMethod<>(
      TaskServiceGrpc.getFollowMethod(),
      Posture.checked(
          "can_view",
          Posture.Kind.fixed("agent_execution"),
          Posture.ResourceId.one("id", request -> request.getId())));

  /**
   * {@code GetCard} is public: no credential is needed.
   */
  public static final RpcMethod<Card, Card> GET_CARD = new RpcMethod<>(
      TaskServiceGrpc.getGetCardMethod(),
      Posture.publicAccess());

  private final List<ServerServiceDefinition> services;

  /**
   * Joins every rpc to its handler, and asks each handler whether it can serve it.
   *
   * @throws IllegalStateException if a handler cannot keep the authorization of its rpc
   */
  public TaskGrpcAutoController(GetTaskHandler getTask, SendHandler send, FollowHandler follow,
      GetCardHandler getCard) {
    this.services = List.of(
        ServerServiceDefinition.builder(TaskServiceGrpc.getServiceDescriptor())
            .addMethod(Routes.unary(GET_TASK, getTask))
            .addMethod(Routes.unary(SEND, send))
            .addMethod(Routes.serverStreaming(FOLLOW, follow))
            .addMethod(Routes.unary(GET_CARD, getCard))
            .build());
  }

  @Override
  public List<RpcMethod<?, ?>> methods() {
    return List.of(
        GET_TASK,
        SEND,
        FOLLOW,
        GET_CARD);
  }

  @Override
  public List<ServerServiceDefinition> services() {
    return services;
  }

  /**
   * Handles {@link #GET_TASK}.
   */
  public interface GetTaskHandler extends UnaryHandler<GetTaskRequest, Task> {
  }

  /**
   * Handles {@link #SEND}.
   */
  public interface SendHandler extends UnaryHandler<SendRequest, Task> {
  }

  /**
   * Handles {@link #FOLLOW}.
   */
  public interface FollowHandler extends ServerStreamingHandler<GetTaskRequest, Task> {
  }

  /**
   * Handles {@link #GET_CARD}.
   */
  public interface GetCardHandler extends UnaryHandler<Card, Card> {
  }
}
