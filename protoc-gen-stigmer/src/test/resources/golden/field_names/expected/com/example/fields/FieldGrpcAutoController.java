package com.example.fields;

import ai.stigmer.runtime.grpc.GrpcAutoController;
import ai.stigmer.runtime.grpc.Routes;
import ai.stigmer.runtime.rpc.Posture;
import ai.stigmer.runtime.rpc.RpcMethod;
import ai.stigmer.runtime.rpc.UnaryHandler;
import io.grpc.ServerServiceDefinition;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Routes the rpcs of {@code fields.FieldService} to their handlers.
 *
 * <p>Immutable and thread-safe.
 */
@Generated("protoc-gen-stigmer")
public final class FieldGrpcAutoController implements GrpcAutoController {
  /**
   * {@code by_classx} requires {@code can_view} on the {@code agent} that {@code class} names.
   */
  public static final RpcMethod<Fields, Fields> BY_CLASSX = new RpcMethod<>(
      FieldServiceGrpc.getByClassxMethod(),
      Posture.checked(
          "can_view",
          Posture.Kind.fixed("agent"),
          Posture.ResourceId.one("class", request -> request.getClass_())));

  /**
   * {@code by_serialized_sizex} requires {@code can_view} on the {@code agent} that {@code serialized_size} names.
   */
  public static final RpcMethod<Fields, Fields> BY_SERIALIZED_SIZEX = new RpcMethod<>(
      FieldServiceGrpc.getBySerializedSizexMethod(),
      Posture.checked(
          "can_view",
          Posture.Kind.fixed("agent"),
          Posture.ResourceId.one("serialized_size", request -> request.getSerializedSize_())));

  /**
   * {@code by_foo_bar_1} requires {@code can_view} on the {@code agent} that {@code foo_bar} names.
   */
  public static final RpcMethod<Fields, Fields> BY_FOO_BAR_1 = new RpcMethod<>(
      FieldServiceGrpc.getByFooBar1Method(),
      Posture.checked(
          "can_view",
          Posture.Kind.fixed("agent"),
          Posture.ResourceId.one("foo_bar", request -> request.getFooBar3())));

  /**
   * {@code by_fooBar_2} requires {@code can_view} on the {@code agent} that {@code fooBar} names.
   */
  public static final RpcMethod<Fields, Fields> BY_FOO_BAR_2 = new RpcMethod<>(
      FieldServiceGrpc.getByFooBar2Method(),
      Posture.checked(
          "can_view",
          Posture.Kind.fixed("agent"),
          Posture.ResourceId.one("fooBar", request -> request.getFooBar4())));

  /**
   * {@code by_itemx} requires {@code can_view} on every {@code agent} that {@code item} names.
   */
  public static final RpcMethod<Fields, Fields> BY_ITEMX = new RpcMethod<>(
      FieldServiceGrpc.getByItemxMethod(),
      Posture.checked(
          "can_view",
          Posture.Kind.fixed("agent"),
          Posture.ResourceId.many("item", request -> request.getItem5List())));

  /**
   * {@code by_item_listx} requires {@code can_view} on the {@code agent} that {@code item_list} names.
   */
  public static final RpcMethod<Fields, Fields> BY_ITEM_LISTX = new RpcMethod<>(
      FieldServiceGrpc.getByItemListxMethod(),
      Posture.checked(
          "can_view",
          Posture.Kind.fixed("agent"),
          Posture.ResourceId.one("item_list", request -> request.getItemList6())));

  /**
   * {@code by_name_2xx} requires {@code can_view} on every {@code agent} that {@code name_2x} names.
   */
  public static final RpcMethod<Fields, Fields> BY_NAME_2XX = new RpcMethod<>(
      FieldServiceGrpc.getByName2xxMethod(),
      Posture.checked(
          "can_view",
          Posture.Kind.fixed("agent"),
          Posture.ResourceId.many("name_2x", request -> request.getName2XList())));

  /**
   * {@code by_default_instance_for_type_unknown_fieldsx} requires {@code can_view} on the {@code agent} that {@code default_instance_for_type.unknown_fields} names.
   */
  public static final RpcMethod<Fields, Fields> BY_DEFAULT_INSTANCE_FOR_TYPE_UNKNOWN_FIELDSX = new RpcMethod<>(
      FieldServiceGrpc.getByDefaultInstanceForTypeUnknownFieldsxMethod(),
      Posture.checked(
          "can_view",
          Posture.Kind.fixed("agent"),
          Posture.ResourceId.one("default_instance_for_type.unknown_fields", request -> request.getDefaultInstanceForType_().getUnknownFields_())));

