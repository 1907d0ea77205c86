package com.example.legacy;

import ai.stigmer.runtime.grpc.GrpcAutoController;
import ai.stigmer.runtime.grpc.Routes;
import ai.stigmer.runtime.rpc.Posture;
import ai.stigmer.runtime.rpc.RpcMethod;
import ai.stigmer.runtime.rpc.UnaryHandler;
import io.grpc.ServerServiceDefinition;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Routes the rpcs of {@code legacy.LegacyService} to their handlers.
 *
 * <p>Immutable and thread-safe.
 */
@Generated("protoc-gen-stigmer")
public final class LegacyGrpcAutoController implements GrpcAutoController {
  /**
   * {@code byId} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Legacy, Legacy> BY_ID = new RpcMethod<>(
      LegacyServiceGrpc.getByIdMethod(),
      Posture.checked(
          "can_view",
          Posture.Kind.fixed("agent"),
          Posture.ResourceId.one("id", request -> request.getId())));

  /**
   * {@code byOwner} requires {@code can_view} on the {@code agent} that {@code owner} names.
   */
  public static final RpcMethod<Legacy, Legacy> BY_OWNER = new RpcMethod<>(
      LegacyServiceGrpc.getByOwnerMethod(),
      Posture.checked(
          "can_view",
          Posture.Kind.fixed("agent"),
          Posture.ResourceId.one("owner", request -> request.hasOwner()
              ? request.getOwner()
              : "")));

  /**
   * {@code byName} requires {@code can_view} on the {@code agent} that {@code name} names.
   */
  public static final RpcMethod<Legacy, Legacy> BY_NAME = new RpcMethod<>(
      LegacyServiceGrpc.getByNameMethod(),
      Posture.checked(
          "can_view",
          Posture.Kind.fixed("agent"),
          Posture.ResourceId.one("name", request -> request.getName())));

  /**
   * {@code byIds} requires {@code can_view} on every {@code agent} that {@code ids} names.
   */
  public static final RpcMethod<Legacy, Legacy> BY_IDS = new RpcMethod<>(
      LegacyServiceGrpc.getByIdsMethod(),
      Posture.checked(
          "can_view",
          Posture.Kind.fixed("agent"),
          Posture.ResourceId.many("ids", request -> request.getIdsList())));

  /**
   * {@code byGroup} requires {@code can_view} on the {@code agent} that {@code details.detail_id} names.
   */
  public static final RpcMethod<Legacy, Legacy> BY_GROUP = new RpcMethod<>(
      LegacyServiceGrpc.getByGroupMethod(),
      Posture.checked(
          "can_view",
          Posture.Kind.fixed("agent"),
          Posture.ResourceId.one("details.detail_id", request -> request.getDetails().hasDetailId()
              ? request.getDetails().getDetailId()
              : "")));

  /**
   * {@code bySort} requires {@code can_view} on the resource that {@code id} names, of the kind that {@code sort} names.
   */
  public static final RpcMethod<Legacy, Legacy> BY_SORT = new RpcMethod<>(
      LegacyServiceGrpc.getBySortMethod(),
      Posture.checked(
          "can_view",
          Posture.Kind.string("sort", request -> request.hasSort()
              ? request.getSort().getValueDescriptor().getName()
              : ""),
          Posture.ResourceId.one("id", request -> request.getId())));

  /**
   * {@code bySortWithZero} requires {@code can_view} on the resource that {@code id} names, of the kind that {@code sort_with_zero} names.
   */
  public static final RpcMethod<Legacy, Legacy> BY_SORT_WITH_ZERO = new RpcMethod<>(
      LegacyServiceGrpc.getBySortWithZeroMethod(),
      Posture.checked(
          "can_view",
          Posture.Kind.enumValue("sort_with_zero", request -> request.hasSortWithZero()
              ? request.getSortWithZero()
              : SortWithZero.SORT_WITH_ZERO_NOTHING),
          Posture.ResourceId.one("id", request -> request.getId())));

