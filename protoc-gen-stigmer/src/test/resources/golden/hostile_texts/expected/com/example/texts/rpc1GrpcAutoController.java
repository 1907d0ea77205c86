package com.example.texts;

import ai.stigmer.runtime.grpc.GrpcAutoController;
import ai.stigmer.runtime.grpc.Routes;
import ai.stigmer.runtime.rpc.Posture;
import ai.stigmer.runtime.rpc.RpcMethod;
import ai.stigmer.runtime.rpc.UnaryHandler;
import io.grpc.ServerServiceDefinition;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Routes the rpcs of {@code texts.rpc1} to their handlers.
 *
 * <p>+ plus
 * ---
 *
 * <p>Immutable and thread-safe.
 */
@Generated("protoc-gen-stigmer")
public final class rpc1GrpcAutoController implements GrpcAutoController {
  /**
   * {@code x} is public: no credential is needed.
   */
  public static final RpcMethod<In, In> X = new RpcMethod<>(
      rpc1Grpc.getXMethod(),
      Posture.publicAccess());

  /**
   * {@code nested} requires {@code end} on the resource that {@code id} names, of the kind that {@code a.b} names.
   */
  public static final RpcMethod<In, In> NESTED = new RpcMethod<>(
      rpc1Grpc.getNestedMethod(),
      Posture.checked(
          "end",
          Posture.Kind.string("a.b", request -> request.getA().getB()),
          Posture.ResourceId.one("id", request -> request.getId())));

  /**
   * {@code flat} requires <code>&#92;u002a/</code> on the resource that {@code id} names, of the kind that {@code a_b} names.
   */
  public static final RpcMethod<In, In> FLAT = new RpcMethod<>(
      rpc1Grpc.getFlatMethod(),
      Posture.checked(
          "\\u002a/",
          Posture.Kind.string("a_b", request -> request.getAB()),
          Posture.ResourceId.one("id", request -> request.getId())));

  /**
   * {@code everyone} requires <code> gnp</code> on the {@code everyone} that {@code id} names.
   */
  public static final RpcMethod<In, In> EVERYONE = new RpcMethod<>(
      rpc1Grpc.getEveryoneMethod(),
      Posture.checked(
          "\u202egnp",
          Posture.Kind.fixed("everyone"),
          Posture.ResourceId.one("id", request -> request.getId()),
          "a|b `c` <b>x</b> ~~s~~ $1+1$ &lt; \\u002a \u0001 \u001b[31m \t \r\n \u2028 end 🚫 é"));

  /**
   * {@code dashes} requires {@code p} on the <code>k&#92;|</code> that {@code id} names.
   */
  public static final RpcMethod<In, In> DASHES = new RpcMethod<>(
      rpc1Grpc.getDashesMethod(),
      Posture.checked(
          "p",
          Posture.Kind.fixed("k\\|"),
          Posture.ResourceId.one("id", request -> request.getId()),
          "--- 1. $T $S $L $$ ${x} '''\"\"\""));

  private final List<ServerServiceDefinition> services;

  /**
   * Joins every rpc to its handler, and asks each handler whether it can serve it.
   *
   * @throws IllegalStateException if a handler cannot keep the authorization of its rpc
   */
  public rpc1GrpcAutoController(XHandler x, NestedHandler nested, FlatHandler flat,
      EveryoneHandler everyone, DashesHandler dashes) {
    this.services = List.of(
        ServerServiceDefinition.builder(rpc1Grpc.getServiceDescriptor())
            .addMethod(Routes.unary(X, x))
            .addMethod(Routes.unary(NESTED, nested))
            .addMethod(Routes.unary(FLAT, flat))
            .addMethod(Routes.unary(EVERYONE, everyone))
            .addMethod(Routes.unary(DASHES, dashes))
            .build());
  }

  @Override
  public List<RpcMethod<?, ?>> methods() {
    return List.of(
        X,
        NESTED,
        FLAT,
        EVERYONE,
        DASHES);
  }

  @Override
  public List<ServerServiceDefinition> services() {
    return services;
  }

  /**
   * Handles {@link #X}.
   */
  public interface XHandler extends UnaryHandler<In, In> {
  }

  /**
   * Handles {@link #NESTED}.
   */
  public interface NestedHandler extends UnaryHandler<In, In> {
  }

  /**
   * Handles {@link #FLAT}.
   */
  public interface FlatHandler extends UnaryHandler<In, In> {
  }

  /**
   * Handles {@link #EVERYONE}.
   */
  public interface EveryoneHandler extends UnaryHandler<In, In> {
  }

  /**
   * Handles {@link #DASHES}.
   */
  public interface DashesHandler extends UnaryHandler<In, In> {
  }
}
