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

  private final List<ServerServiceDefinition> services;

  /**
   * Joins every rpc to its handler, and asks each handler whether it can serve it.
   *
   * @throws IllegalStateException if a handler cannot keep the authorization of its rpc
   */
  public ManyGrpcAutoController(Handlers1 handlers1, Handlers2 handlers2) {
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
        CALL300);
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
      Call300Handler call300) {
  }
}