  /**
   * {@code bySortNothing} requires {@code can_view} on the resource that {@code id} names, of the kind that {@code sort_nothing} names.
   */
  public static final RpcMethod<Legacy, Legacy> BY_SORT_NOTHING = new RpcMethod<>(
      LegacyServiceGrpc.getBySortNothingMethod(),
      Posture.checked(
          "can_view",
          Posture.Kind.enumValue("sort_nothing", request -> request.getSortNothing()),
          Posture.ResourceId.one("id", request -> request.getId())));

  /**
   * {@code byOwnerAsKind} requires {@code can_view} on the resource that {@code id} names, of the kind that {@code owner} names.
   */
  public static final RpcMethod<Legacy, Legacy> BY_OWNER_AS_KIND = new RpcMethod<>(
      LegacyServiceGrpc.getByOwnerAsKindMethod(),
      Posture.checked(
          "can_view",
          Posture.Kind.string("owner", request -> request.hasOwner()
              ? request.getOwner()
              : ""),
          Posture.ResourceId.one("id", request -> request.getId())));

  private final List<ServerServiceDefinition> services;

  /**
   * Joins every rpc to its handler, and asks each handler whether it can serve it.
   *
   * @throws IllegalStateException if a handler cannot keep the authorization of its rpc
   */
  public LegacyGrpcAutoController(ByIdHandler byId, ByOwnerHandler byOwner, ByNameHandler byName,
      ByIdsHandler byIds, ByGroupHandler byGroup, BySortHandler bySort,
      BySortWithZeroHandler bySortWithZero, BySortNothingHandler bySortNothing,
      ByOwnerAsKindHandler byOwnerAsKind) {
    this.services = List.of(
        ServerServiceDefinition.builder(LegacyServiceGrpc.getServiceDescriptor())
            .addMethod(Routes.unary(BY_ID, byId))
            .addMethod(Routes.unary(BY_OWNER, byOwner))
            .addMethod(Routes.unary(BY_NAME, byName))
            .addMethod(Routes.unary(BY_IDS, byIds))
            .addMethod(Routes.unary(BY_GROUP, byGroup))
            .addMethod(Routes.unary(BY_SORT, bySort))
            .addMethod(Routes.unary(BY_SORT_WITH_ZERO, bySortWithZero))
            .addMethod(Routes.unary(BY_SORT_NOTHING, bySortNothing))
            .addMethod(Routes.unary(BY_OWNER_AS_KIND, byOwnerAsKind))
            .build());
  }

  @Override
  public List<RpcMethod<?, ?>> methods() {
    return List.of(
        BY_ID,
        BY_OWNER,
        BY_NAME,
        BY_IDS,
        BY_GROUP,
        BY_SORT,
        BY_SORT_WITH_ZERO,
        BY_SORT_NOTHING,
        BY_OWNER_AS_KIND);
  }

  @Override
  public List<ServerServiceDefinition> services() {
    return services;
  }

  /**
   * Handles {@link #BY_ID}.
   */
  public interface ByIdHandler extends UnaryHandler<Legacy, Legacy> {
  }

  /**
   * Handles {@link #BY_OWNER}.
   */
  public interface ByOwnerHandler extends UnaryHandler<Legacy, Legacy> {
  }

  /**
   * Handles {@link #BY_NAME}.
   */
  public interface ByNameHandler extends UnaryHandler<Legacy, Legacy> {
  }

  /**
   * Handles {@link #BY_IDS}.
   */
  public interface ByIdsHandler extends UnaryHandler<Legacy, Legacy> {
  }

  /**
   * Handles {@link #BY_GROUP}.
   */
  public interface ByGroupHandler extends UnaryHandler<Legacy, Legacy> {
  }

  /**
   * Handles {@link #BY_SORT}.
   */
  public interface BySortHandler extends UnaryHandler<Legacy, Legacy> {
  }

  /**
   * Handles {@link #BY_SORT_WITH_ZERO}.
   */
  public interface BySortWithZeroHandler extends UnaryHandler<Legacy, Legacy> {
  }

  /**
   * Handles {@link #BY_SORT_NOTHING}.
   */
  public interface BySortNothingHandler extends UnaryHandler<Legacy, Legacy> {
  }

  /**
   * Handles {@link #BY_OWNER_AS_KIND}.
   */
  public interface ByOwnerAsKindHandler extends UnaryHandler<Legacy, Legacy> {
  }
}
