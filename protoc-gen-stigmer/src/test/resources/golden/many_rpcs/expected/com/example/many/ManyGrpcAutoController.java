package com.example.many;

import ai.stigmer.runtime.grpc.GrpcAutoController;
import ai.stigmer.runtime.grpc.KindSource;
import ai.stigmer.runtime.grpc.ResourceIdSource;
import ai.stigmer.runtime.grpc.Routes;
import ai.stigmer.runtime.grpc.RpcAuthorization;
import ai.stigmer.runtime.grpc.RpcMethod;
import ai.stigmer.runtime.grpc.UnaryHandler;
import io.grpc.ServerServiceDefinition;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Routes the rpcs of {@code many.ManyService} to their handlers.
 *
 * <p>Immutable, and safe for use by many threads.
 */
@Generated("protoc-gen-stigmer")
public final class ManyGrpcAutoController implements GrpcAutoController {
  /**
   * {@code call1} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL1 = new RpcMethod<>(
      ManyServiceGrpc.getCall1Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call2} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL2 = new RpcMethod<>(
      ManyServiceGrpc.getCall2Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call3} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL3 = new RpcMethod<>(
      ManyServiceGrpc.getCall3Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call4} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL4 = new RpcMethod<>(
      ManyServiceGrpc.getCall4Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call5} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL5 = new RpcMethod<>(
      ManyServiceGrpc.getCall5Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call6} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL6 = new RpcMethod<>(
      ManyServiceGrpc.getCall6Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call7} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL7 = new RpcMethod<>(
      ManyServiceGrpc.getCall7Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call8} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL8 = new RpcMethod<>(
      ManyServiceGrpc.getCall8Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call9} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL9 = new RpcMethod<>(
      ManyServiceGrpc.getCall9Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call10} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL10 = new RpcMethod<>(
      ManyServiceGrpc.getCall10Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call11} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL11 = new RpcMethod<>(
      ManyServiceGrpc.getCall11Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call12} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL12 = new RpcMethod<>(
      ManyServiceGrpc.getCall12Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call13} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL13 = new RpcMethod<>(
      ManyServiceGrpc.getCall13Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call14} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL14 = new RpcMethod<>(
      ManyServiceGrpc.getCall14Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call15} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL15 = new RpcMethod<>(
      ManyServiceGrpc.getCall15Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call16} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL16 = new RpcMethod<>(
      ManyServiceGrpc.getCall16Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call17} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL17 = new RpcMethod<>(
      ManyServiceGrpc.getCall17Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call18} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL18 = new RpcMethod<>(
      ManyServiceGrpc.getCall18Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call19} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL19 = new RpcMethod<>(
      ManyServiceGrpc.getCall19Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call20} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL20 = new RpcMethod<>(
      ManyServiceGrpc.getCall20Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call21} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL21 = new RpcMethod<>(
      ManyServiceGrpc.getCall21Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call22} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL22 = new RpcMethod<>(
      ManyServiceGrpc.getCall22Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call23} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL23 = new RpcMethod<>(
      ManyServiceGrpc.getCall23Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call24} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL24 = new RpcMethod<>(
      ManyServiceGrpc.getCall24Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call25} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL25 = new RpcMethod<>(
      ManyServiceGrpc.getCall25Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call26} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL26 = new RpcMethod<>(
      ManyServiceGrpc.getCall26Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call27} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL27 = new RpcMethod<>(
      ManyServiceGrpc.getCall27Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call28} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL28 = new RpcMethod<>(
      ManyServiceGrpc.getCall28Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call29} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL29 = new RpcMethod<>(
      ManyServiceGrpc.getCall29Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call30} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL30 = new RpcMethod<>(
      ManyServiceGrpc.getCall30Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call31} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL31 = new RpcMethod<>(
      ManyServiceGrpc.getCall31Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call32} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL32 = new RpcMethod<>(
      ManyServiceGrpc.getCall32Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call33} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL33 = new RpcMethod<>(
      ManyServiceGrpc.getCall33Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call34} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL34 = new RpcMethod<>(
      ManyServiceGrpc.getCall34Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call35} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL35 = new RpcMethod<>(
      ManyServiceGrpc.getCall35Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call36} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL36 = new RpcMethod<>(
      ManyServiceGrpc.getCall36Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call37} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL37 = new RpcMethod<>(
      ManyServiceGrpc.getCall37Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call38} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL38 = new RpcMethod<>(
      ManyServiceGrpc.getCall38Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call39} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL39 = new RpcMethod<>(
      ManyServiceGrpc.getCall39Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call40} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL40 = new RpcMethod<>(
      ManyServiceGrpc.getCall40Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call41} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL41 = new RpcMethod<>(
      ManyServiceGrpc.getCall41Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call42} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL42 = new RpcMethod<>(
      ManyServiceGrpc.getCall42Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call43} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL43 = new RpcMethod<>(
      ManyServiceGrpc.getCall43Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call44} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL44 = new RpcMethod<>(
      ManyServiceGrpc.getCall44Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call45} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL45 = new RpcMethod<>(
      ManyServiceGrpc.getCall45Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call46} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL46 = new RpcMethod<>(
      ManyServiceGrpc.getCall46Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call47} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL47 = new RpcMethod<>(
      ManyServiceGrpc.getCall47Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call48} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL48 = new RpcMethod<>(
      ManyServiceGrpc.getCall48Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call49} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL49 = new RpcMethod<>(
      ManyServiceGrpc.getCall49Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call50} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL50 = new RpcMethod<>(
      ManyServiceGrpc.getCall50Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call51} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL51 = new RpcMethod<>(
      ManyServiceGrpc.getCall51Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call52} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL52 = new RpcMethod<>(
      ManyServiceGrpc.getCall52Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call53} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL53 = new RpcMethod<>(
      ManyServiceGrpc.getCall53Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call54} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL54 = new RpcMethod<>(
      ManyServiceGrpc.getCall54Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call55} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL55 = new RpcMethod<>(
      ManyServiceGrpc.getCall55Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call56} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL56 = new RpcMethod<>(
      ManyServiceGrpc.getCall56Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call57} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL57 = new RpcMethod<>(
      ManyServiceGrpc.getCall57Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call58} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL58 = new RpcMethod<>(
      ManyServiceGrpc.getCall58Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call59} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL59 = new RpcMethod<>(
      ManyServiceGrpc.getCall59Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call60} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL60 = new RpcMethod<>(
      ManyServiceGrpc.getCall60Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call61} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL61 = new RpcMethod<>(
      ManyServiceGrpc.getCall61Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call62} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL62 = new RpcMethod<>(
      ManyServiceGrpc.getCall62Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call63} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL63 = new RpcMethod<>(
      ManyServiceGrpc.getCall63Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call64} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL64 = new RpcMethod<>(
      ManyServiceGrpc.getCall64Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call65} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL65 = new RpcMethod<>(
      ManyServiceGrpc.getCall65Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call66} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL66 = new RpcMethod<>(
      ManyServiceGrpc.getCall66Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call67} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL67 = new RpcMethod<>(
      ManyServiceGrpc.getCall67Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call68} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL68 = new RpcMethod<>(
      ManyServiceGrpc.getCall68Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call69} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL69 = new RpcMethod<>(
      ManyServiceGrpc.getCall69Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call70} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL70 = new RpcMethod<>(
      ManyServiceGrpc.getCall70Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call71} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL71 = new RpcMethod<>(
      ManyServiceGrpc.getCall71Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call72} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL72 = new RpcMethod<>(
      ManyServiceGrpc.getCall72Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call73} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL73 = new RpcMethod<>(
      ManyServiceGrpc.getCall73Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call74} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL74 = new RpcMethod<>(
      ManyServiceGrpc.getCall74Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call75} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL75 = new RpcMethod<>(
      ManyServiceGrpc.getCall75Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call76} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL76 = new RpcMethod<>(
      ManyServiceGrpc.getCall76Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call77} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL77 = new RpcMethod<>(
      ManyServiceGrpc.getCall77Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call78} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL78 = new RpcMethod<>(
      ManyServiceGrpc.getCall78Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call79} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL79 = new RpcMethod<>(
      ManyServiceGrpc.getCall79Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call80} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL80 = new RpcMethod<>(
      ManyServiceGrpc.getCall80Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call81} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL81 = new RpcMethod<>(
      ManyServiceGrpc.getCall81Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call82} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL82 = new RpcMethod<>(
      ManyServiceGrpc.getCall82Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call83} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL83 = new RpcMethod<>(
      ManyServiceGrpc.getCall83Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call84} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL84 = new RpcMethod<>(
      ManyServiceGrpc.getCall84Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call85} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL85 = new RpcMethod<>(
      ManyServiceGrpc.getCall85Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call86} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL86 = new RpcMethod<>(
      ManyServiceGrpc.getCall86Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call87} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL87 = new RpcMethod<>(
      ManyServiceGrpc.getCall87Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call88} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL88 = new RpcMethod<>(
      ManyServiceGrpc.getCall88Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call89} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL89 = new RpcMethod<>(
      ManyServiceGrpc.getCall89Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call90} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL90 = new RpcMethod<>(
      ManyServiceGrpc.getCall90Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call91} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL91 = new RpcMethod<>(
      ManyServiceGrpc.getCall91Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call92} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL92 = new RpcMethod<>(
      ManyServiceGrpc.getCall92Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call93} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL93 = new RpcMethod<>(
      ManyServiceGrpc.getCall93Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call94} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL94 = new RpcMethod<>(
      ManyServiceGrpc.getCall94Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call95} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL95 = new RpcMethod<>(
      ManyServiceGrpc.getCall95Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call96} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL96 = new RpcMethod<>(
      ManyServiceGrpc.getCall96Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call97} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL97 = new RpcMethod<>(
      ManyServiceGrpc.getCall97Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call98} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL98 = new RpcMethod<>(
      ManyServiceGrpc.getCall98Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call99} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL99 = new RpcMethod<>(
      ManyServiceGrpc.getCall99Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call100} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL100 = new RpcMethod<>(
      ManyServiceGrpc.getCall100Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call101} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL101 = new RpcMethod<>(
      ManyServiceGrpc.getCall101Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call102} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL102 = new RpcMethod<>(
      ManyServiceGrpc.getCall102Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call103} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL103 = new RpcMethod<>(
      ManyServiceGrpc.getCall103Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call104} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL104 = new RpcMethod<>(
      ManyServiceGrpc.getCall104Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call105} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL105 = new RpcMethod<>(
      ManyServiceGrpc.getCall105Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call106} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL106 = new RpcMethod<>(
      ManyServiceGrpc.getCall106Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call107} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL107 = new RpcMethod<>(
      ManyServiceGrpc.getCall107Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call108} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL108 = new RpcMethod<>(
      ManyServiceGrpc.getCall108Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call109} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL109 = new RpcMethod<>(
      ManyServiceGrpc.getCall109Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call110} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL110 = new RpcMethod<>(
      ManyServiceGrpc.getCall110Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call111} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL111 = new RpcMethod<>(
      ManyServiceGrpc.getCall111Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call112} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL112 = new RpcMethod<>(
      ManyServiceGrpc.getCall112Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call113} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL113 = new RpcMethod<>(
      ManyServiceGrpc.getCall113Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call114} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL114 = new RpcMethod<>(
      ManyServiceGrpc.getCall114Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call115} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL115 = new RpcMethod<>(
      ManyServiceGrpc.getCall115Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call116} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL116 = new RpcMethod<>(
      ManyServiceGrpc.getCall116Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call117} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL117 = new RpcMethod<>(
      ManyServiceGrpc.getCall117Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call118} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL118 = new RpcMethod<>(
      ManyServiceGrpc.getCall118Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call119} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL119 = new RpcMethod<>(
      ManyServiceGrpc.getCall119Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call120} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL120 = new RpcMethod<>(
      ManyServiceGrpc.getCall120Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call121} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL121 = new RpcMethod<>(
      ManyServiceGrpc.getCall121Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call122} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL122 = new RpcMethod<>(
      ManyServiceGrpc.getCall122Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call123} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL123 = new RpcMethod<>(
      ManyServiceGrpc.getCall123Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call124} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL124 = new RpcMethod<>(
      ManyServiceGrpc.getCall124Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call125} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL125 = new RpcMethod<>(
      ManyServiceGrpc.getCall125Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call126} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL126 = new RpcMethod<>(
      ManyServiceGrpc.getCall126Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call127} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL127 = new RpcMethod<>(
      ManyServiceGrpc.getCall127Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call128} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL128 = new RpcMethod<>(
      ManyServiceGrpc.getCall128Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call129} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL129 = new RpcMethod<>(
      ManyServiceGrpc.getCall129Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call130} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL130 = new RpcMethod<>(
      ManyServiceGrpc.getCall130Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call131} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL131 = new RpcMethod<>(
      ManyServiceGrpc.getCall131Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call132} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL132 = new RpcMethod<>(
      ManyServiceGrpc.getCall132Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call133} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL133 = new RpcMethod<>(
      ManyServiceGrpc.getCall133Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call134} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL134 = new RpcMethod<>(
      ManyServiceGrpc.getCall134Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call135} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL135 = new RpcMethod<>(
      ManyServiceGrpc.getCall135Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call136} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL136 = new RpcMethod<>(
      ManyServiceGrpc.getCall136Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call137} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL137 = new RpcMethod<>(
      ManyServiceGrpc.getCall137Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call138} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL138 = new RpcMethod<>(
      ManyServiceGrpc.getCall138Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call139} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL139 = new RpcMethod<>(
      ManyServiceGrpc.getCall139Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call140} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL140 = new RpcMethod<>(
      ManyServiceGrpc.getCall140Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call141} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL141 = new RpcMethod<>(
      ManyServiceGrpc.getCall141Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call142} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL142 = new RpcMethod<>(
      ManyServiceGrpc.getCall142Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call143} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL143 = new RpcMethod<>(
      ManyServiceGrpc.getCall143Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call144} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL144 = new RpcMethod<>(
      ManyServiceGrpc.getCall144Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call145} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL145 = new RpcMethod<>(
      ManyServiceGrpc.getCall145Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call146} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL146 = new RpcMethod<>(
      ManyServiceGrpc.getCall146Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call147} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL147 = new RpcMethod<>(
      ManyServiceGrpc.getCall147Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call148} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL148 = new RpcMethod<>(
      ManyServiceGrpc.getCall148Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call149} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL149 = new RpcMethod<>(
      ManyServiceGrpc.getCall149Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call150} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL150 = new RpcMethod<>(
      ManyServiceGrpc.getCall150Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call151} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL151 = new RpcMethod<>(
      ManyServiceGrpc.getCall151Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call152} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL152 = new RpcMethod<>(
      ManyServiceGrpc.getCall152Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call153} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL153 = new RpcMethod<>(
      ManyServiceGrpc.getCall153Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call154} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL154 = new RpcMethod<>(
      ManyServiceGrpc.getCall154Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call155} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL155 = new RpcMethod<>(
      ManyServiceGrpc.getCall155Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call156} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL156 = new RpcMethod<>(
      ManyServiceGrpc.getCall156Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call157} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL157 = new RpcMethod<>(
      ManyServiceGrpc.getCall157Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call158} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL158 = new RpcMethod<>(
      ManyServiceGrpc.getCall158Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call159} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL159 = new RpcMethod<>(
      ManyServiceGrpc.getCall159Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call160} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL160 = new RpcMethod<>(
      ManyServiceGrpc.getCall160Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call161} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL161 = new RpcMethod<>(
      ManyServiceGrpc.getCall161Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call162} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL162 = new RpcMethod<>(
      ManyServiceGrpc.getCall162Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call163} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL163 = new RpcMethod<>(
      ManyServiceGrpc.getCall163Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call164} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL164 = new RpcMethod<>(
      ManyServiceGrpc.getCall164Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call165} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL165 = new RpcMethod<>(
      ManyServiceGrpc.getCall165Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call166} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL166 = new RpcMethod<>(
      ManyServiceGrpc.getCall166Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call167} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL167 = new RpcMethod<>(
      ManyServiceGrpc.getCall167Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call168} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL168 = new RpcMethod<>(
      ManyServiceGrpc.getCall168Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call169} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL169 = new RpcMethod<>(
      ManyServiceGrpc.getCall169Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call170} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL170 = new RpcMethod<>(
      ManyServiceGrpc.getCall170Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call171} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL171 = new RpcMethod<>(
      ManyServiceGrpc.getCall171Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call172} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL172 = new RpcMethod<>(
      ManyServiceGrpc.getCall172Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call173} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL173 = new RpcMethod<>(
      ManyServiceGrpc.getCall173Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call174} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL174 = new RpcMethod<>(
      ManyServiceGrpc.getCall174Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call175} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL175 = new RpcMethod<>(
      ManyServiceGrpc.getCall175Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call176} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL176 = new RpcMethod<>(
      ManyServiceGrpc.getCall176Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call177} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL177 = new RpcMethod<>(
      ManyServiceGrpc.getCall177Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call178} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL178 = new RpcMethod<>(
      ManyServiceGrpc.getCall178Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call179} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL179 = new RpcMethod<>(
      ManyServiceGrpc.getCall179Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call180} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL180 = new RpcMethod<>(
      ManyServiceGrpc.getCall180Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call181} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL181 = new RpcMethod<>(
      ManyServiceGrpc.getCall181Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call182} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL182 = new RpcMethod<>(
      ManyServiceGrpc.getCall182Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call183} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL183 = new RpcMethod<>(
      ManyServiceGrpc.getCall183Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call184} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL184 = new RpcMethod<>(
      ManyServiceGrpc.getCall184Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call185} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL185 = new RpcMethod<>(
      ManyServiceGrpc.getCall185Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call186} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL186 = new RpcMethod<>(
      ManyServiceGrpc.getCall186Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call187} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL187 = new RpcMethod<>(
      ManyServiceGrpc.getCall187Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call188} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL188 = new RpcMethod<>(
      ManyServiceGrpc.getCall188Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call189} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL189 = new RpcMethod<>(
      ManyServiceGrpc.getCall189Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call190} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL190 = new RpcMethod<>(
      ManyServiceGrpc.getCall190Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call191} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL191 = new RpcMethod<>(
      ManyServiceGrpc.getCall191Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call192} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL192 = new RpcMethod<>(
      ManyServiceGrpc.getCall192Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call193} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL193 = new RpcMethod<>(
      ManyServiceGrpc.getCall193Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call194} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL194 = new RpcMethod<>(
      ManyServiceGrpc.getCall194Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call195} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL195 = new RpcMethod<>(
      ManyServiceGrpc.getCall195Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call196} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL196 = new RpcMethod<>(
      ManyServiceGrpc.getCall196Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call197} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL197 = new RpcMethod<>(
      ManyServiceGrpc.getCall197Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call198} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL198 = new RpcMethod<>(
      ManyServiceGrpc.getCall198Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call199} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL199 = new RpcMethod<>(
      ManyServiceGrpc.getCall199Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call200} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL200 = new RpcMethod<>(
      ManyServiceGrpc.getCall200Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call201} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL201 = new RpcMethod<>(
      ManyServiceGrpc.getCall201Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call202} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL202 = new RpcMethod<>(
      ManyServiceGrpc.getCall202Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call203} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL203 = new RpcMethod<>(
      ManyServiceGrpc.getCall203Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call204} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL204 = new RpcMethod<>(
      ManyServiceGrpc.getCall204Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call205} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL205 = new RpcMethod<>(
      ManyServiceGrpc.getCall205Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call206} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL206 = new RpcMethod<>(
      ManyServiceGrpc.getCall206Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call207} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL207 = new RpcMethod<>(
      ManyServiceGrpc.getCall207Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call208} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL208 = new RpcMethod<>(
      ManyServiceGrpc.getCall208Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call209} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL209 = new RpcMethod<>(
      ManyServiceGrpc.getCall209Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call210} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL210 = new RpcMethod<>(
      ManyServiceGrpc.getCall210Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call211} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL211 = new RpcMethod<>(
      ManyServiceGrpc.getCall211Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call212} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL212 = new RpcMethod<>(
      ManyServiceGrpc.getCall212Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call213} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL213 = new RpcMethod<>(
      ManyServiceGrpc.getCall213Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call214} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL214 = new RpcMethod<>(
      ManyServiceGrpc.getCall214Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call215} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL215 = new RpcMethod<>(
      ManyServiceGrpc.getCall215Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call216} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL216 = new RpcMethod<>(
      ManyServiceGrpc.getCall216Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call217} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL217 = new RpcMethod<>(
      ManyServiceGrpc.getCall217Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call218} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL218 = new RpcMethod<>(
      ManyServiceGrpc.getCall218Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call219} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL219 = new RpcMethod<>(
      ManyServiceGrpc.getCall219Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call220} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL220 = new RpcMethod<>(
      ManyServiceGrpc.getCall220Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call221} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL221 = new RpcMethod<>(
      ManyServiceGrpc.getCall221Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call222} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL222 = new RpcMethod<>(
      ManyServiceGrpc.getCall222Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call223} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL223 = new RpcMethod<>(
      ManyServiceGrpc.getCall223Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call224} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL224 = new RpcMethod<>(
      ManyServiceGrpc.getCall224Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call225} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL225 = new RpcMethod<>(
      ManyServiceGrpc.getCall225Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call226} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL226 = new RpcMethod<>(
      ManyServiceGrpc.getCall226Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call227} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL227 = new RpcMethod<>(
      ManyServiceGrpc.getCall227Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call228} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL228 = new RpcMethod<>(
      ManyServiceGrpc.getCall228Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call229} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL229 = new RpcMethod<>(
      ManyServiceGrpc.getCall229Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call230} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL230 = new RpcMethod<>(
      ManyServiceGrpc.getCall230Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call231} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL231 = new RpcMethod<>(
      ManyServiceGrpc.getCall231Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call232} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL232 = new RpcMethod<>(
      ManyServiceGrpc.getCall232Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call233} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL233 = new RpcMethod<>(
      ManyServiceGrpc.getCall233Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call234} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL234 = new RpcMethod<>(
      ManyServiceGrpc.getCall234Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call235} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL235 = new RpcMethod<>(
      ManyServiceGrpc.getCall235Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call236} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL236 = new RpcMethod<>(
      ManyServiceGrpc.getCall236Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call237} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL237 = new RpcMethod<>(
      ManyServiceGrpc.getCall237Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call238} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL238 = new RpcMethod<>(
      ManyServiceGrpc.getCall238Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call239} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL239 = new RpcMethod<>(
      ManyServiceGrpc.getCall239Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call240} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL240 = new RpcMethod<>(
      ManyServiceGrpc.getCall240Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call241} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL241 = new RpcMethod<>(
      ManyServiceGrpc.getCall241Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call242} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL242 = new RpcMethod<>(
      ManyServiceGrpc.getCall242Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call243} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL243 = new RpcMethod<>(
      ManyServiceGrpc.getCall243Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call244} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL244 = new RpcMethod<>(
      ManyServiceGrpc.getCall244Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call245} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL245 = new RpcMethod<>(
      ManyServiceGrpc.getCall245Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call246} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL246 = new RpcMethod<>(
      ManyServiceGrpc.getCall246Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call247} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL247 = new RpcMethod<>(
      ManyServiceGrpc.getCall247Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call248} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL248 = new RpcMethod<>(
      ManyServiceGrpc.getCall248Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call249} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL249 = new RpcMethod<>(
      ManyServiceGrpc.getCall249Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call250} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL250 = new RpcMethod<>(
      ManyServiceGrpc.getCall250Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call251} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL251 = new RpcMethod<>(
      ManyServiceGrpc.getCall251Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call252} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL252 = new RpcMethod<>(
      ManyServiceGrpc.getCall252Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call253} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL253 = new RpcMethod<>(
      ManyServiceGrpc.getCall253Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call254} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL254 = new RpcMethod<>(
      ManyServiceGrpc.getCall254Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call255} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL255 = new RpcMethod<>(
      ManyServiceGrpc.getCall255Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call256} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL256 = new RpcMethod<>(
      ManyServiceGrpc.getCall256Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call257} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL257 = new RpcMethod<>(
      ManyServiceGrpc.getCall257Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call258} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL258 = new RpcMethod<>(
      ManyServiceGrpc.getCall258Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call259} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL259 = new RpcMethod<>(
      ManyServiceGrpc.getCall259Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call260} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL260 = new RpcMethod<>(
      ManyServiceGrpc.getCall260Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call261} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL261 = new RpcMethod<>(
      ManyServiceGrpc.getCall261Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call262} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL262 = new RpcMethod<>(
      ManyServiceGrpc.getCall262Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call263} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL263 = new RpcMethod<>(
      ManyServiceGrpc.getCall263Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call264} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL264 = new RpcMethod<>(
      ManyServiceGrpc.getCall264Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call265} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL265 = new RpcMethod<>(
      ManyServiceGrpc.getCall265Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call266} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL266 = new RpcMethod<>(
      ManyServiceGrpc.getCall266Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call267} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL267 = new RpcMethod<>(
      ManyServiceGrpc.getCall267Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call268} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL268 = new RpcMethod<>(
      ManyServiceGrpc.getCall268Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call269} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL269 = new RpcMethod<>(
      ManyServiceGrpc.getCall269Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call270} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL270 = new RpcMethod<>(
      ManyServiceGrpc.getCall270Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call271} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL271 = new RpcMethod<>(
      ManyServiceGrpc.getCall271Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call272} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL272 = new RpcMethod<>(
      ManyServiceGrpc.getCall272Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call273} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL273 = new RpcMethod<>(
      ManyServiceGrpc.getCall273Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call274} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL274 = new RpcMethod<>(
      ManyServiceGrpc.getCall274Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call275} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL275 = new RpcMethod<>(
      ManyServiceGrpc.getCall275Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call276} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL276 = new RpcMethod<>(
      ManyServiceGrpc.getCall276Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call277} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL277 = new RpcMethod<>(
      ManyServiceGrpc.getCall277Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call278} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL278 = new RpcMethod<>(
      ManyServiceGrpc.getCall278Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call279} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL279 = new RpcMethod<>(
      ManyServiceGrpc.getCall279Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call280} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL280 = new RpcMethod<>(
      ManyServiceGrpc.getCall280Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call281} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL281 = new RpcMethod<>(
      ManyServiceGrpc.getCall281Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call282} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL282 = new RpcMethod<>(
      ManyServiceGrpc.getCall282Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call283} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL283 = new RpcMethod<>(
      ManyServiceGrpc.getCall283Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call284} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL284 = new RpcMethod<>(
      ManyServiceGrpc.getCall284Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call285} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL285 = new RpcMethod<>(
      ManyServiceGrpc.getCall285Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call286} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL286 = new RpcMethod<>(
      ManyServiceGrpc.getCall286Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call287} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL287 = new RpcMethod<>(
      ManyServiceGrpc.getCall287Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call288} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL288 = new RpcMethod<>(
      ManyServiceGrpc.getCall288Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call289} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL289 = new RpcMethod<>(
      ManyServiceGrpc.getCall289Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call290} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL290 = new RpcMethod<>(
      ManyServiceGrpc.getCall290Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call291} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL291 = new RpcMethod<>(
      ManyServiceGrpc.getCall291Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call292} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL292 = new RpcMethod<>(
      ManyServiceGrpc.getCall292Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call293} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL293 = new RpcMethod<>(
      ManyServiceGrpc.getCall293Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call294} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL294 = new RpcMethod<>(
      ManyServiceGrpc.getCall294Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call295} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL295 = new RpcMethod<>(
      ManyServiceGrpc.getCall295Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call296} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL296 = new RpcMethod<>(
      ManyServiceGrpc.getCall296Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call297} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL297 = new RpcMethod<>(
      ManyServiceGrpc.getCall297Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call298} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL298 = new RpcMethod<>(
      ManyServiceGrpc.getCall298Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call299} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL299 = new RpcMethod<>(
      ManyServiceGrpc.getCall299Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call300} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL300 = new RpcMethod<>(
      ManyServiceGrpc.getCall300Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call301} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL301 = new RpcMethod<>(
      ManyServiceGrpc.getCall301Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call302} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL302 = new RpcMethod<>(
      ManyServiceGrpc.getCall302Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call303} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL303 = new RpcMethod<>(
      ManyServiceGrpc.getCall303Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call304} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL304 = new RpcMethod<>(
      ManyServiceGrpc.getCall304Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call305} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL305 = new RpcMethod<>(
      ManyServiceGrpc.getCall305Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call306} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL306 = new RpcMethod<>(
      ManyServiceGrpc.getCall306Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call307} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL307 = new RpcMethod<>(
      ManyServiceGrpc.getCall307Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call308} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL308 = new RpcMethod<>(
      ManyServiceGrpc.getCall308Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call309} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL309 = new RpcMethod<>(
      ManyServiceGrpc.getCall309Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call310} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL310 = new RpcMethod<>(
      ManyServiceGrpc.getCall310Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call311} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL311 = new RpcMethod<>(
      ManyServiceGrpc.getCall311Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call312} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL312 = new RpcMethod<>(
      ManyServiceGrpc.getCall312Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call313} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL313 = new RpcMethod<>(
      ManyServiceGrpc.getCall313Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call314} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL314 = new RpcMethod<>(
      ManyServiceGrpc.getCall314Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call315} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL315 = new RpcMethod<>(
      ManyServiceGrpc.getCall315Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call316} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL316 = new RpcMethod<>(
      ManyServiceGrpc.getCall316Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call317} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL317 = new RpcMethod<>(
      ManyServiceGrpc.getCall317Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call318} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL318 = new RpcMethod<>(
      ManyServiceGrpc.getCall318Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call319} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL319 = new RpcMethod<>(
      ManyServiceGrpc.getCall319Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call320} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL320 = new RpcMethod<>(
      ManyServiceGrpc.getCall320Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call321} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL321 = new RpcMethod<>(
      ManyServiceGrpc.getCall321Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call322} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL322 = new RpcMethod<>(
      ManyServiceGrpc.getCall322Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call323} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL323 = new RpcMethod<>(
      ManyServiceGrpc.getCall323Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call324} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL324 = new RpcMethod<>(
      ManyServiceGrpc.getCall324Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call325} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL325 = new RpcMethod<>(
      ManyServiceGrpc.getCall325Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call326} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL326 = new RpcMethod<>(
      ManyServiceGrpc.getCall326Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call327} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL327 = new RpcMethod<>(
      ManyServiceGrpc.getCall327Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call328} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL328 = new RpcMethod<>(
      ManyServiceGrpc.getCall328Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call329} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL329 = new RpcMethod<>(
      ManyServiceGrpc.getCall329Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call330} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL330 = new RpcMethod<>(
      ManyServiceGrpc.getCall330Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call331} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL331 = new RpcMethod<>(
      ManyServiceGrpc.getCall331Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call332} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL332 = new RpcMethod<>(
      ManyServiceGrpc.getCall332Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call333} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL333 = new RpcMethod<>(
      ManyServiceGrpc.getCall333Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call334} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL334 = new RpcMethod<>(
      ManyServiceGrpc.getCall334Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call335} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL335 = new RpcMethod<>(
      ManyServiceGrpc.getCall335Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call336} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL336 = new RpcMethod<>(
      ManyServiceGrpc.getCall336Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call337} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL337 = new RpcMethod<>(
      ManyServiceGrpc.getCall337Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call338} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL338 = new RpcMethod<>(
      ManyServiceGrpc.getCall338Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call339} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL339 = new RpcMethod<>(
      ManyServiceGrpc.getCall339Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call340} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL340 = new RpcMethod<>(
      ManyServiceGrpc.getCall340Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call341} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL341 = new RpcMethod<>(
      ManyServiceGrpc.getCall341Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call342} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL342 = new RpcMethod<>(
      ManyServiceGrpc.getCall342Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call343} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL343 = new RpcMethod<>(
      ManyServiceGrpc.getCall343Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call344} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL344 = new RpcMethod<>(
      ManyServiceGrpc.getCall344Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call345} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL345 = new RpcMethod<>(
      ManyServiceGrpc.getCall345Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call346} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL346 = new RpcMethod<>(
      ManyServiceGrpc.getCall346Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call347} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL347 = new RpcMethod<>(
      ManyServiceGrpc.getCall347Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call348} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL348 = new RpcMethod<>(
      ManyServiceGrpc.getCall348Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call349} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL349 = new RpcMethod<>(
      ManyServiceGrpc.getCall349Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call350} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL350 = new RpcMethod<>(
      ManyServiceGrpc.getCall350Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call351} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL351 = new RpcMethod<>(
      ManyServiceGrpc.getCall351Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call352} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL352 = new RpcMethod<>(
      ManyServiceGrpc.getCall352Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call353} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL353 = new RpcMethod<>(
      ManyServiceGrpc.getCall353Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call354} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL354 = new RpcMethod<>(
      ManyServiceGrpc.getCall354Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call355} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL355 = new RpcMethod<>(
      ManyServiceGrpc.getCall355Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call356} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL356 = new RpcMethod<>(
      ManyServiceGrpc.getCall356Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call357} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL357 = new RpcMethod<>(
      ManyServiceGrpc.getCall357Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call358} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL358 = new RpcMethod<>(
      ManyServiceGrpc.getCall358Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call359} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL359 = new RpcMethod<>(
      ManyServiceGrpc.getCall359Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call360} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL360 = new RpcMethod<>(
      ManyServiceGrpc.getCall360Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call361} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL361 = new RpcMethod<>(
      ManyServiceGrpc.getCall361Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call362} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL362 = new RpcMethod<>(
      ManyServiceGrpc.getCall362Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call363} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL363 = new RpcMethod<>(
      ManyServiceGrpc.getCall363Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call364} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL364 = new RpcMethod<>(
      ManyServiceGrpc.getCall364Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call365} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL365 = new RpcMethod<>(
      ManyServiceGrpc.getCall365Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call366} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL366 = new RpcMethod<>(
      ManyServiceGrpc.getCall366Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call367} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL367 = new RpcMethod<>(
      ManyServiceGrpc.getCall367Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call368} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL368 = new RpcMethod<>(
      ManyServiceGrpc.getCall368Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call369} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL369 = new RpcMethod<>(
      ManyServiceGrpc.getCall369Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call370} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL370 = new RpcMethod<>(
      ManyServiceGrpc.getCall370Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call371} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL371 = new RpcMethod<>(
      ManyServiceGrpc.getCall371Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call372} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL372 = new RpcMethod<>(
      ManyServiceGrpc.getCall372Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call373} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL373 = new RpcMethod<>(
      ManyServiceGrpc.getCall373Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call374} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL374 = new RpcMethod<>(
      ManyServiceGrpc.getCall374Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call375} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL375 = new RpcMethod<>(
      ManyServiceGrpc.getCall375Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call376} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL376 = new RpcMethod<>(
      ManyServiceGrpc.getCall376Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call377} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL377 = new RpcMethod<>(
      ManyServiceGrpc.getCall377Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call378} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL378 = new RpcMethod<>(
      ManyServiceGrpc.getCall378Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call379} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL379 = new RpcMethod<>(
      ManyServiceGrpc.getCall379Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call380} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL380 = new RpcMethod<>(
      ManyServiceGrpc.getCall380Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call381} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL381 = new RpcMethod<>(
      ManyServiceGrpc.getCall381Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call382} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL382 = new RpcMethod<>(
      ManyServiceGrpc.getCall382Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call383} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL383 = new RpcMethod<>(
      ManyServiceGrpc.getCall383Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call384} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL384 = new RpcMethod<>(
      ManyServiceGrpc.getCall384Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call385} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL385 = new RpcMethod<>(
      ManyServiceGrpc.getCall385Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call386} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL386 = new RpcMethod<>(
      ManyServiceGrpc.getCall386Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call387} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL387 = new RpcMethod<>(
      ManyServiceGrpc.getCall387Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call388} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL388 = new RpcMethod<>(
      ManyServiceGrpc.getCall388Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call389} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL389 = new RpcMethod<>(
      ManyServiceGrpc.getCall389Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call390} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL390 = new RpcMethod<>(
      ManyServiceGrpc.getCall390Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call391} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL391 = new RpcMethod<>(
      ManyServiceGrpc.getCall391Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call392} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL392 = new RpcMethod<>(
      ManyServiceGrpc.getCall392Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call393} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL393 = new RpcMethod<>(
      ManyServiceGrpc.getCall393Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call394} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL394 = new RpcMethod<>(
      ManyServiceGrpc.getCall394Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call395} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL395 = new RpcMethod<>(
      ManyServiceGrpc.getCall395Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call396} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL396 = new RpcMethod<>(
      ManyServiceGrpc.getCall396Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call397} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL397 = new RpcMethod<>(
      ManyServiceGrpc.getCall397Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call398} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL398 = new RpcMethod<>(
      ManyServiceGrpc.getCall398Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call399} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL399 = new RpcMethod<>(
      ManyServiceGrpc.getCall399Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call400} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL400 = new RpcMethod<>(
      ManyServiceGrpc.getCall400Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call401} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL401 = new RpcMethod<>(
      ManyServiceGrpc.getCall401Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call402} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL402 = new RpcMethod<>(
      ManyServiceGrpc.getCall402Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call403} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL403 = new RpcMethod<>(
      ManyServiceGrpc.getCall403Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call404} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL404 = new RpcMethod<>(
      ManyServiceGrpc.getCall404Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call405} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL405 = new RpcMethod<>(
      ManyServiceGrpc.getCall405Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call406} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL406 = new RpcMethod<>(
      ManyServiceGrpc.getCall406Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call407} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL407 = new RpcMethod<>(
      ManyServiceGrpc.getCall407Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call408} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL408 = new RpcMethod<>(
      ManyServiceGrpc.getCall408Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call409} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL409 = new RpcMethod<>(
      ManyServiceGrpc.getCall409Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call410} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL410 = new RpcMethod<>(
      ManyServiceGrpc.getCall410Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call411} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL411 = new RpcMethod<>(
      ManyServiceGrpc.getCall411Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call412} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL412 = new RpcMethod<>(
      ManyServiceGrpc.getCall412Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call413} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL413 = new RpcMethod<>(
      ManyServiceGrpc.getCall413Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call414} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL414 = new RpcMethod<>(
      ManyServiceGrpc.getCall414Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call415} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL415 = new RpcMethod<>(
      ManyServiceGrpc.getCall415Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call416} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL416 = new RpcMethod<>(
      ManyServiceGrpc.getCall416Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call417} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL417 = new RpcMethod<>(
      ManyServiceGrpc.getCall417Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call418} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL418 = new RpcMethod<>(
      ManyServiceGrpc.getCall418Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call419} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL419 = new RpcMethod<>(
      ManyServiceGrpc.getCall419Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call420} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL420 = new RpcMethod<>(
      ManyServiceGrpc.getCall420Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call421} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL421 = new RpcMethod<>(
      ManyServiceGrpc.getCall421Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call422} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL422 = new RpcMethod<>(
      ManyServiceGrpc.getCall422Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call423} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL423 = new RpcMethod<>(
      ManyServiceGrpc.getCall423Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call424} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL424 = new RpcMethod<>(
      ManyServiceGrpc.getCall424Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call425} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL425 = new RpcMethod<>(
      ManyServiceGrpc.getCall425Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call426} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL426 = new RpcMethod<>(
      ManyServiceGrpc.getCall426Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call427} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL427 = new RpcMethod<>(
      ManyServiceGrpc.getCall427Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call428} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL428 = new RpcMethod<>(
      ManyServiceGrpc.getCall428Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call429} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL429 = new RpcMethod<>(
      ManyServiceGrpc.getCall429Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call430} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL430 = new RpcMethod<>(
      ManyServiceGrpc.getCall430Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call431} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL431 = new RpcMethod<>(
      ManyServiceGrpc.getCall431Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call432} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL432 = new RpcMethod<>(
      ManyServiceGrpc.getCall432Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call433} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL433 = new RpcMethod<>(
      ManyServiceGrpc.getCall433Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call434} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL434 = new RpcMethod<>(
      ManyServiceGrpc.getCall434Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call435} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL435 = new RpcMethod<>(
      ManyServiceGrpc.getCall435Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call436} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL436 = new RpcMethod<>(
      ManyServiceGrpc.getCall436Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call437} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL437 = new RpcMethod<>(
      ManyServiceGrpc.getCall437Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call438} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL438 = new RpcMethod<>(
      ManyServiceGrpc.getCall438Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call439} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL439 = new RpcMethod<>(
      ManyServiceGrpc.getCall439Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call440} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL440 = new RpcMethod<>(
      ManyServiceGrpc.getCall440Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call441} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL441 = new RpcMethod<>(
      ManyServiceGrpc.getCall441Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call442} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL442 = new RpcMethod<>(
      ManyServiceGrpc.getCall442Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call443} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL443 = new RpcMethod<>(
      ManyServiceGrpc.getCall443Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call444} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL444 = new RpcMethod<>(
      ManyServiceGrpc.getCall444Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call445} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL445 = new RpcMethod<>(
      ManyServiceGrpc.getCall445Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call446} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL446 = new RpcMethod<>(
      ManyServiceGrpc.getCall446Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call447} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL447 = new RpcMethod<>(
      ManyServiceGrpc.getCall447Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call448} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL448 = new RpcMethod<>(
      ManyServiceGrpc.getCall448Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call449} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL449 = new RpcMethod<>(
      ManyServiceGrpc.getCall449Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call450} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL450 = new RpcMethod<>(
      ManyServiceGrpc.getCall450Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call451} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL451 = new RpcMethod<>(
      ManyServiceGrpc.getCall451Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call452} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL452 = new RpcMethod<>(
      ManyServiceGrpc.getCall452Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call453} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL453 = new RpcMethod<>(
      ManyServiceGrpc.getCall453Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call454} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL454 = new RpcMethod<>(
      ManyServiceGrpc.getCall454Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call455} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL455 = new RpcMethod<>(
      ManyServiceGrpc.getCall455Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call456} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL456 = new RpcMethod<>(
      ManyServiceGrpc.getCall456Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call457} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL457 = new RpcMethod<>(
      ManyServiceGrpc.getCall457Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call458} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL458 = new RpcMethod<>(
      ManyServiceGrpc.getCall458Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call459} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL459 = new RpcMethod<>(
      ManyServiceGrpc.getCall459Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call460} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL460 = new RpcMethod<>(
      ManyServiceGrpc.getCall460Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call461} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL461 = new RpcMethod<>(
      ManyServiceGrpc.getCall461Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call462} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL462 = new RpcMethod<>(
      ManyServiceGrpc.getCall462Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call463} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL463 = new RpcMethod<>(
      ManyServiceGrpc.getCall463Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call464} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL464 = new RpcMethod<>(
      ManyServiceGrpc.getCall464Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call465} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL465 = new RpcMethod<>(
      ManyServiceGrpc.getCall465Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call466} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL466 = new RpcMethod<>(
      ManyServiceGrpc.getCall466Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call467} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL467 = new RpcMethod<>(
      ManyServiceGrpc.getCall467Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call468} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL468 = new RpcMethod<>(
      ManyServiceGrpc.getCall468Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call469} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL469 = new RpcMethod<>(
      ManyServiceGrpc.getCall469Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call470} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL470 = new RpcMethod<>(
      ManyServiceGrpc.getCall470Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call471} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL471 = new RpcMethod<>(
      ManyServiceGrpc.getCall471Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call472} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL472 = new RpcMethod<>(
      ManyServiceGrpc.getCall472Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call473} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL473 = new RpcMethod<>(
      ManyServiceGrpc.getCall473Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call474} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL474 = new RpcMethod<>(
      ManyServiceGrpc.getCall474Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call475} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL475 = new RpcMethod<>(
      ManyServiceGrpc.getCall475Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call476} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL476 = new RpcMethod<>(
      ManyServiceGrpc.getCall476Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call477} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL477 = new RpcMethod<>(
      ManyServiceGrpc.getCall477Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call478} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL478 = new RpcMethod<>(
      ManyServiceGrpc.getCall478Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call479} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL479 = new RpcMethod<>(
      ManyServiceGrpc.getCall479Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call480} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL480 = new RpcMethod<>(
      ManyServiceGrpc.getCall480Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call481} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL481 = new RpcMethod<>(
      ManyServiceGrpc.getCall481Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call482} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL482 = new RpcMethod<>(
      ManyServiceGrpc.getCall482Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call483} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL483 = new RpcMethod<>(
      ManyServiceGrpc.getCall483Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call484} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL484 = new RpcMethod<>(
      ManyServiceGrpc.getCall484Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call485} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL485 = new RpcMethod<>(
      ManyServiceGrpc.getCall485Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call486} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL486 = new RpcMethod<>(
      ManyServiceGrpc.getCall486Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call487} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL487 = new RpcMethod<>(
      ManyServiceGrpc.getCall487Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call488} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL488 = new RpcMethod<>(
      ManyServiceGrpc.getCall488Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call489} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL489 = new RpcMethod<>(
      ManyServiceGrpc.getCall489Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call490} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL490 = new RpcMethod<>(
      ManyServiceGrpc.getCall490Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call491} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL491 = new RpcMethod<>(
      ManyServiceGrpc.getCall491Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call492} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL492 = new RpcMethod<>(
      ManyServiceGrpc.getCall492Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call493} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL493 = new RpcMethod<>(
      ManyServiceGrpc.getCall493Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call494} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL494 = new RpcMethod<>(
      ManyServiceGrpc.getCall494Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call495} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL495 = new RpcMethod<>(
      ManyServiceGrpc.getCall495Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call496} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL496 = new RpcMethod<>(
      ManyServiceGrpc.getCall496Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call497} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL497 = new RpcMethod<>(
      ManyServiceGrpc.getCall497Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call498} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL498 = new RpcMethod<>(
      ManyServiceGrpc.getCall498Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call499} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL499 = new RpcMethod<>(
      ManyServiceGrpc.getCall499Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call500} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL500 = new RpcMethod<>(
      ManyServiceGrpc.getCall500Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call501} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL501 = new RpcMethod<>(
      ManyServiceGrpc.getCall501Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call502} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL502 = new RpcMethod<>(
      ManyServiceGrpc.getCall502Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call503} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL503 = new RpcMethod<>(
      ManyServiceGrpc.getCall503Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call504} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL504 = new RpcMethod<>(
      ManyServiceGrpc.getCall504Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call505} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL505 = new RpcMethod<>(
      ManyServiceGrpc.getCall505Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call506} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL506 = new RpcMethod<>(
      ManyServiceGrpc.getCall506Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call507} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL507 = new RpcMethod<>(
      ManyServiceGrpc.getCall507Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call508} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL508 = new RpcMethod<>(
      ManyServiceGrpc.getCall508Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call509} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL509 = new RpcMethod<>(
      ManyServiceGrpc.getCall509Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call510} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL510 = new RpcMethod<>(
      ManyServiceGrpc.getCall510Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call511} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL511 = new RpcMethod<>(
      ManyServiceGrpc.getCall511Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call512} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL512 = new RpcMethod<>(
      ManyServiceGrpc.getCall512Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call513} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL513 = new RpcMethod<>(
      ManyServiceGrpc.getCall513Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call514} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL514 = new RpcMethod<>(
      ManyServiceGrpc.getCall514Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call515} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL515 = new RpcMethod<>(
      ManyServiceGrpc.getCall515Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call516} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL516 = new RpcMethod<>(
      ManyServiceGrpc.getCall516Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call517} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL517 = new RpcMethod<>(
      ManyServiceGrpc.getCall517Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call518} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL518 = new RpcMethod<>(
      ManyServiceGrpc.getCall518Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call519} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL519 = new RpcMethod<>(
      ManyServiceGrpc.getCall519Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  /**
   * {@code call520} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL520 = new RpcMethod<>(
      ManyServiceGrpc.getCall520Method(),
      RpcAuthorization.checked(
          "can_view",
          KindSource.fixed("agent"),
          ResourceIdSource.one("id", request -> request.getId())));

  private final List<ServerServiceDefinition> services;

  /**
   * Joins every rpc to its handler, and asks each handler whether it can serve it.
   *
   * @throws IllegalStateException if a handler cannot keep the authorization of its rpc
   */
  public ManyGrpcAutoController(Handlers1 handlers1, Handlers2 handlers2, Handlers3 handlers3) {
    this.services = List.of(
        ServerServiceDefinition.builder(ManyServiceGrpc.getServiceDescriptor())
            .addMethod(Routes.unary(CALL1, handlers1.call1()))
            .addMethod(Routes.unary(CALL2, handlers1.call2()))
            .addMethod(Routes.unary(CALL3, handlers1.call3()))
            .addMethod(Routes.unary(CALL4, handlers1.call4()))
            .addMethod(Routes.unary(CALL5, handlers1.call5()))
            .addMethod(Routes.unary(CALL6, handlers1.call6()))
            .addMethod(Routes.unary(CALL7, handlers1.call7()))
            .addMethod(Routes.unary(CALL8, handlers1.call8()))
            .addMethod(Routes.unary(CALL9, handlers1.call9()))
            .addMethod(Routes.unary(CALL10, handlers1.call10()))
            .addMethod(Routes.unary(CALL11, handlers1.call11()))
            .addMethod(Routes.unary(CALL12, handlers1.call12()))
            .addMethod(Routes.unary(CALL13, handlers1.call13()))
            .addMethod(Routes.unary(CALL14, handlers1.call14()))
            .addMethod(Routes.unary(CALL15, handlers1.call15()))
            .addMethod(Routes.unary(CALL16, handlers1.call16()))
            .addMethod(Routes.unary(CALL17, handlers1.call17()))
            .addMethod(Routes.unary(CALL18, handlers1.call18()))
            .addMethod(Routes.unary(CALL19, handlers1.call19()))
            .addMethod(Routes.unary(CALL20, handlers1.call20()))
            .addMethod(Routes.unary(CALL21, handlers1.call21()))
            .addMethod(Routes.unary(CALL22, handlers1.call22()))
            .addMethod(Routes.unary(CALL23, handlers1.call23()))
            .addMethod(Routes.unary(CALL24, handlers1.call24()))
            .addMethod(Routes.unary(CALL25, handlers1.call25()))
            .addMethod(Routes.unary(CALL26, handlers1.call26()))
            .addMethod(Routes.unary(CALL27, handlers1.call27()))
            .addMethod(Routes.unary(CALL28, handlers1.call28()))
            .addMethod(Routes.unary(CALL29, handlers1.call29()))
            .addMethod(Routes.unary(CALL30, handlers1.call30()))
            .addMethod(Routes.unary(CALL31, handlers1.call31()))
            .addMethod(Routes.unary(CALL32, handlers1.call32()))
            .addMethod(Routes.unary(CALL33, handlers1.call33()))
            .addMethod(Routes.unary(CALL34, handlers1.call34()))
            .addMethod(Routes.unary(CALL35, handlers1.call35()))
            .addMethod(Routes.unary(CALL36, handlers1.call36()))
            .addMethod(Routes.unary(CALL37, handlers1.call37()))
            .addMethod(Routes.unary(CALL38, handlers1.call38()))
            .addMethod(Routes.unary(CALL39, handlers1.call39()))
            .addMethod(Routes.unary(CALL40, handlers1.call40()))
            .addMethod(Routes.unary(CALL41, handlers1.call41()))
            .addMethod(Routes.unary(CALL42, handlers1.call42()))
            .addMethod(Routes.unary(CALL43, handlers1.call43()))
            .addMethod(Routes.unary(CALL44, handlers1.call44()))
            .addMethod(Routes.unary(CALL45, handlers1.call45()))
            .addMethod(Routes.unary(CALL46, handlers1.call46()))
            .addMethod(Routes.unary(CALL47, handlers1.call47()))
            .addMethod(Routes.unary(CALL48, handlers1.call48()))
            .addMethod(Routes.unary(CALL49, handlers1.call49()))
            .addMethod(Routes.unary(CALL50, handlers1.call50()))
            .addMethod(Routes.unary(CALL51, handlers1.call51()))
            .addMethod(Routes.unary(CALL52, handlers1.call52()))
            .addMethod(Routes.unary(CALL53, handlers1.call53()))
            .addMethod(Routes.unary(CALL54, handlers1.call54()))
            .addMethod(Routes.unary(CALL55, handlers1.call55()))
            .addMethod(Routes.unary(CALL56, handlers1.call56()))
            .addMethod(Routes.unary(CALL57, handlers1.call57()))
            .addMethod(Routes.unary(CALL58, handlers1.call58()))
            .addMethod(Routes.unary(CALL59, handlers1.call59()))
            .addMethod(Routes.unary(CALL60, handlers1.call60()))
            .addMethod(Routes.unary(CALL61, handlers1.call61()))
            .addMethod(Routes.unary(CALL62, handlers1.call62()))
            .addMethod(Routes.unary(CALL63, handlers1.call63()))
            .addMethod(Routes.unary(CALL64, handlers1.call64()))
            .addMethod(Routes.unary(CALL65, handlers1.call65()))
            .addMethod(Routes.unary(CALL66, handlers1.call66()))
            .addMethod(Routes.unary(CALL67, handlers1.call67()))
            .addMethod(Routes.unary(CALL68, handlers1.call68()))
            .addMethod(Routes.unary(CALL69, handlers1.call69()))
            .addMethod(Routes.unary(CALL70, handlers1.call70()))
            .addMethod(Routes.unary(CALL71, handlers1.call71()))
            .addMethod(Routes.unary(CALL72, handlers1.call72()))
            .addMethod(Routes.unary(CALL73, handlers1.call73()))
            .addMethod(Routes.unary(CALL74, handlers1.call74()))
            .addMethod(Routes.unary(CALL75, handlers1.call75()))
            .addMethod(Routes.unary(CALL76, handlers1.call76()))
            .addMethod(Routes.unary(CALL77, handlers1.call77()))
            .addMethod(Routes.unary(CALL78, handlers1.call78()))
            .addMethod(Routes.unary(CALL79, handlers1.call79()))
            .addMethod(Routes.unary(CALL80, handlers1.call80()))
            .addMethod(Routes.unary(CALL81, handlers1.call81()))
            .addMethod(Routes.unary(CALL82, handlers1.call82()))
            .addMethod(Routes.unary(CALL83, handlers1.call83()))
            .addMethod(Routes.unary(CALL84, handlers1.call84()))
            .addMethod(Routes.unary(CALL85, handlers1.call85()))
            .addMethod(Routes.unary(CALL86, handlers1.call86()))
            .addMethod(Routes.unary(CALL87, handlers1.call87()))
            .addMethod(Routes.unary(CALL88, handlers1.call88()))
            .addMethod(Routes.unary(CALL89, handlers1.call89()))
            .addMethod(Routes.unary(CALL90, handlers1.call90()))
            .addMethod(Routes.unary(CALL91, handlers1.call91()))
            .addMethod(Routes.unary(CALL92, handlers1.call92()))
            .addMethod(Routes.unary(CALL93, handlers1.call93()))
            .addMethod(Routes.unary(CALL94, handlers1.call94()))
            .addMethod(Routes.unary(CALL95, handlers1.call95()))
            .addMethod(Routes.unary(CALL96, handlers1.call96()))
            .addMethod(Routes.unary(CALL97, handlers1.call97()))
            .addMethod(Routes.unary(CALL98, handlers1.call98()))
            .addMethod(Routes.unary(CALL99, handlers1.call99()))
            .addMethod(Routes.unary(CALL100, handlers1.call100()))
            .addMethod(Routes.unary(CALL101, handlers1.call101()))
            .addMethod(Routes.unary(CALL102, handlers1.call102()))
            .addMethod(Routes.unary(CALL103, handlers1.call103()))
            .addMethod(Routes.unary(CALL104, handlers1.call104()))
            .addMethod(Routes.unary(CALL105, handlers1.call105()))
            .addMethod(Routes.unary(CALL106, handlers1.call106()))
            .addMethod(Routes.unary(CALL107, handlers1.call107()))
            .addMethod(Routes.unary(CALL108, handlers1.call108()))
            .addMethod(Routes.unary(CALL109, handlers1.call109()))
            .addMethod(Routes.unary(CALL110, handlers1.call110()))
            .addMethod(Routes.unary(CALL111, handlers1.call111()))
            .addMethod(Routes.unary(CALL112, handlers1.call112()))
            .addMethod(Routes.unary(CALL113, handlers1.call113()))
            .addMethod(Routes.unary(CALL114, handlers1.call114()))
            .addMethod(Routes.unary(CALL115, handlers1.call115()))
            .addMethod(Routes.unary(CALL116, handlers1.call116()))
            .addMethod(Routes.unary(CALL117, handlers1.call117()))
            .addMethod(Routes.unary(CALL118, handlers1.call118()))
            .addMethod(Routes.unary(CALL119, handlers1.call119()))
            .addMethod(Routes.unary(CALL120, handlers1.call120()))
            .addMethod(Routes.unary(CALL121, handlers1.call121()))
            .addMethod(Routes.unary(CALL122, handlers1.call122()))
            .addMethod(Routes.unary(CALL123, handlers1.call123()))
            .addMethod(Routes.unary(CALL124, handlers1.call124()))
            .addMethod(Routes.unary(CALL125, handlers1.call125()))
            .addMethod(Routes.unary(CALL126, handlers1.call126()))
            .addMethod(Routes.unary(CALL127, handlers1.call127()))
            .addMethod(Routes.unary(CALL128, handlers1.call128()))
            .addMethod(Routes.unary(CALL129, handlers1.call129()))
            .addMethod(Routes.unary(CALL130, handlers1.call130()))
            .addMethod(Routes.unary(CALL131, handlers1.call131()))
            .addMethod(Routes.unary(CALL132, handlers1.call132()))
            .addMethod(Routes.unary(CALL133, handlers1.call133()))
            .addMethod(Routes.unary(CALL134, handlers1.call134()))
            .addMethod(Routes.unary(CALL135, handlers1.call135()))
            .addMethod(Routes.unary(CALL136, handlers1.call136()))
            .addMethod(Routes.unary(CALL137, handlers1.call137()))
            .addMethod(Routes.unary(CALL138, handlers1.call138()))
            .addMethod(Routes.unary(CALL139, handlers1.call139()))
            .addMethod(Routes.unary(CALL140, handlers1.call140()))
            .addMethod(Routes.unary(CALL141, handlers1.call141()))
            .addMethod(Routes.unary(CALL142, handlers1.call142()))
            .addMethod(Routes.unary(CALL143, handlers1.call143()))
            .addMethod(Routes.unary(CALL144, handlers1.call144()))
            .addMethod(Routes.unary(CALL145, handlers1.call145()))
            .addMethod(Routes.unary(CALL146, handlers1.call146()))
            .addMethod(Routes.unary(CALL147, handlers1.call147()))
            .addMethod(Routes.unary(CALL148, handlers1.call148()))
            .addMethod(Routes.unary(CALL149, handlers1.call149()))
            .addMethod(Routes.unary(CALL150, handlers1.call150()))
            .addMethod(Routes.unary(CALL151, handlers1.call151()))
            .addMethod(Routes.unary(CALL152, handlers1.call152()))
            .addMethod(Routes.unary(CALL153, handlers1.call153()))
            .addMethod(Routes.unary(CALL154, handlers1.call154()))
            .addMethod(Routes.unary(CALL155, handlers1.call155()))
            .addMethod(Routes.unary(CALL156, handlers1.call156()))
            .addMethod(Routes.unary(CALL157, handlers1.call157()))
            .addMethod(Routes.unary(CALL158, handlers1.call158()))
            .addMethod(Routes.unary(CALL159, handlers1.call159()))
            .addMethod(Routes.unary(CALL160, handlers1.call160()))
            .addMethod(Routes.unary(CALL161, handlers1.call161()))
            .addMethod(Routes.unary(CALL162, handlers1.call162()))
            .addMethod(Routes.unary(CALL163, handlers1.call163()))
            .addMethod(Routes.unary(CALL164, handlers1.call164()))
            .addMethod(Routes.unary(CALL165, handlers1.call165()))
            .addMethod(Routes.unary(CALL166, handlers1.call166()))
            .addMethod(Routes.unary(CALL167, handlers1.call167()))
            .addMethod(Routes.unary(CALL168, handlers1.call168()))
            .addMethod(Routes.unary(CALL169, handlers1.call169()))
            .addMethod(Routes.unary(CALL170, handlers1.call170()))
            .addMethod(Routes.unary(CALL171, handlers1.call171()))
            .addMethod(Routes.unary(CALL172, handlers1.call172()))
            .addMethod(Routes.unary(CALL173, handlers1.call173()))
            .addMethod(Routes.unary(CALL174, handlers1.call174()))
            .addMethod(Routes.unary(CALL175, handlers1.call175()))
            .addMethod(Routes.unary(CALL176, handlers1.call176()))
            .addMethod(Routes.unary(CALL177, handlers1.call177()))
            .addMethod(Routes.unary(CALL178, handlers1.call178()))
            .addMethod(Routes.unary(CALL179, handlers1.call179()))
            .addMethod(Routes.unary(CALL180, handlers1.call180()))
            .addMethod(Routes.unary(CALL181, handlers1.call181()))
            .addMethod(Routes.unary(CALL182, handlers1.call182()))
            .addMethod(Routes.unary(CALL183, handlers1.call183()))
            .addMethod(Routes.unary(CALL184, handlers1.call184()))
            .addMethod(Routes.unary(CALL185, handlers1.call185()))
            .addMethod(Routes.unary(CALL186, handlers1.call186()))
            .addMethod(Routes.unary(CALL187, handlers1.call187()))
            .addMethod(Routes.unary(CALL188, handlers1.call188()))
            .addMethod(Routes.unary(CALL189, handlers1.call189()))
            .addMethod(Routes.unary(CALL190, handlers1.call190()))
            .addMethod(Routes.unary(CALL191, handlers1.call191()))
            .addMethod(Routes.unary(CALL192, handlers1.call192()))
            .addMethod(Routes.unary(CALL193, handlers1.call193()))
            .addMethod(Routes.unary(CALL194, handlers1.call194()))
            .addMethod(Routes.unary(CALL195, handlers1.call195()))
            .addMethod(Routes.unary(CALL196, handlers1.call196()))
            .addMethod(Routes.unary(CALL197, handlers1.call197()))
            .addMethod(Routes.unary(CALL198, handlers1.call198()))
            .addMethod(Routes.unary(CALL199, handlers1.call199()))
            .addMethod(Routes.unary(CALL200, handlers1.call200()))
            .addMethod(Routes.unary(CALL201, handlers2.call201()))
            .addMethod(Routes.unary(CALL202, handlers2.call202()))
            .addMethod(Routes.unary(CALL203, handlers2.call203()))
            .addMethod(Routes.unary(CALL204, handlers2.call204()))
            .addMethod(Routes.unary(CALL205, handlers2.call205()))
            .addMethod(Routes.unary(CALL206, handlers2.call206()))
            .addMethod(Routes.unary(CALL207, handlers2.call207()))
            .addMethod(Routes.unary(CALL208, handlers2.call208()))
            .addMethod(Routes.unary(CALL209, handlers2.call209()))
            .addMethod(Routes.unary(CALL210, handlers2.call210()))
            .addMethod(Routes.unary(CALL211, handlers2.call211()))
            .addMethod(Routes.unary(CALL212, handlers2.call212()))
            .addMethod(Routes.unary(CALL213, handlers2.call213()))
            .addMethod(Routes.unary(CALL214, handlers2.call214()))
            .addMethod(Routes.unary(CALL215, handlers2.call215()))
            .addMethod(Routes.unary(CALL216, handlers2.call216()))
            .addMethod(Routes.unary(CALL217, handlers2.call217()))
            .addMethod(Routes.unary(CALL218, handlers2.call218()))
            .addMethod(Routes.unary(CALL219, handlers2.call219()))
            .addMethod(Routes.unary(CALL220, handlers2.call220()))
            .addMethod(Routes.unary(CALL221, handlers2.call221()))
            .addMethod(Routes.unary(CALL222, handlers2.call222()))
            .addMethod(Routes.unary(CALL223, handlers2.call223()))
            .addMethod(Routes.unary(CALL224, handlers2.call224()))
            .addMethod(Routes.unary(CALL225, handlers2.call225()))
            .addMethod(Routes.unary(CALL226, handlers2.call226()))
            .addMethod(Routes.unary(CALL227, handlers2.call227()))
            .addMethod(Routes.unary(CALL228, handlers2.call228()))
            .addMethod(Routes.unary(CALL229, handlers2.call229()))
            .addMethod(Routes.unary(CALL230, handlers2.call230()))
            .addMethod(Routes.unary(CALL231, handlers2.call231()))
            .addMethod(Routes.unary(CALL232, handlers2.call232()))
            .addMethod(Routes.unary(CALL233, handlers2.call233()))
            .addMethod(Routes.unary(CALL234, handlers2.call234()))
            .addMethod(Routes.unary(CALL235, handlers2.call235()))
            .addMethod(Routes.unary(CALL236, handlers2.call236()))
            .addMethod(Routes.unary(CALL237, handlers2.call237()))
            .addMethod(Routes.unary(CALL238, handlers2.call238()))
            .addMethod(Routes.unary(CALL239, handlers2.call239()))
            .addMethod(Routes.unary(CALL240, handlers2.call240()))
            .addMethod(Routes.unary(CALL241, handlers2.call241()))
            .addMethod(Routes.unary(CALL242, handlers2.call242()))
            .addMethod(Routes.unary(CALL243, handlers2.call243()))
            .addMethod(Routes.unary(CALL244, handlers2.call244()))
            .addMethod(Routes.unary(CALL245, handlers2.call245()))
            .addMethod(Routes.unary(CALL246, handlers2.call246()))
            .addMethod(Routes.unary(CALL247, handlers2.call247()))
            .addMethod(Routes.unary(CALL248, handlers2.call248()))
            .addMethod(Routes.unary(CALL249, handlers2.call249()))
            .addMethod(Routes.unary(CALL250, handlers2.call250()))
            .addMethod(Routes.unary(CALL251, handlers2.call251()))
            .addMethod(Routes.unary(CALL252, handlers2.call252()))
            .addMethod(Routes.unary(CALL253, handlers2.call253()))
            .addMethod(Routes.unary(CALL254, handlers2.call254()))
            .addMethod(Routes.unary(CALL255, handlers2.call255()))
            .addMethod(Routes.unary(CALL256, handlers2.call256()))
            .addMethod(Routes.unary(CALL257, handlers2.call257()))
            .addMethod(Routes.unary(CALL258, handlers2.call258()))
            .addMethod(Routes.unary(CALL259, handlers2.call259()))
            .addMethod(Routes.unary(CALL260, handlers2.call260()))
            .addMethod(Routes.unary(CALL261, handlers2.call261()))
            .addMethod(Routes.unary(CALL262, handlers2.call262()))
            .addMethod(Routes.unary(CALL263, handlers2.call263()))
            .addMethod(Routes.unary(CALL264, handlers2.call264()))
            .addMethod(Routes.unary(CALL265, handlers2.call265()))
            .addMethod(Routes.unary(CALL266, handlers2.call266()))
            .addMethod(Routes.unary(CALL267, handlers2.call267()))
            .addMethod(Routes.unary(CALL268, handlers2.call268()))
            .addMethod(Routes.unary(CALL269, handlers2.call269()))
            .addMethod(Routes.unary(CALL270, handlers2.call270()))
            .addMethod(Routes.unary(CALL271, handlers2.call271()))
            .addMethod(Routes.unary(CALL272, handlers2.call272()))
            .addMethod(Routes.unary(CALL273, handlers2.call273()))
            .addMethod(Routes.unary(CALL274, handlers2.call274()))
            .addMethod(Routes.unary(CALL275, handlers2.call275()))
            .addMethod(Routes.unary(CALL276, handlers2.call276()))
            .addMethod(Routes.unary(CALL277, handlers2.call277()))
            .addMethod(Routes.unary(CALL278, handlers2.call278()))
            .addMethod(Routes.unary(CALL279, handlers2.call279()))
            .addMethod(Routes.unary(CALL280, handlers2.call280()))
            .addMethod(Routes.unary(CALL281, handlers2.call281()))
            .addMethod(Routes.unary(CALL282, handlers2.call282()))
            .addMethod(Routes.unary(CALL283, handlers2.call283()))
            .addMethod(Routes.unary(CALL284, handlers2.call284()))
            .addMethod(Routes.unary(CALL285, handlers2.call285()))
            .addMethod(Routes.unary(CALL286, handlers2.call286()))
            .addMethod(Routes.unary(CALL287, handlers2.call287()))
            .addMethod(Routes.unary(CALL288, handlers2.call288()))
            .addMethod(Routes.unary(CALL289, handlers2.call289()))
            .addMethod(Routes.unary(CALL290, handlers2.call290()))
            .addMethod(Routes.unary(CALL291, handlers2.call291()))
            .addMethod(Routes.unary(CALL292, handlers2.call292()))
            .addMethod(Routes.unary(CALL293, handlers2.call293()))
            .addMethod(Routes.unary(CALL294, handlers2.call294()))
            .addMethod(Routes.unary(CALL295, handlers2.call295()))
            .addMethod(Routes.unary(CALL296, handlers2.call296()))
            .addMethod(Routes.unary(CALL297, handlers2.call297()))
            .addMethod(Routes.unary(CALL298, handlers2.call298()))
            .addMethod(Routes.unary(CALL299, handlers2.call299()))
            .addMethod(Routes.unary(CALL300, handlers2.call300()))
            .addMethod(Routes.unary(CALL301, handlers2.call301()))
            .addMethod(Routes.unary(CALL302, handlers2.call302()))
            .addMethod(Routes.unary(CALL303, handlers2.call303()))
            .addMethod(Routes.unary(CALL304, handlers2.call304()))
            .addMethod(Routes.unary(CALL305, handlers2.call305()))
            .addMethod(Routes.unary(CALL306, handlers2.call306()))
            .addMethod(Routes.unary(CALL307, handlers2.call307()))
            .addMethod(Routes.unary(CALL308, handlers2.call308()))
            .addMethod(Routes.unary(CALL309, handlers2.call309()))
            .addMethod(Routes.unary(CALL310, handlers2.call310()))
            .addMethod(Routes.unary(CALL311, handlers2.call311()))
            .addMethod(Routes.unary(CALL312, handlers2.call312()))
            .addMethod(Routes.unary(CALL313, handlers2.call313()))
            .addMethod(Routes.unary(CALL314, handlers2.call314()))
            .addMethod(Routes.unary(CALL315, handlers2.call315()))
            .addMethod(Routes.unary(CALL316, handlers2.call316()))
            .addMethod(Routes.unary(CALL317, handlers2.call317()))
            .addMethod(Routes.unary(CALL318, handlers2.call318()))
            .addMethod(Routes.unary(CALL319, handlers2.call319()))
            .addMethod(Routes.unary(CALL320, handlers2.call320()))
            .addMethod(Routes.unary(CALL321, handlers2.call321()))
            .addMethod(Routes.unary(CALL322, handlers2.call322()))
            .addMethod(Routes.unary(CALL323, handlers2.call323()))
            .addMethod(Routes.unary(CALL324, handlers2.call324()))
            .addMethod(Routes.unary(CALL325, handlers2.call325()))
            .addMethod(Routes.unary(CALL326, handlers2.call326()))
            .addMethod(Routes.unary(CALL327, handlers2.call327()))
            .addMethod(Routes.unary(CALL328, handlers2.call328()))
            .addMethod(Routes.unary(CALL329, handlers2.call329()))
            .addMethod(Routes.unary(CALL330, handlers2.call330()))
            .addMethod(Routes.unary(CALL331, handlers2.call331()))
            .addMethod(Routes.unary(CALL332, handlers2.call332()))
            .addMethod(Routes.unary(CALL333, handlers2.call333()))
            .addMethod(Routes.unary(CALL334, handlers2.call334()))
            .addMethod(Routes.unary(CALL335, handlers2.call335()))
            .addMethod(Routes.unary(CALL336, handlers2.call336()))
            .addMethod(Routes.unary(CALL337, handlers2.call337()))
            .addMethod(Routes.unary(CALL338, handlers2.call338()))
            .addMethod(Routes.unary(CALL339, handlers2.call339()))
            .addMethod(Routes.unary(CALL340, handlers2.call340()))
            .addMethod(Routes.unary(CALL341, handlers2.call341()))
            .addMethod(Routes.unary(CALL342, handlers2.call342()))
            .addMethod(Routes.unary(CALL343, handlers2.call343()))
            .addMethod(Routes.unary(CALL344, handlers2.call344()))
            .addMethod(Routes.unary(CALL345, handlers2.call345()))
            .addMethod(Routes.unary(CALL346, handlers2.call346()))
            .addMethod(Routes.unary(CALL347, handlers2.call347()))
            .addMethod(Routes.unary(CALL348, handlers2.call348()))
            .addMethod(Routes.unary(CALL349, handlers2.call349()))
            .addMethod(Routes.unary(CALL350, handlers2.call350()))
            .addMethod(Routes.unary(CALL351, handlers2.call351()))
            .addMethod(Routes.unary(CALL352, handlers2.call352()))
            .addMethod(Routes.unary(CALL353, handlers2.call353()))
            .addMethod(Routes.unary(CALL354, handlers2.call354()))
            .addMethod(Routes.unary(CALL355, handlers2.call355()))
            .addMethod(Routes.unary(CALL356, handlers2.call356()))
            .addMethod(Routes.unary(CALL357, handlers2.call357()))
            .addMethod(Routes.unary(CALL358, handlers2.call358()))
            .addMethod(Routes.unary(CALL359, handlers2.call359()))
            .addMethod(Routes.unary(CALL360, handlers2.call360()))
            .addMethod(Routes.unary(CALL361, handlers2.call361()))
            .addMethod(Routes.unary(CALL362, handlers2.call362()))
            .addMethod(Routes.unary(CALL363, handlers2.call363()))
            .addMethod(Routes.unary(CALL364, handlers2.call364()))
            .addMethod(Routes.unary(CALL365, handlers2.call365()))
            .addMethod(Routes.unary(CALL366, handlers2.call366()))
            .addMethod(Routes.unary(CALL367, handlers2.call367()))
            .addMethod(Routes.unary(CALL368, handlers2.call368()))
            .addMethod(Routes.unary(CALL369, handlers2.call369()))
            .addMethod(Routes.unary(CALL370, handlers2.call370()))
            .addMethod(Routes.unary(CALL371, handlers2.call371()))
            .addMethod(Routes.unary(CALL372, handlers2.call372()))
            .addMethod(Routes.unary(CALL373, handlers2.call373()))
            .addMethod(Routes.unary(CALL374, handlers2.call374()))
            .addMethod(Routes.unary(CALL375, handlers2.call375()))
            .addMethod(Routes.unary(CALL376, handlers2.call376()))
            .addMethod(Routes.unary(CALL377, handlers2.call377()))
            .addMethod(Routes.unary(CALL378, handlers2.call378()))
            .addMethod(Routes.unary(CALL379, handlers2.call379()))
            .addMethod(Routes.unary(CALL380, handlers2.call380()))
            .addMethod(Routes.unary(CALL381, handlers2.call381()))
            .addMethod(Routes.unary(CALL382, handlers2.call382()))
            .addMethod(Routes.unary(CALL383, handlers2.call383()))
            .addMethod(Routes.unary(CALL384, handlers2.call384()))
            .addMethod(Routes.unary(CALL385, handlers2.call385()))
            .addMethod(Routes.unary(CALL386, handlers2.call386()))
            .addMethod(Routes.unary(CALL387, handlers2.call387()))
            .addMethod(Routes.unary(CALL388, handlers2.call388()))
            .addMethod(Routes.unary(CALL389, handlers2.call389()))
            .addMethod(Routes.unary(CALL390, handlers2.call390()))
            .addMethod(Routes.unary(CALL391, handlers2.call391()))
            .addMethod(Routes.unary(CALL392, handlers2.call392()))
            .addMethod(Routes.unary(CALL393, handlers2.call393()))
            .addMethod(Routes.unary(CALL394, handlers2.call394()))
            .addMethod(Routes.unary(CALL395, handlers2.call395()))
            .addMethod(Routes.unary(CALL396, handlers2.call396()))
            .addMethod(Routes.unary(CALL397, handlers2.call397()))
            .addMethod(Routes.unary(CALL398, handlers2.call398()))
            .addMethod(Routes.unary(CALL399, handlers2.call399()))
            .addMethod(Routes.unary(CALL400, handlers2.call400()))
            .addMethod(Routes.unary(CALL401, handlers3.call401()))
            .addMethod(Routes.unary(CALL402, handlers3.call402()))
            .addMethod(Routes.unary(CALL403, handlers3.call403()))
            .addMethod(Routes.unary(CALL404, handlers3.call404()))
            .addMethod(Routes.unary(CALL405, handlers3.call405()))
            .addMethod(Routes.unary(CALL406, handlers3.call406()))
            .addMethod(Routes.unary(CALL407, handlers3.call407()))
            .addMethod(Routes.unary(CALL408, handlers3.call408()))
            .addMethod(Routes.unary(CALL409, handlers3.call409()))
            .addMethod(Routes.unary(CALL410, handlers3.call410()))
            .addMethod(Routes.unary(CALL411, handlers3.call411()))
            .addMethod(Routes.unary(CALL412, handlers3.call412()))
            .addMethod(Routes.unary(CALL413, handlers3.call413()))
            .addMethod(Routes.unary(CALL414, handlers3.call414()))
            .addMethod(Routes.unary(CALL415, handlers3.call415()))
            .addMethod(Routes.unary(CALL416, handlers3.call416()))
            .addMethod(Routes.unary(CALL417, handlers3.call417()))
            .addMethod(Routes.unary(CALL418, handlers3.call418()))
            .addMethod(Routes.unary(CALL419, handlers3.call419()))
            .addMethod(Routes.unary(CALL420, handlers3.call420()))
            .addMethod(Routes.unary(CALL421, handlers3.call421()))
            .addMethod(Routes.unary(CALL422, handlers3.call422()))
            .addMethod(Routes.unary(CALL423, handlers3.call423()))
            .addMethod(Routes.unary(CALL424, handlers3.call424()))
            .addMethod(Routes.unary(CALL425, handlers3.call425()))
            .addMethod(Routes.unary(CALL426, handlers3.call426()))
            .addMethod(Routes.unary(CALL427, handlers3.call427()))
            .addMethod(Routes.unary(CALL428, handlers3.call428()))
            .addMethod(Routes.unary(CALL429, handlers3.call429()))
            .addMethod(Routes.unary(CALL430, handlers3.call430()))
            .addMethod(Routes.unary(CALL431, handlers3.call431()))
            .addMethod(Routes.unary(CALL432, handlers3.call432()))
            .addMethod(Routes.unary(CALL433, handlers3.call433()))
            .addMethod(Routes.unary(CALL434, handlers3.call434()))
            .addMethod(Routes.unary(CALL435, handlers3.call435()))
            .addMethod(Routes.unary(CALL436, handlers3.call436()))
            .addMethod(Routes.unary(CALL437, handlers3.call437()))
            .addMethod(Routes.unary(CALL438, handlers3.call438()))
            .addMethod(Routes.unary(CALL439, handlers3.call439()))
            .addMethod(Routes.unary(CALL440, handlers3.call440()))
            .addMethod(Routes.unary(CALL441, handlers3.call441()))
            .addMethod(Routes.unary(CALL442, handlers3.call442()))
            .addMethod(Routes.unary(CALL443, handlers3.call443()))
            .addMethod(Routes.unary(CALL444, handlers3.call444()))
            .addMethod(Routes.unary(CALL445, handlers3.call445()))
            .addMethod(Routes.unary(CALL446, handlers3.call446()))
            .addMethod(Routes.unary(CALL447, handlers3.call447()))
            .addMethod(Routes.unary(CALL448, handlers3.call448()))
            .addMethod(Routes.unary(CALL449, handlers3.call449()))
            .addMethod(Routes.unary(CALL450, handlers3.call450()))
            .addMethod(Routes.unary(CALL451, handlers3.call451()))
            .addMethod(Routes.unary(CALL452, handlers3.call452()))
            .addMethod(Routes.unary(CALL453, handlers3.call453()))
            .addMethod(Routes.unary(CALL454, handlers3.call454()))
            .addMethod(Routes.unary(CALL455, handlers3.call455()))
            .addMethod(Routes.unary(CALL456, handlers3.call456()))
            .addMethod(Routes.unary(CALL457, handlers3.call457()))
            .addMethod(Routes.unary(CALL458, handlers3.call458()))
            .addMethod(Routes.unary(CALL459, handlers3.call459()))
            .addMethod(Routes.unary(CALL460, handlers3.call460()))
            .addMethod(Routes.unary(CALL461, handlers3.call461()))
            .addMethod(Routes.unary(CALL462, handlers3.call462()))
            .addMethod(Routes.unary(CALL463, handlers3.call463()))
            .addMethod(Routes.unary(CALL464, handlers3.call464()))
            .addMethod(Routes.unary(CALL465, handlers3.call465()))
            .addMethod(Routes.unary(CALL466, handlers3.call466()))
            .addMethod(Routes.unary(CALL467, handlers3.call467()))
            .addMethod(Routes.unary(CALL468, handlers3.call468()))
            .addMethod(Routes.unary(CALL469, handlers3.call469()))
            .addMethod(Routes.unary(CALL470, handlers3.call470()))
            .addMethod(Routes.unary(CALL471, handlers3.call471()))
            .addMethod(Routes.unary(CALL472, handlers3.call472()))
            .addMethod(Routes.unary(CALL473, handlers3.call473()))
            .addMethod(Routes.unary(CALL474, handlers3.call474()))
            .addMethod(Routes.unary(CALL475, handlers3.call475()))
            .addMethod(Routes.unary(CALL476, handlers3.call476()))
            .addMethod(Routes.unary(CALL477, handlers3.call477()))
            .addMethod(Routes.unary(CALL478, handlers3.call478()))
            .addMethod(Routes.unary(CALL479, handlers3.call479()))
            .addMethod(Routes.unary(CALL480, handlers3.call480()))
            .addMethod(Routes.unary(CALL481, handlers3.call481()))
            .addMethod(Routes.unary(CALL482, handlers3.call482()))
            .addMethod(Routes.unary(CALL483, handlers3.call483()))
            .addMethod(Routes.unary(CALL484, handlers3.call484()))
            .addMethod(Routes.unary(CALL485, handlers3.call485()))
            .addMethod(Routes.unary(CALL486, handlers3.call486()))
            .addMethod(Routes.unary(CALL487, handlers3.call487()))
            .addMethod(Routes.unary(CALL488, handlers3.call488()))
            .addMethod(Routes.unary(CALL489, handlers3.call489()))
            .addMethod(Routes.unary(CALL490, handlers3.call490()))
            .addMethod(Routes.unary(CALL491, handlers3.call491()))
            .addMethod(Routes.unary(CALL492, handlers3.call492()))
            .addMethod(Routes.unary(CALL493, handlers3.call493()))
            .addMethod(Routes.unary(CALL494, handlers3.call494()))
            .addMethod(Routes.unary(CALL495, handlers3.call495()))
            .addMethod(Routes.unary(CALL496, handlers3.call496()))
            .addMethod(Routes.unary(CALL497, handlers3.call497()))
            .addMethod(Routes.unary(CALL498, handlers3.call498()))
            .addMethod(Routes.unary(CALL499, handlers3.call499()))
            .addMethod(Routes.unary(CALL500, handlers3.call500()))
            .addMethod(Routes.unary(CALL501, handlers3.call501()))
            .addMethod(Routes.unary(CALL502, handlers3.call502()))
            .addMethod(Routes.unary(CALL503, handlers3.call503()))
            .addMethod(Routes.unary(CALL504, handlers3.call504()))
            .addMethod(Routes.unary(CALL505, handlers3.call505()))
            .addMethod(Routes.unary(CALL506, handlers3.call506()))
            .addMethod(Routes.unary(CALL507, handlers3.call507()))
            .addMethod(Routes.unary(CALL508, handlers3.call508()))
            .addMethod(Routes.unary(CALL509, handlers3.call509()))
            .addMethod(Routes.unary(CALL510, handlers3.call510()))
            .addMethod(Routes.unary(CALL511, handlers3.call511()))
            .addMethod(Routes.unary(CALL512, handlers3.call512()))
            .addMethod(Routes.unary(CALL513, handlers3.call513()))
            .addMethod(Routes.unary(CALL514, handlers3.call514()))
            .addMethod(Routes.unary(CALL515, handlers3.call515()))
            .addMethod(Routes.unary(CALL516, handlers3.call516()))
            .addMethod(Routes.unary(CALL517, handlers3.call517()))
            .addMethod(Routes.unary(CALL518, handlers3.call518()))
            .addMethod(Routes.unary(CALL519, handlers3.call519()))
            .addMethod(Routes.unary(CALL520, handlers3.call520()))
            .build());
  }

