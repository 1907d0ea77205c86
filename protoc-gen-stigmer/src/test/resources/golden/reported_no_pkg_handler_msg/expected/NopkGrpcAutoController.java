import ai.stigmer.runtime.grpc.GrpcAutoController;
import ai.stigmer.runtime.grpc.Routes;
import ai.stigmer.runtime.rpc.Posture;
import ai.stigmer.runtime.rpc.RpcMethod;
import ai.stigmer.runtime.rpc.UnaryHandler;
import io.grpc.ServerServiceDefinition;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Routes the rpcs of {@code Nopk} to their handlers.
 *
 * <p>Immutable and thread-safe.
 */
@Generated("protoc-gen-stigmer")
public final class NopkGrpcAutoController implements GrpcAutoController {
  /**
   * {@code create} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<CreateHandler, CreateHandler> CREATE2 = new RpcMethod<>(
      NopkGrpc.getCreateMethod(),
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
  public NopkGrpcAutoController(Create2Handler create2) {
    this.services = List.of(
        ServerServiceDefinition.builder(NopkGrpc.getServiceDescriptor())
            .addMethod(Routes.unary(CREATE2, create2))
            .build());
  }

  @Override
  public List<RpcMethod<?, ?>> methods() {
    return List.of(
        CREATE2);
  }

  @Override
  public List<ServerServiceDefinition> services() {
    return services;
  }

  /**
   * Handles {@link #CREATE2}.
   */
  public interface Create2Handler extends UnaryHandler<CreateHandler, CreateHandler> {
  }
}
