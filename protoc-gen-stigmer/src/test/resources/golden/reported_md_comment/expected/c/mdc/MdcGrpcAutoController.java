package c.mdc;

import ai.stigmer.runtime.grpc.GrpcAutoController;
import ai.stigmer.runtime.grpc.Routes;
import ai.stigmer.runtime.rpc.Posture;
import ai.stigmer.runtime.rpc.RpcMethod;
import ai.stigmer.runtime.rpc.UnaryHandler;
import io.grpc.ServerServiceDefinition;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Routes the rpcs of {@code c.mdc.Mdc} to their handlers.
 *
 * <p>- not a list
 * ~~~
 * ~~struck~~ $x$ &amp;lt;b&amp;gt; &amp;copy; &#64;someone #12 https://example.org/a_b ![i](http://x)
 *
 * <p>Immutable and thread-safe.
 */
@Generated("protoc-gen-stigmer")
public final class MdcGrpcAutoController implements GrpcAutoController {
  /**
   * {@code x} is public: no credential is needed.
   */
  public static final RpcMethod<MdcOuterClass.M, MdcOuterClass.M> X = new RpcMethod<>(
      MdcGrpc.getXMethod(),
      Posture.publicAccess());

  private final List<ServerServiceDefinition> services;

  /**
   * Joins every rpc to its handler, and asks each handler whether it can serve it.
   *
   * @throws IllegalStateException if a handler cannot keep the authorization of its rpc
   */
  public MdcGrpcAutoController(XHandler x) {
    this.services = List.of(
        ServerServiceDefinition.builder(MdcGrpc.getServiceDescriptor())
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
  public interface XHandler extends UnaryHandler<MdcOuterClass.M, MdcOuterClass.M> {
  }
}
