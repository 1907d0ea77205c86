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
 * Routes the rpcs of {@code c.mdc.Mdd} to their handlers.
 *
 * <p>1. First
 *
 * <p>Immutable and thread-safe.
 */
@Generated("protoc-gen-stigmer")
public final class MddGrpcAutoController implements GrpcAutoController {
  /**
   * {@code x} is public: no credential is needed.
   */
  public static final RpcMethod<MdcOuterClass.M, MdcOuterClass.M> X = new RpcMethod<>(
      MddGrpc.getXMethod(),
      Posture.publicAccess());

  private final List<ServerServiceDefinition> services;

  /**
   * Joins every rpc to its handler, and asks each handler whether it can serve it.
   *
   * @throws IllegalStateException if a handler cannot keep the authorization of its rpc
   */
  public MddGrpcAutoController(XHandler x) {
    this.services = List.of(
        ServerServiceDefinition.builder(MddGrpc.getServiceDescriptor())
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
