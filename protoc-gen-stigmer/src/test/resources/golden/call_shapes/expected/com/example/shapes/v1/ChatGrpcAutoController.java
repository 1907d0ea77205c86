package com.example.shapes.v1;

import ai.stigmer.runtime.grpc.GrpcAutoController;
import ai.stigmer.runtime.grpc.Routes;
import ai.stigmer.runtime.rpc.BidiStreamingHandler;
import ai.stigmer.runtime.rpc.ClientStreamingHandler;
import ai.stigmer.runtime.rpc.Posture;
import ai.stigmer.runtime.rpc.RpcMethod;
import ai.stigmer.runtime.rpc.ServerStreamingHandler;
import ai.stigmer.runtime.rpc.UnaryHandler;
import io.grpc.ServerServiceDefinition;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Routes the rpcs of {@code shapes.v1.ChatService} to their handlers.
 *
 * <p>Talks in every way that gRPC knows.
 *
 * <p>Immutable and thread-safe.
 */
@Generated("protoc-gen-stigmer")
public final class ChatGrpcAutoController implements GrpcAutoController {
  /**
   * One question, one answer.
   *
   * <p>{@code ask} requires {@code can_view} on the {@code agent} that {@code agent_id} names.
   */
  public static final RpcMethod<Question, Answer> ASK = new RpcMethod<>(
      ChatServiceGrpc.getAskMethod(),
      Posture.checked(
          "can_view",
          Posture.Kind.fixed("agent"),
          Posture.ResourceId.one("agent_id", request -> request.getAgentId())));

  /**
   * One question, many answers.
   *
   * <p>{@code listen} requires {@code can_view} on the {@code agent} that {@code agent_id} names.
   */
  public static final RpcMethod<Question, Answer> LISTEN = new RpcMethod<>(
      ChatServiceGrpc.getListenMethod(),
      Posture.checked(
          "can_view",
          Posture.Kind.fixed("agent"),
          Posture.ResourceId.one("agent_id", request -> request.getAgentId())));

  /**
   * Many questions, one answer.
   *
   * <p>{@code collect} is public: no credential is needed.
   */
  public static final RpcMethod<Question, Answer> COLLECT = new RpcMethod<>(
      ChatServiceGrpc.getCollectMethod(),
      Posture.publicAccess());

  /**
   * Many questions, many answers.
   *
   * <p>{@code converse} leaves authorization to its handler: the caller is authenticated, and the handler authorizes.
   */
  public static final RpcMethod<Question, Answer> CONVERSE = new RpcMethod<>(
      ChatServiceGrpc.getConverseMethod(),
      Posture.byHandler());

  private final List<ServerServiceDefinition> services;

  /**
   * Joins every rpc to its handler, and asks each handler whether it can serve it.
   *
   * @throws IllegalStateException if a handler cannot keep the authorization of its rpc
   */
  public ChatGrpcAutoController(AskHandler ask, ListenHandler listen, CollectHandler collect,
      ConverseHandler converse) {
    this.services = List.of(
        ServerServiceDefinition.builder(ChatServiceGrpc.getServiceDescriptor())
            .addMethod(Routes.unary(ASK, ask))
            .addMethod(Routes.serverStreaming(LISTEN, listen))
            .addMethod(Routes.clientStreaming(COLLECT, collect))
            .addMethod(Routes.bidiStreaming(CONVERSE, converse))
            .build());
  }

  @Override
  public List<RpcMethod<?, ?>> methods() {
    return List.of(
        ASK,
        LISTEN,
        COLLECT,
        CONVERSE);
  }

  @Override
  public List<ServerServiceDefinition> services() {
    return services;
  }

  /**
   * Handles {@link #ASK}.
   */
  public interface AskHandler extends UnaryHandler<Question, Answer> {
  }

  /**
   * Handles {@link #LISTEN}.
   */
  public interface ListenHandler extends ServerStreamingHandler<Question, Answer> {
  }

  /**
   * Handles {@link #COLLECT}.
   */
  public interface CollectHandler extends ClientStreamingHandler<Question, Answer> {
  }

  /**
   * Handles {@link #CONVERSE}.
   */
  public interface ConverseHandler extends BidiStreamingHandler<Question, Answer> {
  }
}
