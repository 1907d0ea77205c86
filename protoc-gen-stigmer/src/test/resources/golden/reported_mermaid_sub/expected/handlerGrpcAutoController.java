import ai.stigmer.runtime.grpc.GrpcAutoController;
import ai.stigmer.runtime.grpc.Routes;
import ai.stigmer.runtime.rpc.Posture;
import ai.stigmer.runtime.rpc.RpcMethod;
import ai.stigmer.runtime.rpc.UnaryHandler;
import io.grpc.ServerServiceDefinition;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Routes the rpcs of {@code handler} to their handlers.
 *
 * <p>Immutable and thread-safe.
 */
@Generated("protoc-gen-stigmer")
public final class handlerGrpcAutoController implements GrpcAutoController {
  /**
   * {@code x} leaves authorization to its handler: the caller is authenticated, and the handler authorizes.
   */
  public static final RpcMethod<Ms.Mms, Ms.Mms> X = new RpcMethod<>(
      handlerGrpc.getXMethod(),
      Posture.byHandler());

  private final List<ServerServiceDefinition> services;

  /**
   * Joins every rpc to its handler, and asks each handler whether it can serve it.
   *
   * @throws IllegalStateException if a handler cannot keep the authorization of its rpc
   */
  public handlerGrpcAutoController(XHandler x) {
    this.services = List.of(
        ServerServiceDefinition.builder(handlerGrpc.getServiceDescriptor())
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
  public interface XHandler extends UnaryHandler<Ms.Mms, Ms.Mms> {
  }
}
