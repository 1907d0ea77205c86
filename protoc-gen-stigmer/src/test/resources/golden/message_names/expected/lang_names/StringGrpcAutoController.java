package lang_names;

import ai.stigmer.runtime.grpc.GrpcAutoController;
import ai.stigmer.runtime.grpc.Routes;
import ai.stigmer.runtime.rpc.Posture;
import ai.stigmer.runtime.rpc.RpcMethod;
import ai.stigmer.runtime.rpc.UnaryHandler;
import io.grpc.ServerServiceDefinition;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Routes the rpcs of {@code lang_names.StringService} to their handlers.
 *
 * <p>Immutable and thread-safe.
 */
@Generated("protoc-gen-stigmer")
public final class StringGrpcAutoController implements GrpcAutoController {
  /**
   * {@code get} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Override.Object, Override.String> GET = new RpcMethod<>(
      StringServiceGrpc.getGetMethod(),
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
  public StringGrpcAutoController(GetHandler get) {
    this.services = List.of(
        ServerServiceDefinition.builder(StringServiceGrpc.getServiceDescriptor())
            .addMethod(Routes.unary(GET, get))
            .build());
  }

  @java.lang.Override
  public List<RpcMethod<?, ?>> methods() {
    return List.of(
        GET);
  }

  @java.lang.Override
  public List<ServerServiceDefinition> services() {
    return services;
  }

  /**
   * Handles {@link #GET}.
   */
  public interface GetHandler extends UnaryHandler<Override.Object, Override.String> {
  }
}
