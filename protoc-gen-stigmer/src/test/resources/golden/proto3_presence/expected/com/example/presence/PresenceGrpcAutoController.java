package com.example.presence;

import ai.stigmer.runtime.grpc.GrpcAutoController;
import ai.stigmer.runtime.grpc.Routes;
import ai.stigmer.runtime.rpc.Posture;
import ai.stigmer.runtime.rpc.RpcMethod;
import ai.stigmer.runtime.rpc.UnaryHandler;
import io.grpc.ServerServiceDefinition;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Routes the rpcs of {@code presence.PresenceService} to their handlers.
 *
 * <p>Immutable and thread-safe.
 */
@Generated("protoc-gen-stigmer")
public final class PresenceGrpcAutoController implements GrpcAutoController {
  /**
   * {@code byMaybe} requires {@code can_view} on the {@code agent} that {@code maybe} names.
   */
  public static final RpcMethod<Presence, Presence> BY_MAYBE = new RpcMethod<>(
      PresenceServiceGrpc.getByMaybeMethod(),
      Posture.checked(
          "can_view",
          Posture.Kind.fixed("agent"),
          Posture.ResourceId.one("maybe", request -> request.getMaybe())));

  /**
   * {@code byArm} requires {@code can_view} on the {@code agent} that {@code agent_id} names.
   */
  public static final RpcMethod<Presence, Presence> BY_ARM = new RpcMethod<>(
      PresenceServiceGrpc.getByArmMethod(),
      Posture.checked(
          "can_view",
          Posture.Kind.fixed("agent"),
          Posture.ResourceId.one("agent_id", request -> request.getAgentId())));

  /**
   * {@code byMessageArm} requires {@code can_view} on the {@code agent} that {@code other.other.maybe} names.
   */
  public static final RpcMethod<Presence, Presence> BY_MESSAGE_ARM = new RpcMethod<>(
      PresenceServiceGrpc.getByMessageArmMethod(),
      Posture.checked(
          "can_view",
          Posture.Kind.fixed("agent"),
          Posture.ResourceId.one("other.other.maybe", request -> request.getOther().getOther().getMaybe())));

  /**
   * {@code byKindArm} requires {@code can_view} on the resource that {@code other.maybe} names, of the kind that {@code target_kind} names.
   */
  public static final RpcMethod<Presence, Presence> BY_KIND_ARM = new RpcMethod<>(
      PresenceServiceGrpc.getByKindArmMethod(),
      Posture.checked(
          "can_view",
          Posture.Kind.enumValue("target_kind", request -> request.getTargetKind()),
          Posture.ResourceId.one("other.maybe", request -> request.getOther().getMaybe())));

  /**
   * {@code byMaybeKind} requires {@code can_view} on the resource that {@code maybe} names, of the kind that {@code maybe_kind} names.
   */
  public static final RpcMethod<Presence, Presence> BY_MAYBE_KIND = new RpcMethod<>(
      PresenceServiceGrpc.getByMaybeKindMethod(),
      Posture.checked(
          "can_view",
          Posture.Kind.enumValue("maybe_kind", request -> request.getMaybeKind()),
          Posture.ResourceId.one("maybe", request -> request.getMaybe())));

  private final List<ServerServiceDefinition> services;

  /**
   * Joins every rpc to its handler, and asks each handler whether it can serve it.
   *
   * @throws IllegalStateException if a handler cannot keep the authorization of its rpc
   */
  public PresenceGrpcAutoController(ByMaybeHandler byMaybe, ByArmHandler byArm,
      ByMessageArmHandler byMessageArm, ByKindArmHandler byKindArm,
      ByMaybeKindHandler byMaybeKind) {
    this.services = List.of(
        ServerServiceDefinition.builder(PresenceServiceGrpc.getServiceDescriptor())
            .addMethod(Routes.unary(BY_MAYBE, byMaybe))
            .addMethod(Routes.unary(BY_ARM, byArm))
            .addMethod(Routes.unary(BY_MESSAGE_ARM, byMessageArm))
            .addMethod(Routes.unary(BY_KIND_ARM, byKindArm))
            .addMethod(Routes.unary(BY_MAYBE_KIND, byMaybeKind))
            .build());
  }

  @Override
  public List<RpcMethod<?, ?>> methods() {
    return List.of(
        BY_MAYBE,
        BY_ARM,
        BY_MESSAGE_ARM,
        BY_KIND_ARM,
        BY_MAYBE_KIND);
  }

  @Override
  public List<ServerServiceDefinition> services() {
    return services;
  }

  /**
   * Handles {@link #BY_MAYBE}.
   */
  public interface ByMaybeHandler extends UnaryHandler<Presence, Presence> {
  }

  /**
   * Handles {@link #BY_ARM}.
   */
  public interface ByArmHandler extends UnaryHandler<Presence, Presence> {
  }

  /**
   * Handles {@link #BY_MESSAGE_ARM}.
   */
  public interface ByMessageArmHandler extends UnaryHandler<Presence, Presence> {
  }

  /**
   * Handles {@link #BY_KIND_ARM}.
   */
  public interface ByKindArmHandler extends UnaryHandler<Presence, Presence> {
  }

  /**
   * Handles {@link #BY_MAYBE_KIND}.
   */
  public interface ByMaybeKindHandler extends UnaryHandler<Presence, Presence> {
  }
}
