package c.fn2;

import ai.stigmer.runtime.grpc.GrpcAutoController;
import ai.stigmer.runtime.grpc.Routes;
import ai.stigmer.runtime.rpc.Posture;
import ai.stigmer.runtime.rpc.RpcMethod;
import ai.stigmer.runtime.rpc.UnaryHandler;
import io.grpc.ServerServiceDefinition;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Routes the rpcs of {@code c.fn2.Fn2} to their handlers.
 *
 * <p>Immutable and thread-safe.
 */
@Generated("protoc-gen-stigmer")
public final class Fn2GrpcAutoController implements GrpcAutoController {
  /**
   * {@code r0} requires {@code can_view} on the {@code agent} that {@code a_case} names.
   */
  public static final RpcMethod<Fn2OuterClass.M, Fn2OuterClass.M> R0 = new RpcMethod<>(
      Fn2Grpc.getR0Method(),
      Posture.checked(
          "can_view",
          Posture.Kind.fixed("agent"),
          Posture.ResourceId.one("a_case", request -> request.getACase())));

  /**
   * {@code r1} requires {@code can_view} on the {@code agent} that {@code b.a_case} names.
   */
  public static final RpcMethod<Fn2OuterClass.M, Fn2OuterClass.M> R1 = new RpcMethod<>(
      Fn2Grpc.getR1Method(),
      Posture.checked(
          "can_view",
          Posture.Kind.fixed("agent"),
          Posture.ResourceId.one("b.a_case", request -> request.getB().getACase())));

  /**
   * {@code r2} requires {@code can_view} on the {@code agent} that {@code labels_map} names.
   */
  public static final RpcMethod<Fn2OuterClass.M, Fn2OuterClass.M> R2 = new RpcMethod<>(
      Fn2Grpc.getR2Method(),
      Posture.checked(
          "can_view",
          Posture.Kind.fixed("agent"),
          Posture.ResourceId.one("labels_map", request -> request.getLabelsMap())));

  /**
   * {@code r3} requires {@code can_view} on the {@code agent} that {@code labels_count} names.
   */
  public static final RpcMethod<Fn2OuterClass.M, Fn2OuterClass.M> R3 = new RpcMethod<>(
      Fn2Grpc.getR3Method(),
      Posture.checked(
          "can_view",
          Posture.Kind.fixed("agent"),
          Posture.ResourceId.one("labels_count", request -> request.getLabelsCount5())));

  /**
   * {@code r4} requires {@code can_view} on the {@code agent} that {@code k_value} names.
   */
  public static final RpcMethod<Fn2OuterClass.M, Fn2OuterClass.M> R4 = new RpcMethod<>(
      Fn2Grpc.getR4Method(),
      Posture.checked(
          "can_view",
          Posture.Kind.fixed("agent"),
          Posture.ResourceId.one("k_value", request -> request.getKValue7())));

  /**
   * {@code kk} requires {@code can_view} on the resource that {@code a_case} names, of the kind that {@code b.k} names.
   */
  public static final RpcMethod<Fn2OuterClass.M, Fn2OuterClass.M> KK = new RpcMethod<>(
      Fn2Grpc.getKkMethod(),
      Posture.checked(
          "can_view",
          Posture.Kind.enumValue("b.k", request -> request.getB().getK6()),
          Posture.ResourceId.one("a_case", request -> request.getACase())));

  private final List<ServerServiceDefinition> services;

  /**
   * Joins every rpc to its handler, and asks each handler whether it can serve it.
   *
   * @throws IllegalStateException if a handler cannot keep the authorization of its rpc
   */
  public Fn2GrpcAutoController(R0Handler r0, R1Handler r1, R2Handler r2, R3Handler r3, R4Handler r4,
      KkHandler kk) {
    this.services = List.of(
        ServerServiceDefinition.builder(Fn2Grpc.getServiceDescriptor())
            .addMethod(Routes.unary(R0, r0))
            .addMethod(Routes.unary(R1, r1))
            .addMethod(Routes.unary(R2, r2))
            .addMethod(Routes.unary(R3, r3))
            .addMethod(Routes.unary(R4, r4))
            .addMethod(Routes.unary(KK, kk))
            .build());
  }

  @Override
  public List<RpcMethod<?, ?>> methods() {
    return List.of(
        R0,
        R1,
        R2,
        R3,
        R4,
        KK);
  }

  @Override
  public List<ServerServiceDefinition> services() {
    return services;
  }

  /**
   * Handles {@link #R0}.
   */
  public interface R0Handler extends UnaryHandler<Fn2OuterClass.M, Fn2OuterClass.M> {
  }

  /**
   * Handles {@link #R1}.
   */
  public interface R1Handler extends UnaryHandler<Fn2OuterClass.M, Fn2OuterClass.M> {
  }

  /**
   * Handles {@link #R2}.
   */
  public interface R2Handler extends UnaryHandler<Fn2OuterClass.M, Fn2OuterClass.M> {
  }

  /**
   * Handles {@link #R3}.
   */
  public interface R3Handler extends UnaryHandler<Fn2OuterClass.M, Fn2OuterClass.M> {
  }

  /**
   * Handles {@link #R4}.
   */
  public interface R4Handler extends UnaryHandler<Fn2OuterClass.M, Fn2OuterClass.M> {
  }

  /**
   * Handles {@link #KK}.
   */
  public interface KkHandler extends UnaryHandler<Fn2OuterClass.M, Fn2OuterClass.M> {
  }
}
