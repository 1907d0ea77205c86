package com.example.comments;

import ai.stigmer.runtime.grpc.GrpcAutoController;
import ai.stigmer.runtime.grpc.Routes;
import ai.stigmer.runtime.rpc.Posture;
import ai.stigmer.runtime.rpc.RpcMethod;
import ai.stigmer.runtime.rpc.UnaryHandler;
import io.grpc.ServerServiceDefinition;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Routes the rpcs of {@code comments.CommentService} to their handlers.
 *
 * <p>Ends a comment early: *&#47; public void evil() {} /&#42; and goes on.
 * Has &lt;b&gt;tags&lt;/b&gt;, an &amp; and a {&#64;link Nothing} and an &#64;throws Everything.
 * Has &#92;u002a&#92;u002f as well, and $T $S $L $$.
 *
 * <p>Immutable and thread-safe.
 */
@Generated("protoc-gen-stigmer")
public final class CommentGrpcAutoController implements GrpcAutoController {
  /**
   * A block comment,
   * with stars.
   *
   * <p>Indented, and a second paragraph.
   *
   * <p>{@code block} is public: no credential is needed.
   */
  public static final RpcMethod<In, In> BLOCK = new RpcMethod<>(
      CommentServiceGrpc.getBlockMethod(),
      Posture.publicAccess());

  /**
   * Stands behind.
   *
   * <p>{@code behind} is public: no credential is needed.
   */
  public static final RpcMethod<In, In> BEHIND = new RpcMethod<>(
      CommentServiceGrpc.getBehindMethod(),
      Posture.publicAccess());

  /**
   * {@code alone} is public: no credential is needed.
   */
  public static final RpcMethod<In, In> ALONE = new RpcMethod<>(
      CommentServiceGrpc.getAloneMethod(),
      Posture.publicAccess());

  /**
   * } unbalanced { braces {&#64;code x
   *
   * <p>{@code braces} is public: no credential is needed.
   */
  public static final RpcMethod<In, In> BRACES = new RpcMethod<>(
      CommentServiceGrpc.getBracesMethod(),
      Posture.publicAccess());

  private final List<ServerServiceDefinition> services;

  /**
   * Joins every rpc to its handler, and asks each handler whether it can serve it.
   *
   * @throws IllegalStateException if a handler cannot keep the authorization of its rpc
   */
  public CommentGrpcAutoController(BlockHandler block, BehindHandler behind, AloneHandler alone,
      BracesHandler braces) {
    this.services = List.of(
        ServerServiceDefinition.builder(CommentServiceGrpc.getServiceDescriptor())
            .addMethod(Routes.unary(BLOCK, block))
            .addMethod(Routes.unary(BEHIND, behind))
            .addMethod(Routes.unary(ALONE, alone))
            .addMethod(Routes.unary(BRACES, braces))
            .build());
  }

  @Override
  public List<RpcMethod<?, ?>> methods() {
    return List.of(
        BLOCK,
        BEHIND,
        ALONE,
        BRACES);
  }

  @Override
  public List<ServerServiceDefinition> services() {
    return services;
  }

  /**
   * Handles {@link #BLOCK}.
   */
  public interface BlockHandler extends UnaryHandler<In, In> {
  }

  /**
   * Handles {@link #BEHIND}.
   */
  public interface BehindHandler extends UnaryHandler<In, In> {
  }

  /**
   * Handles {@link #ALONE}.
   */
  public interface AloneHandler extends UnaryHandler<In, In> {
  }

  /**
   * Handles {@link #BRACES}.
   */
  public interface BracesHandler extends UnaryHandler<In, In> {
  }
}
