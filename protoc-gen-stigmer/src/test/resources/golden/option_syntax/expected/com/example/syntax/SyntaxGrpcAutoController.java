package com.example.syntax;

import ai.stigmer.runtime.grpc.GrpcAutoController;
import ai.stigmer.runtime.grpc.Routes;
import ai.stigmer.runtime.rpc.Posture;
import ai.stigmer.runtime.rpc.RpcMethod;
import ai.stigmer.runtime.rpc.UnaryHandler;
import io.grpc.ServerServiceDefinition;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Routes the rpcs of {@code syntax.SyntaxService} to their handlers.
 *
 * <p>Immutable and thread-safe.
 */
@Generated("protoc-gen-stigmer")
public final class SyntaxGrpcAutoController implements GrpcAutoController {
  /**
   * {@code aggregate} requires {@code can_edit} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<In, In> AGGREGATE = new RpcMethod<>(
      SyntaxServiceGrpc.getAggregateMethod(),
      Posture.checked(
          "can_edit",
          Posture.Kind.fixed("agent"),
          Posture.ResourceId.one("id", request -> request.getId()),
          "no \"editing\" here\n$T $$ \\ ünïcödé 🙂"));

  /**
   * {@code statements} requires {@code can_edit} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<In, In> STATEMENTS = new RpcMethod<>(
      SyntaxServiceGrpc.getStatementsMethod(),
      Posture.checked(
          "can_edit",
          Posture.Kind.fixed("agent"),
          Posture.ResourceId.one("id", request -> request.getId()),
          "no editing here"));

  /**
   * {@code beside} requires {@code can_edit} on the {@code agent} {@code one}.
   *
   * <p>The proto marks it as deprecated.
   */
  public static final RpcMethod<In, In> BESIDE = new RpcMethod<>(
      SyntaxServiceGrpc.getBesideMethod(),
      Posture.checked(
          "can_edit",
          Posture.Kind.fixed("agent"),
          Posture.ResourceId.fixed("one")));

  private final List<ServerServiceDefinition> services;

  /**
   * Joins every rpc to its handler, and asks each handler whether it can serve it.
   *
   * @throws IllegalStateException if a handler cannot keep the authorization of its rpc
   */
  public SyntaxGrpcAutoController(AggregateHandler aggregate, StatementsHandler statements,
      BesideHandler beside) {
    this.services = List.of(
        ServerServiceDefinition.builder(SyntaxServiceGrpc.getServiceDescriptor())
            .addMethod(Routes.unary(AGGREGATE, aggregate))
            .addMethod(Routes.unary(STATEMENTS, statements))
            .addMethod(Routes.unary(BESIDE, beside))
            .build());
  }

  @Override
  public List<RpcMethod<?, ?>> methods() {
    return List.of(
        AGGREGATE,
        STATEMENTS,
        BESIDE);
  }

  @Override
  public List<ServerServiceDefinition> services() {
    return services;
  }

  /**
   * Handles {@link #AGGREGATE}.
   */
  public interface AggregateHandler extends UnaryHandler<In, In> {
  }

  /**
   * Handles {@link #STATEMENTS}.
   */
  public interface StatementsHandler extends UnaryHandler<In, In> {
  }

  /**
   * Handles {@link #BESIDE}.
   */
  public interface BesideHandler extends UnaryHandler<In, In> {
  }
}
