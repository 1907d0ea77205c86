package c.mi;

import ai.stigmer.runtime.grpc.GrpcAutoController;
import ai.stigmer.runtime.grpc.Routes;
import ai.stigmer.runtime.rpc.Posture;
import ai.stigmer.runtime.rpc.RpcMethod;
import ai.stigmer.runtime.rpc.UnaryHandler;
import io.grpc.ServerServiceDefinition;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Routes the rpcs of {@code c.mi.Mi} to their handlers.
 *
 * <p>Immutable and thread-safe.
 */
@Generated("protoc-gen-stigmer")
public final class MiGrpcAutoController implements GrpcAutoController {
  /**
   * {@code x} requires {@code can_view} on the resource that {@code id} names, of the kind that {@code a.b} names.
   */
  public static final RpcMethod<MiOuterClass.M, MiOuterClass.M> X = new RpcMethod<>(
      MiGrpc.getXMethod(),
      Posture.checked(
          "can_view",
          Posture.Kind.string("a.b", request -> request.getA().getB()),
          Posture.ResourceId.one("id", request -> request.getId())));

  /**
   * {@code y} requires {@code can_view} on the resource that {@code id} names, of the kind that {@code a_b} names.
   */
  public static final RpcMethod<MiOuterClass.M, MiOuterClass.M> Y = new RpcMethod<>(
      MiGrpc.getYMethod(),
      Posture.checked(
          "can_view",
          Posture.Kind.string("a_b", request -> request.getAB()),
          Posture.ResourceId.one("id", request -> request.getId())));

  private final List<ServerServiceDefinition> services;

  /**
   * Joins every rpc to its handler, and asks each handler whether it can serve it.
   *
   * @throws IllegalStateException if a handler cannot keep the authorization of its rpc
   */
  public MiGrpcAutoController(XHandler x, YHandler y) {
    this.services = List.of(
        ServerServiceDefinition.builder(MiGrpc.getServiceDescriptor())
            .addMethod(Routes.unary(X, x))
            .addMethod(Routes.unary(Y, y))
            .build());
  }

  @Override
  public List<RpcMethod<?, ?>> methods() {
    return List.of(
        X,
        Y);
  }

  @Override
  public List<ServerServiceDefinition> services() {
    return services;
  }

  /**
   * Handles {@link #X}.
   */
  public interface XHandler extends UnaryHandler<MiOuterClass.M, MiOuterClass.M> {
  }

  /**
   * Handles {@link #Y}.
   */
  public interface YHandler extends UnaryHandler<MiOuterClass.M, MiOuterClass.M> {
  }
}
