package com.example.accessors;

import ai.stigmer.runtime.grpc.GrpcAutoController;
import ai.stigmer.runtime.grpc.Routes;
import ai.stigmer.runtime.rpc.Posture;
import ai.stigmer.runtime.rpc.RpcMethod;
import ai.stigmer.runtime.rpc.UnaryHandler;
import io.grpc.ServerServiceDefinition;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Routes the rpcs of {@code accessors.AccessorService} to their handlers.
 *
 * <p>Immutable and thread-safe.
 */
@Generated("protoc-gen-stigmer")
public final class AccessorGrpcAutoController implements GrpcAutoController {
  /**
   * {@code byCase} requires {@code can_view} on the {@code agent} that {@code chosen_case} names.
   */
  public static final RpcMethod<Accessors, Accessors> BY_CASE = new RpcMethod<>(
      AccessorServiceGrpc.getByCaseMethod(),
      Posture.checked(
          "can_view",
          Posture.Kind.fixed("agent"),
          Posture.ResourceId.one("chosen_case", request -> request.getChosenCase())));

  /**
   * {@code byArm} requires {@code can_view} on the {@code agent} that {@code other.chosen_case} names.
   */
  public static final RpcMethod<Accessors, Accessors> BY_ARM = new RpcMethod<>(
      AccessorServiceGrpc.getByArmMethod(),
      Posture.checked(
          "can_view",
          Posture.Kind.fixed("agent"),
          Posture.ResourceId.one("other.chosen_case", request -> request.getOther().getChosenCase())));

  /**
   * {@code byMapName} requires {@code can_view} on the {@code agent} that {@code labels_map} names.
   */
  public static final RpcMethod<Accessors, Accessors> BY_MAP_NAME = new RpcMethod<>(
      AccessorServiceGrpc.getByMapNameMethod(),
      Posture.checked(
          "can_view",
          Posture.Kind.fixed("agent"),
          Posture.ResourceId.one("labels_map", request -> request.getLabelsMap())));

  /**
   * {@code byCountName} requires {@code can_view} on the {@code agent} that {@code labels_count} names.
   */
  public static final RpcMethod<Accessors, Accessors> BY_COUNT_NAME = new RpcMethod<>(
      AccessorServiceGrpc.getByCountNameMethod(),
      Posture.checked(
          "can_view",
          Posture.Kind.fixed("agent"),
          Posture.ResourceId.one("labels_count", request -> request.getLabelsCount5())));

  /**
   * {@code byValueName} requires {@code can_view} on the resource that {@code level_value} names, of the kind that {@code other.level} names.
   */
  public static final RpcMethod<Accessors, Accessors> BY_VALUE_NAME = new RpcMethod<>(
      AccessorServiceGrpc.getByValueNameMethod(),
      Posture.checked(
          "can_view",
          Posture.Kind.enumValue("other.level", request -> request.getOther().getLevel6()),
          Posture.ResourceId.one("level_value", request -> request.getLevelValue7())));

  /**
   * {@code byItems} requires {@code can_view} on every {@code agent} that {@code item} names.
   */
  public static final RpcMethod<Accessors, Accessors> BY_ITEMS = new RpcMethod<>(
      AccessorServiceGrpc.getByItemsMethod(),
      Posture.checked(
          "can_view",
          Posture.Kind.fixed("agent"),
          Posture.ResourceId.many("item", request -> request.getItemList())));

  /**
   * {@code byItemLists} requires {@code can_view} on every {@code agent} that {@code item_list} names.
   */
  public static final RpcMethod<Accessors, Accessors> BY_ITEM_LISTS = new RpcMethod<>(
      AccessorServiceGrpc.getByItemListsMethod(),
      Posture.checked(
          "can_view",
          Posture.Kind.fixed("agent"),
          Posture.ResourceId.many("item_list", request -> request.getItemListList())));

  /**
   * {@code byBuilderName} requires {@code can_view} on the {@code agent} that {@code part.part_or_builder} names.
   */
  public static final RpcMethod<Accessors, Accessors> BY_BUILDER_NAME = new RpcMethod<>(
      AccessorServiceGrpc.getByBuilderNameMethod(),
      Posture.checked(
          "can_view",
          Posture.Kind.fixed("agent"),
          Posture.ResourceId.one("part.part_or_builder", request -> request.getPart().getPartOrBuilder())));

  private final List<ServerServiceDefinition> services;

  /**
   * Joins every rpc to its handler, and asks each handler whether it can serve it.
   *
   * @throws IllegalStateException if a handler cannot keep the authorization of its rpc
   */
  public AccessorGrpcAutoController(ByCaseHandler byCase, ByArmHandler byArm,
      ByMapNameHandler byMapName, ByCountNameHandler byCountName, ByValueNameHandler byValueName,
      ByItemsHandler byItems, ByItemListsHandler byItemLists, ByBuilderNameHandler byBuilderName) {
    this.services = List.of(
        ServerServiceDefinition.builder(AccessorServiceGrpc.getServiceDescriptor())
            .addMethod(Routes.unary(BY_CASE, byCase))
            .addMethod(Routes.unary(BY_ARM, byArm))
            .addMethod(Routes.unary(BY_MAP_NAME, byMapName))
            .addMethod(Routes.unary(BY_COUNT_NAME, byCountName))
            .addMethod(Routes.unary(BY_VALUE_NAME, byValueName))
            .addMethod(Routes.unary(BY_ITEMS, byItems))
            .addMethod(Routes.unary(BY_ITEM_LISTS, byItemLists))
            .addMethod(Routes.unary(BY_BUILDER_NAME, byBuilderName))
            .build());
  }

  @Override
  public List<RpcMethod<?, ?>> methods() {
    return List.of(
        BY_CASE,
        BY_ARM,
        BY_MAP_NAME,
        BY_COUNT_NAME,
        BY_VALUE_NAME,
        BY_ITEMS,
        BY_ITEM_LISTS,
        BY_BUILDER_NAME);
  }

  @Override
  public List<ServerServiceDefinition> services() {
    return services;
  }

  /**
   * Handles {@link #BY_CASE}.
   */
  public interface ByCaseHandler extends UnaryHandler<Accessors, Accessors> {
  }

  /**
   * Handles {@link #BY_ARM}.
   */
  public interface ByArmHandler extends UnaryHandler<Accessors, Accessors> {
  }

  /**
   * Handles {@link #BY_MAP_NAME}.
   */
  public interface ByMapNameHandler extends UnaryHandler<Accessors, Accessors> {
  }

  /**
   * Handles {@link #BY_COUNT_NAME}.
   */
  public interface ByCountNameHandler extends UnaryHandler<Accessors, Accessors> {
  }

  /**
   * Handles {@link #BY_VALUE_NAME}.
   */
  public interface ByValueNameHandler extends UnaryHandler<Accessors, Accessors> {
  }

  /**
   * Handles {@link #BY_ITEMS}.
   */
  public interface ByItemsHandler extends UnaryHandler<Accessors, Accessors> {
  }

  /**
   * Handles {@link #BY_ITEM_LISTS}.
   */
  public interface ByItemListsHandler extends UnaryHandler<Accessors, Accessors> {
  }

  /**
   * Handles {@link #BY_BUILDER_NAME}.
   */
  public interface ByBuilderNameHandler extends UnaryHandler<Accessors, Accessors> {
  }
}
