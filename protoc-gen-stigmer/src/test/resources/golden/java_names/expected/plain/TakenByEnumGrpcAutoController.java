package plain;

import ai.stigmer.runtime.grpc.GrpcAutoController;
import ai.stigmer.runtime.grpc.Routes;
import ai.stigmer.runtime.rpc.Posture;
import ai.stigmer.runtime.rpc.RpcMethod;
import ai.stigmer.runtime.rpc.UnaryHandler;
import io.grpc.ServerServiceDefinition;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Routes the rpcs of {@code plain.TakenByEnumService} to their handlers.
 *
 * <p>Immutable and thread-safe.
 */
@Generated("protoc-gen-stigmer")
public final class TakenByEnumGrpcAutoController implements GrpcAutoController {
  /**
   * {@code get} requires {@code can_view} on the resource that {@code id} names, of the kind that {@code kind} names.
   */
  public static final RpcMethod<TakenByEnum2XOuterClass.Box, TakenByEnum2XOuterClass.Box> GET = new RpcMethod<>(
      TakenByEnumServiceGrpc.getGetMethod(),
      Posture.checked(
          "can_view",
          Posture.Kind.enumValue("kind", request -> request.getKind()),
          Posture.ResourceId.one("id", request -> request.getId())));

  private final List<ServerServiceDefinition> services;

  /**
   * Joins every rpc to its handler, and asks each handler whether it can serve it.
   *
   * @throws IllegalStateException if a handler cannot keep the authorization of its rpc
   */
  public TakenByEnumGrpcAutoController(GetHandler get) {
    this.services = List.of(
        ServerServiceDefinition.builder(TakenByEnumServiceGrpc.getServiceDescriptor())
            .addMethod(Routes.unary(GET, get))
            .build());
  }

  @Override
  public List<RpcMethod<?, ?>> methods() {
    return List.of(
        GET);
  }

  @Override
  public List<ServerServiceDefinition> services() {
    return services;
  }

  /**
   * Handles {@link #GET}.
   */
  public interface GetHandler extends UnaryHandler<TakenByEnum2XOuterClass.Box, TakenByEnum2XOuterClass.Box> {
  }
}
