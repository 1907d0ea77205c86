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
 * Routes the rpcs of {@code texts.end} to their handlers.
 *
 * <p>- not a list
 * ~~~
 * ~~struck~~ $x$ &amp;lt;b&amp;gt; &amp;copy; https://example.org/a_b ![i](http://x) a|b
 * &#92;u002a&#92;u002f and {&#64;code x} *&#47; and &#64;end
 *
 * <p>Immutable and thread-safe.
 */
@Generated("protoc-gen-stigmer")
public final class endGrpcAutoController implements GrpcAutoController {
  /**
   * 1. First, `code` and &lt;b&gt;bold&lt;/b&gt;
   *
   * <p>{@code x} requires <code>x y"|`} *&#47; &#64;a</code> on the <code>k-1 }*&#47; | `z`"]</code> that {@code id} names.
   */
  public static final RpcMethod<In, In> X = new RpcMethod<>(
      endGrpc.getXMethod(),
      Posture.checked(
          "x y\"|`} */ @a",
          Posture.Kind.fixed("k-1 }*/ | `z`\"]"),
          Posture.ResourceId.one("id", request -> request.getId())));

  private final List<ServerServiceDefinition> services;

  /**
   * Joins every rpc to its handler, and asks each handler whether it can serve it.
   *
   * @throws IllegalStateException if a handler cannot keep the authorization of its rpc
   */
  public endGrpcAutoController(XHandler x) {
    this.services = List.of(
        ServerServiceDefinition.builder(endGrpc.getServiceDescriptor())
            .addMethod(Routes.unary(X, x))
            .build());
  }

  @Override
  public List<RpcMethod<?, ?>> methods() {
    return List.of(
        X);
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
}
