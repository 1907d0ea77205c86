package c.csc;

import ai.stigmer.runtime.grpc.GrpcAutoController;
import ai.stigmer.runtime.grpc.Routes;
import ai.stigmer.runtime.rpc.Posture;
import ai.stigmer.runtime.rpc.RpcMethod;
import ai.stigmer.runtime.rpc.UnaryHandler;
import io.grpc.ServerServiceDefinition;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Routes the rpcs of {@code c.csc.Csc} to their handlers.
 *
 * <p>Immutable and thread-safe.
 */
@Generated("protoc-gen-stigmer")
public final class CscGrpcAutoController implements GrpcAutoController {
  /**
   * {@code a} is public: no credential is needed.
   */
  public static final RpcMethod<CscOuterClass.M, CscOuterClass.M> A = new RpcMethod<>(
      CscGrpc.getAMethod(),
      Posture.publicAccess());

  /**
   * ok
   *
   * <p>{@code b} requires <code>x y"|`} *&#47; &#64;a</code> on the <code>k-1 }*&#47; | `z`"]</code> that {@code id} names.
   */
  public static final RpcMethod<CscOuterClass.M, CscOuterClass.M> B = new RpcMethod<>(
      CscGrpc.getBMethod(),
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
  public CscGrpcAutoController(AHandler a, BHandler b) {
    this.services = List.of(
        ServerServiceDefinition.builder(CscGrpc.getServiceDescriptor())
            .addMethod(Routes.unary(A, a))
            .addMethod(Routes.unary(B, b))
            .build());
  }

  @Override
  public List<RpcMethod<?, ?>> methods() {
    return List.of(
        A,
        B);
  }

  @Override
  public List<ServerServiceDefinition> services() {
    return services;
  }

  /**
   * Handles {@link #A}.
   */
  public interface AHandler extends UnaryHandler<CscOuterClass.M, CscOuterClass.M> {
  }

  /**
   * Handles {@link #B}.
   */
  public interface BHandler extends UnaryHandler<CscOuterClass.M, CscOuterClass.M> {
  }
}