  @Override
  public List<RpcMethod<?, ?>> methods() {
    return List.of(
        CALL1,
        CALL2,
        CALL3,
        CALL4,
        CALL5,
        CALL6,
        CALL7,
        CALL8,
        CALL9,
        CALL10,
        CALL11,
        CALL12,
        CALL13,
        CALL14,
        CALL15,
        CALL16,
        CALL17,
        CALL18,
        CALL19,
        CALL20,
        CALL21,
        CALL22,
        CALL23,
        CALL24,
        CALL25,
        CALL26,
        CALL27,
        CALL28,
        CALL29,
        CALL30,
        CALL31,
        CALL32,
        CALL33,
        CALL34,
        CALL35,
        CALL36,
        CALL37,
        CALL38,
        CALL39,
        CALL40,
        CALL41,
        CALL42,
        CALL43,
        CALL44,
        CALL45,
        CALL46,
        CALL47,
        CALL48,
        CALL49,
        CALL50,
        CALL51,
        CALL52,
        CALL53,
        CALL54,
        CALL55,
        CALL56,
        CALL57,
        CALL58,
        CALL59,
        CALL60,
        CALL61,
        CALL62,
        CALL63,
        CALL64,
        CALL65,
        CALL66,
        CALL67,
        CALL68,
        CALL69,
        CALL70,
        CALL71,
        CALL72,
        CALL73,
        CALL74,
        CALL75,
        CALL76,
        CALL77,
        CALL78,
        CALL79,
        CALL80,
        CALL81,
        CALL82,
        CALL83,
        CALL84,
        CALL85,
        CALL86,
        CALL87,
        CALL88,
        CALL89,
        CALL90,
        CALL91,
        CALL92,
        CALL93,
        CALL94,
        CALL95,
        CALL96,
        CALL97,
        CALL98,
        CALL99,
        CALL100,
        CALL101,
        CALL102,
        CALL103,
        CALL104,
        CALL105,
        CALL106,
        CALL107,
        CALL108,
        CALL109,
        CALL110,
        CALL111,
        CALL112,
        CALL113,
        CALL114,
        CALL115,
        CALL116,
        CALL117,
        CALL118,
        CALL119,
        CALL120,
        CALL121,
        CALL122,
        CALL123,
        CALL124,
        CALL125,
        CALL126,
        CALL127,
        CALL128,
        CALL129,
        CALL130,
        CALL131,
        CALL132,
        CALL133,
        CALL134,
        CALL135,
        CALL136,
        CALL137,
        CALL138,
        CALL139,
        CALL140,
        CALL141,
        CALL142,
        CALL143,
        CALL144,
        CALL145,
        CALL146,
        CALL147,
        CALL148,
        CALL149,
        CALL150,
        CALL151,
        CALL152,
        CALL153,
        CALL154,
        CALL155,
        CALL156,
        CALL157,
        CALL158,
        CALL159,
        CALL160,
        CALL161,
        CALL162,
        CALL163,
        CALL164,
        CALL165,
        CALL166,
        CALL167,
        CALL168,
        CALL169,
        CALL170,
        CALL171,
        CALL172,
        CALL173,
        CALL174,
        CALL175,
        CALL176,
        CALL177,
        CALL178,
        CALL179,
        CALL180,
        CALL181,
        CALL182,
        CALL183,
        CALL184,
        CALL185,
        CALL186,
        CALL187,
        CALL188,
        CALL189,
        CALL190,
        CALL191,
        CALL192,
        CALL193,
        CALL194,
        CALL195,
        CALL196,
        CALL197,
        CALL198,
        CALL199,
        CALL200,
        CALL201,
        CALL202,
        CALL203,
        CALL204,
        CALL205,
        CALL206,
        CALL207,
        CALL208,
        CALL209,
        CALL210,
        CALL211,
        CALL212,
        CALL213,
        CALL214,
        CALL215,
        CALL216,
        CALL217,
        CALL218,
        CALL219,
        CALL220,
        CALL221,
        CALL222,
        CALL223,
        CALL224,
        CALL225,
        CALL226,
        CALL227,
        CALL228,
        CALL229,
        CALL230,
        CALL231,
        CALL232,
        CALL233,
        CALL234,
        CALL235,
        CALL236,
        CALL237,
        CALL238,
        CALL239,
        CALL240,
        CALL241,
        CALL242,
        CALL243,
        CALL244,
        CALL245,
        CALL246,
        CALL247,
        CALL248,
        CALL249,
        CALL250,
        CALL251,
        CALL252,
        CALL253,
        CALL254,
        CALL255,
        CALL256,
        CALL257,
        CALL258,
        CALL259,
        CALL260,
        CALL261,
        CALL262,
        CALL263,
        CALL264,
        CALL265,
        CALL266,
        CALL267,
        CALL268,
        CALL269,
        CALL270,
        CALL271,
        CALL272,
        CALL273,
        CALL274,
        CALL275,
        CALL276,
        CALL277,
        CALL278,
        CALL279,
        CALL280,
        CALL281,
        CALL282,
        CALL283,
        CALL284,
        CALL285,
        CALL286,
        CALL287,
        CALL288,
        CALL289,
        CALL290,
        CALL291,
        CALL292,
        CALL293,
        CALL294,
        CALL295,
        CALL296,
        CALL297,
        CALL298,
        CALL299,
        CALL300,
        CALL301,
        CALL302,
        CALL303,
        CALL304,
        CALL305,
        CALL306,
        CALL307,
        CALL308,
        CALL309,
        CALL310,
        CALL311,
        CALL312,
        CALL313,
        CALL314,
        CALL315,
        CALL316,
        CALL317,
        CALL318,
        CALL319,
        CALL320,
        CALL321,
        CALL322,
        CALL323,
        CALL324,
        CALL325,
        CALL326,
        CALL327,
        CALL328,
        CALL329,
        CALL330,
        CALL331,
        CALL332,
        CALL333,
        CALL334,
        CALL335,
        CALL336,
        CALL337,
        CALL338,
        CALL339,
        CALL340,
        CALL341,
        CALL342,
        CALL343,
        CALL344,
        CALL345,
        CALL346,
        CALL347,
        CALL348,
        CALL349,
        CALL350,
        CALL351,
        CALL352,
        CALL353,
        CALL354,
        CALL355,
        CALL356,
        CALL357,
        CALL358,
        CALL359,
        CALL360,
        CALL361,
        CALL362,
        CALL363,
        CALL364,
        CALL365,
        CALL366,
        CALL367,
        CALL368,
        CALL369,
        CALL370,
        CALL371,
        CALL372,
        CALL373,
        CALL374,
        CALL375,
        CALL376,
        CALL377,
        CALL378,
        CALL379,
        CALL380,
        CALL381,
        CALL382,
        CALL383,
        CALL384,
        CALL385,
        CALL386,
        CALL387,
        CALL388,
        CALL389,
        CALL390,
        CALL391,
        CALL392,
        CALL393,
        CALL394,
        CALL395,
        CALL396,
        CALL397,
        CALL398,
        CALL399,
        CALL400,
        CALL401,
        CALL402,
        CALL403,
        CALL404,
        CALL405,
        CALL406,
        CALL407,
        CALL408,
        CALL409,
        CALL410,
        CALL411,
        CALL412,
        CALL413,
        CALL414,
        CALL415,
        CALL416,
        CALL417,
        CALL418,
        CALL419,
        CALL420,
        CALL421,
        CALL422,
        CALL423,
        CALL424,
        CALL425,
        CALL426,
        CALL427,
        CALL428,
        CALL429,
        CALL430,
        CALL431,
        CALL432,
        CALL433,
        CALL434,
        CALL435,
        CALL436,
        CALL437,
        CALL438,
        CALL439,
        CALL440,
        CALL441,
        CALL442,
        CALL443,
        CALL444,
        CALL445,
        CALL446,
        CALL447,
        CALL448,
        CALL449,
        CALL450,
        CALL451,
        CALL452,
        CALL453,
        CALL454,
        CALL455,
        CALL456,
        CALL457,
        CALL458,
        CALL459,
        CALL460,
        CALL461,
        CALL462,
        CALL463,
        CALL464,
        CALL465,
        CALL466,
        CALL467,
        CALL468,
        CALL469,
        CALL470,
        CALL471,
        CALL472,
        CALL473,
        CALL474,
        CALL475,
        CALL476,
        CALL477,
        CALL478,
        CALL479,
        CALL480,
        CALL481,
        CALL482,
        CALL483,
        CALL484,
        CALL485,
        CALL486,
        CALL487,
        CALL488,
        CALL489,
        CALL490,
        CALL491,
        CALL492,
        CALL493,
        CALL494,
        CALL495,
        CALL496,
        CALL497,
        CALL498,
        CALL499,
        CALL500,
        CALL501,
        CALL502,
        CALL503,
        CALL504,
        CALL505,
        CALL506,
        CALL507,
        CALL508,
        CALL509,
        CALL510,
        CALL511,
        CALL512,
        CALL513,
        CALL514,
        CALL515,
        CALL516,
        CALL517,
        CALL518,
        CALL519,
        CALL520);
  }

