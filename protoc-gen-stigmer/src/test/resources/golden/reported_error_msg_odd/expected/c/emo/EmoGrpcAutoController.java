package c.emo;

import ai.stigmer.runtime.grpc.GrpcAutoController;
import ai.stigmer.runtime.grpc.Routes;
import ai.stigmer.runtime.rpc.Posture;
import ai.stigmer.runtime.rpc.RpcMethod;
import ai.stigmer.runtime.rpc.UnaryHandler;
import io.grpc.ServerServiceDefinition;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Routes the rpcs of {@code c.emo.Emo} to their handlers.
 *
 * <p>Immutable and thread-safe.
 */
@Generated("protoc-gen-stigmer")
public final class EmoGrpcAutoController implements GrpcAutoController {
  /**
   * {@code a} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<M, M> A = new RpcMethod<>(
      EmoGrpc.getAMethod(),
      Posture.checked(
          "can_view",
          Posture.Kind.fixed("agent"),
          Posture.ResourceId.one("id", request -> request.getId()),
          "a|b `c` <b>x</b> ~~s~~ $1+1$ &lt; \\u002a \u0001 \t \r\n \u2028 end"));

  private final List<ServerServiceDefinition> services;

  /**
   * Joins every rpc to its handler, and asks each handler whether it can serve it.
   *
   * @throws IllegalStateException if a handler cannot keep the authorization of its rpc
   */
  public EmoGrpcAutoController(AHandler a) {
    this.services = List.of(
        ServerServiceDefinition.builder(EmoGrpc.getServiceDescriptor())
            .addMethod(Routes.unary(A, a))
            .build());
  }

  @Override
  public List<RpcMethod<?, ?>> methods() {
    return List.of(
        A);
  }

  @Override
  public List<ServerServiceDefinition> services() {
    return services;
  }

  /**
   * Handles {@link #A}.
   */
  public interface AHandler extends UnaryHandler<M, M> {
  }
}
