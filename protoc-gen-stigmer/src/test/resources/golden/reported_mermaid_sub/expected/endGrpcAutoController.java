import ai.stigmer.runtime.grpc.GrpcAutoController;
import ai.stigmer.runtime.grpc.Routes;
import ai.stigmer.runtime.rpc.Posture;
import ai.stigmer.runtime.rpc.RpcMethod;
import ai.stigmer.runtime.rpc.UnaryHandler;
import io.grpc.ServerServiceDefinition;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Routes the rpcs of {@code end} to their handlers.
 *
 * <p>Immutable and thread-safe.
 */
@Generated("protoc-gen-stigmer")
public final class endGrpcAutoController implements GrpcAutoController {
  /**
   * {@code x} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Ms.Mms, Ms.Mms> X = new RpcMethod<>(
      endGrpc.getXMethod(),
      Posture.checked(
          "can_view",
          Posture.Kind.fixed("agent"),
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
  public interface XHandler extends UnaryHandler<Ms.Mms, Ms.Mms> {
  }
}