  @Override
  public List<ServerServiceDefinition> services() {
    return services;
  }

  /**
   * Handles {@link #CALL1}.
   */
  public interface Call1Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL2}.
   */
  public interface Call2Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL3}.
   */
  public interface Call3Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL4}.
   */
  public interface Call4Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL5}.
   */
  public interface Call5Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL6}.
   */
  public interface Call6Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL7}.
   */
  public interface Call7Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL8}.
   */
  public interface Call8Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL9}.
   */
  public interface Call9Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL10}.
   */
  public interface Call10Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL11}.
   */
  public interface Call11Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL12}.
   */
  public interface Call12Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL13}.
   */
  public interface Call13Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL14}.
   */
  public interface Call14Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL15}.
   */
  public interface Call15Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL16}.
   */
  public interface Call16Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL17}.
   */
  public interface Call17Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL18}.
   */
  public interface Call18Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL19}.
   */
  public interface Call19Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL20}.
   */
  public interface Call20Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL21}.
   */
  public interface Call21Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL22}.
   */
  public interface Call22Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL23}.
   */
  public interface Call23Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL24}.
   */
  public interface Call24Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL25}.
   */
  public interface Call25Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL26}.
   */
  public interface Call26Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL27}.
   */
  public interface Call27Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL28}.
   */
  public interface Call28Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL29}.
   */
  public interface Call29Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL30}.
   */
  public interface Call30Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL31}.
   */
  public interface Call31Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL32}.
   */
  public interface Call32Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL33}.
   */
  public interface Call33Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL34}.
   */
  public interface Call34Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL35}.
   */
  public interface Call35Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL36}.
   */
  public interface Call36Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL37}.
   */
  public interface Call37Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL38}.
   */
  public interface Call38Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL39}.
   */
  public interface Call39Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL40}.
   */
  public interface Call40Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL41}.
   */
  public interface Call41Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL42}.
   */
  public interface Call42Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL43}.
   */
  public interface Call43Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL44}.
   */
  public interface Call44Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL45}.
   */
  public interface Call45Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL46}.
   */
  public interface Call46Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL47}.
   */
  public interface Call47Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL48}.
   */
  public interface Call48Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL49}.
   */
  public interface Call49Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL50}.
   */
  public interface Call50Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL51}.
   */
  public interface Call51Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL52}.
   */
  public interface Call52Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL53}.
   */
  public interface Call53Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL54}.
   */
  public interface Call54Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL55}.
   */
  public interface Call55Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL56}.
   */
  public interface Call56Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL57}.
   */
  public interface Call57Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL58}.
   */
  public interface Call58Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL59}.
   */
  public interface Call59Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL60}.
   */
  public interface Call60Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL61}.
   */
  public interface Call61Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL62}.
   */
  public interface Call62Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL63}.
   */
  public interface Call63Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL64}.
   */
  public interface Call64Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL65}.
   */
  public interface Call65Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL66}.
   */
  public interface Call66Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL67}.
   */
  public interface Call67Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL68}.
   */
  public interface Call68Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL69}.
   */
  public interface Call69Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL70}.
   */
  public interface Call70Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL71}.
   */
  public interface Call71Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL72}.
   */
  public interface Call72Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL73}.
   */
  public interface Call73Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL74}.
   */
  public interface Call74Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL75}.
   */
  public interface Call75Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL76}.
   */
  public interface Call76Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL77}.
   */
  public interface Call77Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL78}.
   */
  public interface Call78Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL79}.
   */
  public interface Call79Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL80}.
   */
  public interface Call80Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL81}.
   */
  public interface Call81Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL82}.
   */
  public interface Call82Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL83}.
   */
  public interface Call83Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL84}.
   */
  public interface Call84Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL85}.
   */
  public interface Call85Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL86}.
   */
  public interface Call86Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL87}.
   */
  public interface Call87Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL88}.
   */
  public interface Call88Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL89}.
   */
  public interface Call89Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL90}.
   */
  public interface Call90Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL91}.
   */
  public interface Call91Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL92}.
   */
  public interface Call92Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL93}.
   */
  public interface Call93Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL94}.
   */
  public interface Call94Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL95}.
   */
  public interface Call95Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL96}.
   */
  public interface Call96Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL97}.
   */
  public interface Call97Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL98}.
   */
  public interface Call98Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL99}.
   */
  public interface Call99Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL100}.
   */
  public interface Call100Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL101}.
   */
  public interface Call101Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL102}.
   */
  public interface Call102Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL103}.
   */
  public interface Call103Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL104}.
   */
  public interface Call104Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL105}.
   */
  public interface Call105Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL106}.
   */
  public interface Call106Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL107}.
   */
  public interface Call107Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL108}.
   */
  public interface Call108Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL109}.
   */
  public interface Call109Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL110}.
   */
  public interface Call110Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL111}.
   */
  public interface Call111Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL112}.
   */
  public interface Call112Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL113}.
   */
  public interface Call113Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL114}.
   */
  public interface Call114Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL115}.
   */
  public interface Call115Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL116}.
   */
  public interface Call116Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL117}.
   */
  public interface Call117Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL118}.
   */
  public interface Call118Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL119}.
   */
  public interface Call119Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL120}.
   */
  public interface Call120Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL121}.
   */
  public interface Call121Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL122}.
   */
  public interface Call122Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL123}.
   */
  public interface Call123Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL124}.
   */
  public interface Call124Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL125}.
   */
  public interface Call125Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL126}.
   */
  public interface Call126Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL127}.
   */
  public interface Call127Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL128}.
   */
  public interface Call128Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL129}.
   */
  public interface Call129Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL130}.
   */
  public interface Call130Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL131}.
   */
  public interface Call131Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL132}.
   */
  public interface Call132Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL133}.
   */
  public interface Call133Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL134}.
   */
  public interface Call134Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL135}.
   */
  public interface Call135Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL136}.
   */
  public interface Call136Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL137}.
   */
  public interface Call137Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL138}.
   */
  public interface Call138Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL139}.
   */
  public interface Call139Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL140}.
   */
  public interface Call140Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL141}.
   */
  public interface Call141Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL142}.
   */
  public interface Call142Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL143}.
   */
  public interface Call143Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL144}.
   */
  public interface Call144Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL145}.
   */
  public interface Call145Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL146}.
   */
  public interface Call146Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL147}.
   */
  public interface Call147Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL148}.
   */
  public interface Call148Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL149}.
   */
  public interface Call149Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL150}.
   */
  public interface Call150Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL151}.
   */
  public interface Call151Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL152}.
   */
  public interface Call152Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL153}.
   */
  public interface Call153Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL154}.
   */
  public interface Call154Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL155}.
   */
  public interface Call155Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL156}.
   */
  public interface Call156Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL157}.
   */
  public interface Call157Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL158}.
   */
  public interface Call158Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL159}.
   */
  public interface Call159Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL160}.
   */
  public interface Call160Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL161}.
   */
  public interface Call161Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL162}.
   */
  public interface Call162Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL163}.
   */
  public interface Call163Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL164}.
   */
  public interface Call164Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL165}.
   */
  public interface Call165Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL166}.
   */
  public interface Call166Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL167}.
   */
  public interface Call167Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL168}.
   */
  public interface Call168Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL169}.
   */
  public interface Call169Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL170}.
   */
  public interface Call170Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL171}.
   */
  public interface Call171Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL172}.
   */
  public interface Call172Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL173}.
   */
  public interface Call173Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL174}.
   */
  public interface Call174Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL175}.
   */
  public interface Call175Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL176}.
   */
  public interface Call176Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL177}.
   */
  public interface Call177Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL178}.
   */
  public interface Call178Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL179}.
   */
  public interface Call179Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL180}.
   */
  public interface Call180Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL181}.
   */
  public interface Call181Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL182}.
   */
  public interface Call182Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL183}.
   */
  public interface Call183Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL184}.
   */
  public interface Call184Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL185}.
   */
  public interface Call185Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL186}.
   */
  public interface Call186Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL187}.
   */
  public interface Call187Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL188}.
   */
  public interface Call188Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL189}.
   */
  public interface Call189Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL190}.
   */
  public interface Call190Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL191}.
   */
  public interface Call191Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL192}.
   */
  public interface Call192Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL193}.
   */
  public interface Call193Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL194}.
   */
  public interface Call194Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL195}.
   */
  public interface Call195Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL196}.
   */
  public interface Call196Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL197}.
   */
  public interface Call197Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL198}.
   */
  public interface Call198Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL199}.
   */
  public interface Call199Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL200}.
   */
  public interface Call200Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL201}.
   */
  public interface Call201Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL202}.
   */
  public interface Call202Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL203}.
   */
  public interface Call203Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL204}.
   */
  public interface Call204Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL205}.
   */
  public interface Call205Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL206}.
   */
  public interface Call206Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL207}.
   */
  public interface Call207Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL208}.
   */
  public interface Call208Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL209}.
   */
  public interface Call209Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL210}.
   */
  public interface Call210Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL211}.
   */
  public interface Call211Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL212}.
   */
  public interface Call212Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL213}.
   */
  public interface Call213Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL214}.
   */
  public interface Call214Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL215}.
   */
  public interface Call215Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL216}.
   */
  public interface Call216Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL217}.
   */
  public interface Call217Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL218}.
   */
  public interface Call218Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL219}.
   */
  public interface Call219Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL220}.
   */
  public interface Call220Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL221}.
   */
  public interface Call221Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL222}.
   */
  public interface Call222Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL223}.
   */
  public interface Call223Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL224}.
   */
  public interface Call224Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL225}.
   */
  public interface Call225Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL226}.
   */
  public interface Call226Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL227}.
   */
  public interface Call227Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL228}.
   */
  public interface Call228Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL229}.
   */
  public interface Call229Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL230}.
   */
  public interface Call230Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL231}.
   */
  public interface Call231Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL232}.
   */
  public interface Call232Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL233}.
   */
  public interface Call233Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL234}.
   */
  public interface Call234Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL235}.
   */
  public interface Call235Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL236}.
   */
  public interface Call236Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL237}.
   */
  public interface Call237Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL238}.
   */
  public interface Call238Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL239}.
   */
  public interface Call239Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL240}.
   */
  public interface Call240Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL241}.
   */
  public interface Call241Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL242}.
   */
  public interface Call242Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL243}.
   */
  public interface Call243Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL244}.
   */
  public interface Call244Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL245}.
   */
  public interface Call245Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL246}.
   */
  public interface Call246Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL247}.
   */
  public interface Call247Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL248}.
   */
  public interface Call248Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL249}.
   */
  public interface Call249Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL250}.
   */
  public interface Call250Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL251}.
   */
  public interface Call251Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL252}.
   */
  public interface Call252Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL253}.
   */
  public interface Call253Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL254}.
   */
  public interface Call254Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL255}.
   */
  public interface Call255Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL256}.
   */
  public interface Call256Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL257}.
   */
  public interface Call257Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL258}.
   */
  public interface Call258Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL259}.
   */
  public interface Call259Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL260}.
   */
  public interface Call260Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL261}.
   */
  public interface Call261Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL262}.
   */
  public interface Call262Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL263}.
   */
  public interface Call263Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL264}.
   */
  public interface Call264Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL265}.
   */
  public interface Call265Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL266}.
   */
  public interface Call266Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL267}.
   */
  public interface Call267Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL268}.
   */
  public interface Call268Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL269}.
   */
  public interface Call269Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL270}.
   */
  public interface Call270Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL271}.
   */
  public interface Call271Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL272}.
   */
  public interface Call272Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL273}.
   */
  public interface Call273Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL274}.
   */
  public interface Call274Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL275}.
   */
  public interface Call275Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL276}.
   */
  public interface Call276Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL277}.
   */
  public interface Call277Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL278}.
   */
  public interface Call278Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL279}.
   */
  public interface Call279Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL280}.
   */
  public interface Call280Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL281}.
   */
  public interface Call281Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL282}.
   */
  public interface Call282Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL283}.
   */
  public interface Call283Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL284}.
   */
  public interface Call284Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL285}.
   */
  public interface Call285Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL286}.
   */
  public interface Call286Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL287}.
   */
  public interface Call287Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL288}.
   */
  public interface Call288Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL289}.
   */
  public interface Call289Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL290}.
   */
  public interface Call290Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL291}.
   */
  public interface Call291Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL292}.
   */
  public interface Call292Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL293}.
   */
  public interface Call293Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL294}.
   */
  public interface Call294Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL295}.
   */
  public interface Call295Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL296}.
   */
  public interface Call296Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL297}.
   */
  public interface Call297Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL298}.
   */
  public interface Call298Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL299}.
   */
  public interface Call299Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL300}.
   */
  public interface Call300Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL301}.
   */
  public interface Call301Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL302}.
   */
  public interface Call302Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL303}.
   */
  public interface Call303Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL304}.
   */
  public interface Call304Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL305}.
   */
  public interface Call305Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL306}.
   */
  public interface Call306Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL307}.
   */
  public interface Call307Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL308}.
   */
  public interface Call308Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL309}.
   */
  public interface Call309Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL310}.
   */
  public interface Call310Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL311}.
   */
  public interface Call311Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL312}.
   */
  public interface Call312Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL313}.
   */
  public interface Call313Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL314}.
   */
  public interface Call314Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL315}.
   */
  public interface Call315Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL316}.
   */
  public interface Call316Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL317}.
   */
  public interface Call317Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL318}.
   */
  public interface Call318Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL319}.
   */
  public interface Call319Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL320}.
   */
  public interface Call320Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL321}.
   */
  public interface Call321Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL322}.
   */
  public interface Call322Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL323}.
   */
  public interface Call323Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL324}.
   */
  public interface Call324Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL325}.
   */
  public interface Call325Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL326}.
   */
  public interface Call326Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL327}.
   */
  public interface Call327Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL328}.
   */
  public interface Call328Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL329}.
   */
  public interface Call329Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL330}.
   */
  public interface Call330Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL331}.
   */
  public interface Call331Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL332}.
   */
  public interface Call332Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL333}.
   */
  public interface Call333Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL334}.
   */
  public interface Call334Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL335}.
   */
  public interface Call335Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL336}.
   */
  public interface Call336Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL337}.
   */
  public interface Call337Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL338}.
   */
  public interface Call338Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL339}.
   */
  public interface Call339Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL340}.
   */
  public interface Call340Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL341}.
   */
  public interface Call341Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL342}.
   */
  public interface Call342Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL343}.
   */
  public interface Call343Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL344}.
   */
  public interface Call344Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL345}.
   */
  public interface Call345Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL346}.
   */
  public interface Call346Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL347}.
   */
  public interface Call347Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL348}.
   */
  public interface Call348Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL349}.
   */
  public interface Call349Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL350}.
   */
  public interface Call350Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL351}.
   */
  public interface Call351Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL352}.
   */
  public interface Call352Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL353}.
   */
  public interface Call353Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL354}.
   */
  public interface Call354Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL355}.
   */
  public interface Call355Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL356}.
   */
  public interface Call356Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL357}.
   */
  public interface Call357Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL358}.
   */
  public interface Call358Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL359}.
   */
  public interface Call359Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL360}.
   */
  public interface Call360Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL361}.
   */
  public interface Call361Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL362}.
   */
  public interface Call362Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL363}.
   */
  public interface Call363Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL364}.
   */
  public interface Call364Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL365}.
   */
  public interface Call365Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL366}.
   */
  public interface Call366Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL367}.
   */
  public interface Call367Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL368}.
   */
  public interface Call368Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL369}.
   */
  public interface Call369Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL370}.
   */
  public interface Call370Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL371}.
   */
  public interface Call371Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL372}.
   */
  public interface Call372Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL373}.
   */
  public interface Call373Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL374}.
   */
  public interface Call374Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL375}.
   */
  public interface Call375Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL376}.
   */
  public interface Call376Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL377}.
   */
  public interface Call377Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL378}.
   */
  public interface Call378Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL379}.
   */
  public interface Call379Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL380}.
   */
  public interface Call380Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL381}.
   */
  public interface Call381Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL382}.
   */
  public interface Call382Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL383}.
   */
  public interface Call383Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL384}.
   */
  public interface Call384Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL385}.
   */
  public interface Call385Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL386}.
   */
  public interface Call386Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL387}.
   */
  public interface Call387Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL388}.
   */
  public interface Call388Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL389}.
   */
  public interface Call389Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL390}.
   */
  public interface Call390Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL391}.
   */
  public interface Call391Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL392}.
   */
  public interface Call392Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL393}.
   */
  public interface Call393Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL394}.
   */
  public interface Call394Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL395}.
   */
  public interface Call395Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL396}.
   */
  public interface Call396Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL397}.
   */
  public interface Call397Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL398}.
   */
  public interface Call398Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL399}.
   */
  public interface Call399Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL400}.
   */
  public interface Call400Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL401}.
   */
  public interface Call401Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL402}.
   */
  public interface Call402Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL403}.
   */
  public interface Call403Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL404}.
   */
  public interface Call404Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL405}.
   */
  public interface Call405Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL406}.
   */
  public interface Call406Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL407}.
   */
  public interface Call407Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL408}.
   */
  public interface Call408Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL409}.
   */
  public interface Call409Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL410}.
   */
  public interface Call410Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL411}.
   */
  public interface Call411Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL412}.
   */
  public interface Call412Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL413}.
   */
  public interface Call413Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL414}.
   */
  public interface Call414Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL415}.
   */
  public interface Call415Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL416}.
   */
  public interface Call416Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL417}.
   */
  public interface Call417Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL418}.
   */
  public interface Call418Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL419}.
   */
  public interface Call419Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL420}.
   */
  public interface Call420Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL421}.
   */
  public interface Call421Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL422}.
   */
  public interface Call422Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL423}.
   */
  public interface Call423Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL424}.
   */
  public interface Call424Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL425}.
   */
  public interface Call425Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL426}.
   */
  public interface Call426Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL427}.
   */
  public interface Call427Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL428}.
   */
  public interface Call428Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL429}.
   */
  public interface Call429Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL430}.
   */
  public interface Call430Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL431}.
   */
  public interface Call431Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL432}.
   */
  public interface Call432Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL433}.
   */
  public interface Call433Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL434}.
   */
  public interface Call434Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL435}.
   */
  public interface Call435Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL436}.
   */
  public interface Call436Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL437}.
   */
  public interface Call437Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL438}.
   */
  public interface Call438Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL439}.
   */
  public interface Call439Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL440}.
   */
  public interface Call440Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL441}.
   */
  public interface Call441Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL442}.
   */
  public interface Call442Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL443}.
   */
  public interface Call443Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL444}.
   */
  public interface Call444Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL445}.
   */
  public interface Call445Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL446}.
   */
  public interface Call446Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL447}.
   */
  public interface Call447Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL448}.
   */
  public interface Call448Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL449}.
   */
  public interface Call449Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL450}.
   */
  public interface Call450Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL451}.
   */
  public interface Call451Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL452}.
   */
  public interface Call452Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL453}.
   */
  public interface Call453Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL454}.
   */
  public interface Call454Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL455}.
   */
  public interface Call455Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL456}.
   */
  public interface Call456Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL457}.
   */
  public interface Call457Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL458}.
   */
  public interface Call458Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL459}.
   */
  public interface Call459Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL460}.
   */
  public interface Call460Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL461}.
   */
  public interface Call461Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL462}.
   */
  public interface Call462Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL463}.
   */
  public interface Call463Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL464}.
   */
  public interface Call464Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL465}.
   */
  public interface Call465Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL466}.
   */
  public interface Call466Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL467}.
   */
  public interface Call467Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL468}.
   */
  public interface Call468Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL469}.
   */
  public interface Call469Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL470}.
   */
  public interface Call470Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL471}.
   */
  public interface Call471Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL472}.
   */
  public interface Call472Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL473}.
   */
  public interface Call473Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL474}.
   */
  public interface Call474Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL475}.
   */
  public interface Call475Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL476}.
   */
  public interface Call476Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL477}.
   */
  public interface Call477Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL478}.
   */
  public interface Call478Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL479}.
   */
  public interface Call479Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL480}.
   */
  public interface Call480Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL481}.
   */
  public interface Call481Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL482}.
   */
  public interface Call482Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL483}.
   */
  public interface Call483Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL484}.
   */
  public interface Call484Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL485}.
   */
  public interface Call485Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL486}.
   */
  public interface Call486Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL487}.
   */
  public interface Call487Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL488}.
   */
  public interface Call488Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL489}.
   */
  public interface Call489Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL490}.
   */
  public interface Call490Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL491}.
   */
  public interface Call491Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL492}.
   */
  public interface Call492Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL493}.
   */
  public interface Call493Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL494}.
   */
  public interface Call494Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL495}.
   */
  public interface Call495Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL496}.
   */
  public interface Call496Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL497}.
   */
  public interface Call497Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL498}.
   */
  public interface Call498Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL499}.
   */
  public interface Call499Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL500}.
   */
  public interface Call500Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL501}.
   */
  public interface Call501Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL502}.
   */
  public interface Call502Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL503}.
   */
  public interface Call503Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL504}.
   */
  public interface Call504Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL505}.
   */
  public interface Call505Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL506}.
   */
  public interface Call506Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL507}.
   */
  public interface Call507Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL508}.
   */
  public interface Call508Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL509}.
   */
  public interface Call509Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL510}.
   */
  public interface Call510Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL511}.
   */
  public interface Call511Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL512}.
   */
  public interface Call512Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL513}.
   */
  public interface Call513Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL514}.
   */
  public interface Call514Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL515}.
   */
  public interface Call515Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL516}.
   */
  public interface Call516Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL517}.
   */
  public interface Call517Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL518}.
   */
  public interface Call518Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL519}.
   */
  public interface Call519Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Handles {@link #CALL520}.
   */
  public interface Call520Handler extends UnaryHandler<Small, Small> {
  }

  /**
   * Part 1 of the handlers; there are too many rpcs for one constructor.
   */
  public record Handlers1(Call1Handler call1, Call2Handler call2, Call3Handler call3,
      Call4Handler call4, Call5Handler call5, Call6Handler call6, Call7Handler call7,
      Call8Handler call8, Call9Handler call9, Call10Handler call10, Call11Handler call11,
      Call12Handler call12, Call13Handler call13, Call14Handler call14, Call15Handler call15,
      Call16Handler call16, Call17Handler call17, Call18Handler call18, Call19Handler call19,
      Call20Handler call20, Call21Handler call21, Call22Handler call22, Call23Handler call23,
      Call24Handler call24, Call25Handler call25, Call26Handler call26, Call27Handler call27,
      Call28Handler call28, Call29Handler call29, Call30Handler call30, Call31Handler call31,
      Call32Handler call32, Call33Handler call33, Call34Handler call34, Call35Handler call35,
      Call36Handler call36, Call37Handler call37, Call38Handler call38, Call39Handler call39,
      Call40Handler call40, Call41Handler call41, Call42Handler call42, Call43Handler call43,
      Call44Handler call44, Call45Handler call45, Call46Handler call46, Call47Handler call47,
      Call48Handler call48, Call49Handler call49, Call50Handler call50, Call51Handler call51,
      Call52Handler call52, Call53Handler call53, Call54Handler call54, Call55Handler call55,
      Call56Handler call56, Call57Handler call57, Call58Handler call58, Call59Handler call59,
      Call60Handler call60, Call61Handler call61, Call62Handler call62, Call63Handler call63,
      Call64Handler call64, Call65Handler call65, Call66Handler call66, Call67Handler call67,
      Call68Handler call68, Call69Handler call69, Call70Handler call70, Call71Handler call71,
      Call72Handler call72, Call73Handler call73, Call74Handler call74, Call75Handler call75,
      Call76Handler call76, Call77Handler call77, Call78Handler call78, Call79Handler call79,
      Call80Handler call80, Call81Handler call81, Call82Handler call82, Call83Handler call83,
      Call84Handler call84, Call85Handler call85, Call86Handler call86, Call87Handler call87,
      Call88Handler call88, Call89Handler call89, Call90Handler call90, Call91Handler call91,
      Call92Handler call92, Call93Handler call93, Call94Handler call94, Call95Handler call95,
      Call96Handler call96, Call97Handler call97, Call98Handler call98, Call99Handler call99,
      Call100Handler call100, Call101Handler call101, Call102Handler call102,
      Call103Handler call103, Call104Handler call104, Call105Handler call105,
      Call106Handler call106, Call107Handler call107, Call108Handler call108,
      Call109Handler call109, Call110Handler call110, Call111Handler call111,
      Call112Handler call112, Call113Handler call113, Call114Handler call114,
      Call115Handler call115, Call116Handler call116, Call117Handler call117,
      Call118Handler call118, Call119Handler call119, Call120Handler call120,
      Call121Handler call121, Call122Handler call122, Call123Handler call123,
      Call124Handler call124, Call125Handler call125, Call126Handler call126,
      Call127Handler call127, Call128Handler call128, Call129Handler call129,
      Call130Handler call130, Call131Handler call131, Call132Handler call132,
      Call133Handler call133, Call134Handler call134, Call135Handler call135,
      Call136Handler call136, Call137Handler call137, Call138Handler call138,
      Call139Handler call139, Call140Handler call140, Call141Handler call141,
      Call142Handler call142, Call143Handler call143, Call144Handler call144,
      Call145Handler call145, Call146Handler call146, Call147Handler call147,
      Call148Handler call148, Call149Handler call149, Call150Handler call150,
      Call151Handler call151, Call152Handler call152, Call153Handler call153,
      Call154Handler call154, Call155Handler call155, Call156Handler call156,
      Call157Handler call157, Call158Handler call158, Call159Handler call159,
      Call160Handler call160, Call161Handler call161, Call162Handler call162,
      Call163Handler call163, Call164Handler call164, Call165Handler call165,
      Call166Handler call166, Call167Handler call167, Call168Handler call168,
      Call169Handler call169, Call170Handler call170, Call171Handler call171,
      Call172Handler call172, Call173Handler call173, Call174Handler call174,
      Call175Handler call175, Call176Handler call176, Call177Handler call177,
      Call178Handler call178, Call179Handler call179, Call180Handler call180,
      Call181Handler call181, Call182Handler call182, Call183Handler call183,
      Call184Handler call184, Call185Handler call185, Call186Handler call186,
      Call187Handler call187, Call188Handler call188, Call189Handler call189,
      Call190Handler call190, Call191Handler call191, Call192Handler call192,
      Call193Handler call193, Call194Handler call194, Call195Handler call195,
      Call196Handler call196, Call197Handler call197, Call198Handler call198,
      Call199Handler call199, Call200Handler call200) {
  }

  /**
   * Part 2 of the handlers; there are too many rpcs for one constructor.
   */
  public record Handlers2(Call201Handler call201, Call202Handler call202, Call203Handler call203,
      Call204Handler call204, Call205Handler call205, Call206Handler call206,
      Call207Handler call207, Call208Handler call208, Call209Handler call209,
      Call210Handler call210, Call211Handler call211, Call212Handler call212,
      Call213Handler call213, Call214Handler call214, Call215Handler call215,
      Call216Handler call216, Call217Handler call217, Call218Handler call218,
      Call219Handler call219, Call220Handler call220, Call221Handler call221,
      Call222Handler call222, Call223Handler call223, Call224Handler call224,
      Call225Handler call225, Call226Handler call226, Call227Handler call227,
      Call228Handler call228, Call229Handler call229, Call230Handler call230,
      Call231Handler call231, Call232Handler call232, Call233Handler call233,
      Call234Handler call234, Call235Handler call235, Call236Handler call236,
      Call237Handler call237, Call238Handler call238, Call239Handler call239,
      Call240Handler call240, Call241Handler call241, Call242Handler call242,
      Call243Handler call243, Call244Handler call244, Call245Handler call245,
      Call246Handler call246, Call247Handler call247, Call248Handler call248,
      Call249Handler call249, Call250Handler call250, Call251Handler call251,
      Call252Handler call252, Call253Handler call253, Call254Handler call254,
      Call255Handler call255, Call256Handler call256, Call257Handler call257,
      Call258Handler call258, Call259Handler call259, Call260Handler call260,
      Call261Handler call261, Call262Handler call262, Call263Handler call263,
      Call264Handler call264, Call265Handler call265, Call266Handler call266,
      Call267Handler call267, Call268Handler call268, Call269Handler call269,
      Call270Handler call270, Call271Handler call271, Call272Handler call272,
      Call273Handler call273, Call274Handler call274, Call275Handler call275,
      Call276Handler call276, Call277Handler call277, Call278Handler call278,
      Call279Handler call279, Call280Handler call280, Call281Handler call281,
      Call282Handler call282, Call283Handler call283, Call284Handler call284,
      Call285Handler call285, Call286Handler call286, Call287Handler call287,
      Call288Handler call288, Call289Handler call289, Call290Handler call290,
      Call291Handler call291, Call292Handler call292, Call293Handler call293,
      Call294Handler call294, Call295Handler call295, Call296Handler call296,
      Call297Handler call297, Call298Handler call298, Call299Handler call299,
      Call300Handler call300, Call301Handler call301, Call302Handler call302,
      Call303Handler call303, Call304Handler call304, Call305Handler call305,
      Call306Handler call306, Call307Handler call307, Call308Handler call308,
      Call309Handler call309, Call310Handler call310, Call311Handler call311,
      Call312Handler call312, Call313Handler call313, Call314Handler call314,
      Call315Handler call315, Call316Handler call316, Call317Handler call317,
      Call318Handler call318, Call319Handler call319, Call320Handler call320,
      Call321Handler call321, Call322Handler call322, Call323Handler call323,
      Call324Handler call324, Call325Handler call325, Call326Handler call326,
      Call327Handler call327, Call328Handler call328, Call329Handler call329,
      Call330Handler call330, Call331Handler call331, Call332Handler call332,
      Call333Handler call333, Call334Handler call334, Call335Handler call335,
      Call336Handler call336, Call337Handler call337, Call338Handler call338,
      Call339Handler call339, Call340Handler call340, Call341Handler call341,
      Call342Handler call342, Call343Handler call343, Call344Handler call344,
      Call345Handler call345, Call346Handler call346, Call347Handler call347,
      Call348Handler call348, Call349Handler call349, Call350Handler call350,
      Call351Handler call351, Call352Handler call352, Call353Handler call353,
      Call354Handler call354, Call355Handler call355, Call356Handler call356,
      Call357Handler call357, Call358Handler call358, Call359Handler call359,
      Call360Handler call360, Call361Handler call361, Call362Handler call362,
      Call363Handler call363, Call364Handler call364, Call365Handler call365,
      Call366Handler call366, Call367Handler call367, Call368Handler call368,
      Call369Handler call369, Call370Handler call370, Call371Handler call371,
      Call372Handler call372, Call373Handler call373, Call374Handler call374,
      Call375Handler call375, Call376Handler call376, Call377Handler call377,
      Call378Handler call378, Call379Handler call379, Call380Handler call380,
      Call381Handler call381, Call382Handler call382, Call383Handler call383,
      Call384Handler call384, Call385Handler call385, Call386Handler call386,
      Call387Handler call387, Call388Handler call388, Call389Handler call389,
      Call390Handler call390, Call391Handler call391, Call392Handler call392,
      Call393Handler call393, Call394Handler call394, Call395Handler call395,
      Call396Handler call396, Call397Handler call397, Call398Handler call398,
      Call399Handler call399, Call400Handler call400) {
  }

  /**
   * Part 3 of the handlers; there are too many rpcs for one constructor.
   */
  public record Handlers3(Call401Handler call401, Call402Handler call402, Call403Handler call403,
      Call404Handler call404, Call405Handler call405, Call406Handler call406,
      Call407Handler call407, Call408Handler call408, Call409Handler call409,
      Call410Handler call410, Call411Handler call411, Call412Handler call412,
      Call413Handler call413, Call414Handler call414, Call415Handler call415,
      Call416Handler call416, Call417Handler call417, Call418Handler call418,
      Call419Handler call419, Call420Handler call420, Call421Handler call421,
      Call422Handler call422, Call423Handler call423, Call424Handler call424,
      Call425Handler call425, Call426Handler call426, Call427Handler call427,
      Call428Handler call428, Call429Handler call429, Call430Handler call430,
      Call431Handler call431, Call432Handler call432, Call433Handler call433,
      Call434Handler call434, Call435Handler call435, Call436Handler call436,
      Call437Handler call437, Call438Handler call438, Call439Handler call439,
      Call440Handler call440, Call441Handler call441, Call442Handler call442,
      Call443Handler call443, Call444Handler call444, Call445Handler call445,
      Call446Handler call446, Call447Handler call447, Call448Handler call448,
      Call449Handler call449, Call450Handler call450, Call451Handler call451,
      Call452Handler call452, Call453Handler call453, Call454Handler call454,
      Call455Handler call455, Call456Handler call456, Call457Handler call457,
      Call458Handler call458, Call459Handler call459, Call460Handler call460,
      Call461Handler call461, Call462Handler call462, Call463Handler call463,
      Call464Handler call464, Call465Handler call465, Call466Handler call466,
      Call467Handler call467, Call468Handler call468, Call469Handler call469,
      Call470Handler call470, Call471Handler call471, Call472Handler call472,
      Call473Handler call473, Call474Handler call474, Call475Handler call475,
      Call476Handler call476, Call477Handler call477, Call478Handler call478,
      Call479Handler call479, Call480Handler call480, Call481Handler call481,
      Call482Handler call482, Call483Handler call483, Call484Handler call484,
      Call485Handler call485, Call486Handler call486, Call487Handler call487,
      Call488Handler call488, Call489Handler call489, Call490Handler call490,
      Call491Handler call491, Call492Handler call492, Call493Handler call493,
      Call494Handler call494, Call495Handler call495, Call496Handler call496,
      Call497Handler call497, Call498Handler call498, Call499Handler call499,
      Call500Handler call500, Call501Handler call501, Call502Handler call502,
      Call503Handler call503, Call504Handler call504, Call505Handler call505,
      Call506Handler call506, Call507Handler call507, Call508Handler call508,
      Call509Handler call509, Call510Handler call510, Call511Handler call511,
      Call512Handler call512, Call513Handler call513, Call514Handler call514,
      Call515Handler call515, Call516Handler call516, Call517Handler call517,
      Call518Handler call518, Call519Handler call519, Call520Handler call520) {
  }
}