  /**
   * {@code by_x1y2_zx} requires {@code can_view} on the {@code agent} that {@code x1y2_z} names.
   */
  public static final RpcMethod<Fields, Fields> BY_X1Y2_ZX = new RpcMethod<>(
      FieldServiceGrpc.getByX1y2ZxMethod(),
      Posture.checked(
          "can_view",
          Posture.Kind.fixed("agent"),
          Posture.ResourceId.one("x1y2_z", request -> request.getX1Y2Z())));

  /**
   * {@code by__hiddenx} requires {@code can_view} on the {@code agent} that {@code _hidden} names.
   */
  public static final RpcMethod<Fields, Fields> BY_HIDDENX = new RpcMethod<>(
      FieldServiceGrpc.getByHiddenxMethod(),
      Posture.checked(
          "can_view",
          Posture.Kind.fixed("agent"),
          Posture.ResourceId.one("_hidden", request -> request.getHidden())));

  /**
   * {@code by_cached_sizex} requires {@code can_view} on the {@code agent} that {@code cached_size} names.
   */
  public static final RpcMethod<Fields, Fields> BY_CACHED_SIZEX = new RpcMethod<>(
      FieldServiceGrpc.getByCachedSizexMethod(),
      Posture.checked(
          "can_view",
          Posture.Kind.fixed("agent"),
          Posture.ResourceId.one("cached_size", request -> request.getCachedSize_())));

  /**
   * {@code by_URLx} requires {@code can_view} on the {@code agent} that {@code URL} names.
   */
  public static final RpcMethod<Fields, Fields> BY_URLX = new RpcMethod<>(
      FieldServiceGrpc.getByURLxMethod(),
      Posture.checked(
          "can_view",
          Posture.Kind.fixed("agent"),
          Posture.ResourceId.one("URL", request -> request.getURL())));

  /**
   * {@code by_nested_thingidx} requires {@code can_view} on the {@code agent} that {@code nested_thing.id} names.
   */
  public static final RpcMethod<Fields, Fields> BY_NESTED_THINGIDX = new RpcMethod<>(
      FieldServiceGrpc.getByNestedThingidxMethod(),
      Posture.checked(
          "can_view",
          Posture.Kind.fixed("agent"),
          Posture.ResourceId.one("nested_thing.id", request -> request.getNestedThing().getId())));

  /**
   * {@code by_all_fieldsx} requires {@code can_view} on the {@code agent} that {@code all_fields} names.
   */
  public static final RpcMethod<Fields, Fields> BY_ALL_FIELDSX = new RpcMethod<>(
      FieldServiceGrpc.getByAllFieldsxMethod(),
      Posture.checked(
          "can_view",
          Posture.Kind.fixed("agent"),
          Posture.ResourceId.one("all_fields", request -> request.getAllFields_())));

  private final List<ServerServiceDefinition> services;

  /**
   * Joins every rpc to its handler, and asks each handler whether it can serve it.
   *
   * @throws IllegalStateException if a handler cannot keep the authorization of its rpc
   */
  public FieldGrpcAutoController(ByClassxHandler byClassx,
      BySerializedSizexHandler bySerializedSizex, ByFooBar1Handler byFooBar1,
      ByFooBar2Handler byFooBar2, ByItemxHandler byItemx, ByItemListxHandler byItemListx,
      ByName2xxHandler byName2xx,
      ByDefaultInstanceForTypeUnknownFieldsxHandler byDefaultInstanceForTypeUnknownFieldsx,
      ByX1y2ZxHandler byX1y2Zx, ByHiddenxHandler byHiddenx, ByCachedSizexHandler byCachedSizex,
      ByURLxHandler byURLx, ByNestedThingidxHandler byNestedThingidx,
      ByAllFieldsxHandler byAllFieldsx) {
    this.services = List.of(
        ServerServiceDefinition.builder(FieldServiceGrpc.getServiceDescriptor())
            .addMethod(Routes.unary(BY_CLASSX, byClassx))
            .addMethod(Routes.unary(BY_SERIALIZED_SIZEX, bySerializedSizex))
            .addMethod(Routes.unary(BY_FOO_BAR_1, byFooBar1))
            .addMethod(Routes.unary(BY_FOO_BAR_2, byFooBar2))
            .addMethod(Routes.unary(BY_ITEMX, byItemx))
            .addMethod(Routes.unary(BY_ITEM_LISTX, byItemListx))
            .addMethod(Routes.unary(BY_NAME_2XX, byName2xx))
            .addMethod(Routes.unary(BY_DEFAULT_INSTANCE_FOR_TYPE_UNKNOWN_FIELDSX, byDefaultInstanceForTypeUnknownFieldsx))
            .addMethod(Routes.unary(BY_X1Y2_ZX, byX1y2Zx))
            .addMethod(Routes.unary(BY_HIDDENX, byHiddenx))
            .addMethod(Routes.unary(BY_CACHED_SIZEX, byCachedSizex))
            .addMethod(Routes.unary(BY_URLX, byURLx))
            .addMethod(Routes.unary(BY_NESTED_THINGIDX, byNestedThingidx))
            .addMethod(Routes.unary(BY_ALL_FIELDSX, byAllFieldsx))
            .build());
  }

