package c.shadow;

import ai.stigmer.runtime.grpc.GrpcAutoController;
import ai.stigmer.runtime.grpc.Routes;
import ai.stigmer.runtime.rpc.Posture;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Routes the rpcs of {@code c.shadow.Shadow} to their handlers.
 *
 * <p>Immutable and thread-safe.
 */
@Generated("protoc-gen-stigmer")
public final class ShadowGrpcAutoController implements GrpcAutoController {
  /**
   * {@code io} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final ai.stigmer.runtime.rpc.RpcMethod<ServerServiceDefinition, RpcMethod> IO = new ai.stigmer.runtime.rpc.RpcMethod<>(
      ShadowGrpc.getIoMethod(),
      Posture.checked(
          "can_view",
          Posture.Kind.fixed("agent"),
          Posture.ResourceId.one("id", request -> request.getId())));

  /**
   * {@code ai} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final ai.stigmer.runtime.rpc.RpcMethod<UnaryHandler, Override> AI = new ai.stigmer.runtime.rpc.RpcMethod<>(
      ShadowGrpc.getAiMethod(),
      Posture.checked(
          "can_view",
          Posture.Kind.fixed("agent"),
          Posture.ResourceId.one("id", request -> request.getId())));

  /**
   * {@code java} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final ai.stigmer.runtime.rpc.RpcMethod<UnaryHandler, Override> JAVA = new ai.stigmer.runtime.rpc.RpcMethod<>(
      ShadowGrpc.getJavaMethod(),
      Posture.checked(
          "can_view",
          Posture.Kind.fixed("agent"),
          Posture.ResourceId.one("id", request -> request.getId())));

  /**
   * {@code c} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final ai.stigmer.runtime.rpc.RpcMethod<UnaryHandler, Override> C = new ai.stigmer.runtime.rpc.RpcMethod<>(
      ShadowGrpc.getCMethod(),
      Posture.checked(
          "can_view",
          Posture.Kind.fixed("agent"),
          Posture.ResourceId.one("id", request -> request.getId())));

  private final List<io.grpc.ServerServiceDefinition> services;

  /**
   * Joins every rpc to its handler, and asks each handler whether it can serve it.
   *
   * @throws IllegalStateException if a handler cannot keep the authorization of its rpc
   */
  public ShadowGrpcAutoController(IoHandler io_, AiHandler ai_, JavaHandler java_, CHandler c_) {
    this.services = List.of(
        io.grpc.ServerServiceDefinition.builder(ShadowGrpc.getServiceDescriptor())
            .addMethod(Routes.unary(IO, io_))
            .addMethod(Routes.unary(AI, ai_))
            .addMethod(Routes.unary(JAVA, java_))
            .addMethod(Routes.unary(C, c_))
            .build());
  }

  @java.lang.Override
  public List<ai.stigmer.runtime.rpc.RpcMethod<?, ?>> methods() {
    return List.of(
        IO,
        AI,
        JAVA,
        C);
  }

  @java.lang.Override
  public List<io.grpc.ServerServiceDefinition> services() {
    return services;
  }

  /**
   * Handles {@link #IO}.
   */
  public interface IoHandler extends ai.stigmer.runtime.rpc.UnaryHandler<ServerServiceDefinition, RpcMethod> {
  }

  /**
   * Handles {@link #AI}.
   */
  public interface AiHandler extends ai.stigmer.runtime.rpc.UnaryHandler<UnaryHandler, Override> {
  }

  /**
   * Handles {@link #JAVA}.
   */
  public interface JavaHandler extends ai.stigmer.runtime.rpc.UnaryHandler<UnaryHandler, Override> {
  }

  /**
   * Handles {@link #C}.
   */
  public interface CHandler extends ai.stigmer.runtime.rpc.UnaryHandler<UnaryHandler, Override> {
  }
}