  @Override
  public List<RpcMethod<?, ?>> methods() {
    return List.of(
        BY_CLASSX,
        BY_SERIALIZED_SIZEX,
        BY_FOO_BAR_1,
        BY_FOO_BAR_2,
        BY_ITEMX,
        BY_ITEM_LISTX,
        BY_NAME_2XX,
        BY_DEFAULT_INSTANCE_FOR_TYPE_UNKNOWN_FIELDSX,
        BY_X1Y2_ZX,
        BY_HIDDENX,
        BY_CACHED_SIZEX,
        BY_URLX,
        BY_NESTED_THINGIDX,
        BY_ALL_FIELDSX);
  }

  @Override
  public List<ServerServiceDefinition> services() {
    return services;
  }

  /**
   * Handles {@link #BY_CLASSX}.
   */
  public interface ByClassxHandler extends UnaryHandler<Fields, Fields> {
  }

  /**
   * Handles {@link #BY_SERIALIZED_SIZEX}.
   */
  public interface BySerializedSizexHandler extends UnaryHandler<Fields, Fields> {
  }

  /**
   * Handles {@link #BY_FOO_BAR_1}.
   */
  public interface ByFooBar1Handler extends UnaryHandler<Fields, Fields> {
  }

  /**
   * Handles {@link #BY_FOO_BAR_2}.
   */
  public interface ByFooBar2Handler extends UnaryHandler<Fields, Fields> {
  }

  /**
   * Handles {@link #BY_ITEMX}.
   */
  public interface ByItemxHandler extends UnaryHandler<Fields, Fields> {
  }

  /**
   * Handles {@link #BY_ITEM_LISTX}.
   */
  public interface ByItemListxHandler extends UnaryHandler<Fields, Fields> {
  }

  /**
   * Handles {@link #BY_NAME_2XX}.
   */
  public interface ByName2xxHandler extends UnaryHandler<Fields, Fields> {
  }

  /**
   * Handles {@link #BY_DEFAULT_INSTANCE_FOR_TYPE_UNKNOWN_FIELDSX}.
   */
  public interface ByDefaultInstanceForTypeUnknownFieldsxHandler extends UnaryHandler<Fields, Fields> {
  }

  /**
   * Handles {@link #BY_X1Y2_ZX}.
   */
  public interface ByX1y2ZxHandler extends UnaryHandler<Fields, Fields> {
  }

  /**
   * Handles {@link #BY_HIDDENX}.
   */
  public interface ByHiddenxHandler extends UnaryHandler<Fields, Fields> {
  }

  /**
   * Handles {@link #BY_CACHED_SIZEX}.
   */
  public interface ByCachedSizexHandler extends UnaryHandler<Fields, Fields> {
  }

  /**
   * Handles {@link #BY_URLX}.
   */
  public interface ByURLxHandler extends UnaryHandler<Fields, Fields> {
  }

  /**
   * Handles {@link #BY_NESTED_THINGIDX}.
   */
  public interface ByNestedThingidxHandler extends UnaryHandler<Fields, Fields> {
  }

  /**
   * Handles {@link #BY_ALL_FIELDSX}.
   */
  public interface ByAllFieldsxHandler extends UnaryHandler<Fields, Fields> {
  }
}
