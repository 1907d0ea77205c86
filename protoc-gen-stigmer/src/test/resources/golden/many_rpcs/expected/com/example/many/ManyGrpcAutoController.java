package com.example.many;

import ai.stigmer.runtime.grpc.GrpcAutoController;
import ai.stigmer.runtime.grpc.Routes;
import ai.stigmer.runtime.rpc.Posture;
import ai.stigmer.runtime.rpc.RpcMethod;
import ai.stigmer.runtime.rpc.UnaryHandler;
import io.grpc.ServerServiceDefinition;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Routes the rpcs of {@code many.ManyService} to their handlers.
 *
 * <p>Immutable and thread-safe.
 */
@Generated("protoc-gen-stigmer")
public final class ManyGrpcAutoController implements GrpcAutoController {
  /**
   * {@code call1} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL1 = Handlers1.CALL1();

  /**
   * {@code call2} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL2 = Handlers1.CALL2();

  /**
   * {@code call3} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL3 = Handlers1.CALL3();

  /**
   * {@code call4} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL4 = Handlers1.CALL4();

  /**
   * {@code call5} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL5 = Handlers1.CALL5();

  /**
   * {@code call6} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL6 = Handlers1.CALL6();

  /**
   * {@code call7} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL7 = Handlers1.CALL7();

  /**
   * {@code call8} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL8 = Handlers1.CALL8();

  /**
   * {@code call9} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL9 = Handlers1.CALL9();

  /**
   * {@code call10} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL10 = Handlers1.CALL10();

  /**
   * {@code call11} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL11 = Handlers1.CALL11();

  /**
   * {@code call12} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL12 = Handlers1.CALL12();

  /**
   * {@code call13} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL13 = Handlers1.CALL13();

  /**
   * {@code call14} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL14 = Handlers1.CALL14();

  /**
   * {@code call15} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL15 = Handlers1.CALL15();

  /**
   * {@code call16} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL16 = Handlers1.CALL16();

  /**
   * {@code call17} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL17 = Handlers1.CALL17();

  /**
   * {@code call18} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL18 = Handlers1.CALL18();

  /**
   * {@code call19} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL19 = Handlers1.CALL19();

  /**
   * {@code call20} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL20 = Handlers1.CALL20();

  /**
   * {@code call21} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL21 = Handlers1.CALL21();

  /**
   * {@code call22} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL22 = Handlers1.CALL22();

  /**
   * {@code call23} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL23 = Handlers1.CALL23();

  /**
   * {@code call24} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL24 = Handlers1.CALL24();

  /**
   * {@code call25} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL25 = Handlers1.CALL25();

  /**
   * {@code call26} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL26 = Handlers1.CALL26();

  /**
   * {@code call27} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL27 = Handlers1.CALL27();

  /**
   * {@code call28} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL28 = Handlers1.CALL28();

  /**
   * {@code call29} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL29 = Handlers1.CALL29();

  /**
   * {@code call30} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL30 = Handlers1.CALL30();

  /**
   * {@code call31} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL31 = Handlers1.CALL31();

  /**
   * {@code call32} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL32 = Handlers1.CALL32();

  /**
   * {@code call33} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL33 = Handlers1.CALL33();

  /**
   * {@code call34} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL34 = Handlers1.CALL34();

  /**
   * {@code call35} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL35 = Handlers1.CALL35();

  /**
   * {@code call36} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL36 = Handlers1.CALL36();

  /**
   * {@code call37} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL37 = Handlers1.CALL37();

  /**
   * {@code call38} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL38 = Handlers1.CALL38();

  /**
   * {@code call39} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL39 = Handlers1.CALL39();

  /**
   * {@code call40} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL40 = Handlers1.CALL40();

  /**
   * {@code call41} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL41 = Handlers1.CALL41();

  /**
   * {@code call42} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL42 = Handlers1.CALL42();

  /**
   * {@code call43} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL43 = Handlers1.CALL43();

  /**
   * {@code call44} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL44 = Handlers1.CALL44();

  /**
   * {@code call45} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL45 = Handlers1.CALL45();

  /**
   * {@code call46} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL46 = Handlers1.CALL46();

  /**
   * {@code call47} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL47 = Handlers1.CALL47();

  /**
   * {@code call48} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL48 = Handlers1.CALL48();

  /**
   * {@code call49} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL49 = Handlers1.CALL49();

  /**
   * {@code call50} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL50 = Handlers1.CALL50();

  /**
   * {@code call51} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL51 = Handlers1.CALL51();

  /**
   * {@code call52} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL52 = Handlers1.CALL52();

  /**
   * {@code call53} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL53 = Handlers1.CALL53();

  /**
   * {@code call54} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL54 = Handlers1.CALL54();

  /**
   * {@code call55} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL55 = Handlers1.CALL55();

  /**
   * {@code call56} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL56 = Handlers1.CALL56();

  /**
   * {@code call57} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL57 = Handlers1.CALL57();

  /**
   * {@code call58} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL58 = Handlers1.CALL58();

  /**
   * {@code call59} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL59 = Handlers1.CALL59();

  /**
   * {@code call60} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL60 = Handlers1.CALL60();

  /**
   * {@code call61} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL61 = Handlers1.CALL61();

  /**
   * {@code call62} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL62 = Handlers1.CALL62();

  /**
   * {@code call63} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL63 = Handlers1.CALL63();

  /**
   * {@code call64} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL64 = Handlers1.CALL64();

  /**
   * {@code call65} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL65 = Handlers1.CALL65();

  /**
   * {@code call66} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL66 = Handlers1.CALL66();

  /**
   * {@code call67} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL67 = Handlers1.CALL67();

  /**
   * {@code call68} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL68 = Handlers1.CALL68();

  /**
   * {@code call69} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL69 = Handlers1.CALL69();

  /**
   * {@code call70} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL70 = Handlers1.CALL70();

  /**
   * {@code call71} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL71 = Handlers1.CALL71();

  /**
   * {@code call72} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL72 = Handlers1.CALL72();

  /**
   * {@code call73} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL73 = Handlers1.CALL73();

  /**
   * {@code call74} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL74 = Handlers1.CALL74();

  /**
   * {@code call75} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL75 = Handlers1.CALL75();

  /**
   * {@code call76} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL76 = Handlers1.CALL76();

  /**
   * {@code call77} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL77 = Handlers1.CALL77();

  /**
   * {@code call78} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL78 = Handlers1.CALL78();

  /**
   * {@code call79} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL79 = Handlers1.CALL79();

  /**
   * {@code call80} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL80 = Handlers1.CALL80();

  /**
   * {@code call81} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL81 = Handlers1.CALL81();

  /**
   * {@code call82} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL82 = Handlers1.CALL82();

  /**
   * {@code call83} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL83 = Handlers1.CALL83();

  /**
   * {@code call84} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL84 = Handlers1.CALL84();

  /**
   * {@code call85} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL85 = Handlers1.CALL85();

  /**
   * {@code call86} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL86 = Handlers1.CALL86();

  /**
   * {@code call87} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL87 = Handlers1.CALL87();

  /**
   * {@code call88} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL88 = Handlers1.CALL88();

  /**
   * {@code call89} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL89 = Handlers1.CALL89();

  /**
   * {@code call90} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL90 = Handlers1.CALL90();

  /**
   * {@code call91} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL91 = Handlers1.CALL91();

  /**
   * {@code call92} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL92 = Handlers1.CALL92();

  /**
   * {@code call93} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL93 = Handlers1.CALL93();

  /**
   * {@code call94} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL94 = Handlers1.CALL94();

  /**
   * {@code call95} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL95 = Handlers1.CALL95();

  /**
   * {@code call96} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL96 = Handlers1.CALL96();

  /**
   * {@code call97} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL97 = Handlers1.CALL97();

  /**
   * {@code call98} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL98 = Handlers1.CALL98();

  /**
   * {@code call99} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL99 = Handlers1.CALL99();

  /**
   * {@code call100} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL100 = Handlers1.CALL100();

  /**
   * {@code call101} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL101 = Handlers1.CALL101();

  /**
   * {@code call102} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL102 = Handlers1.CALL102();

  /**
   * {@code call103} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL103 = Handlers1.CALL103();

  /**
   * {@code call104} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL104 = Handlers1.CALL104();

  /**
   * {@code call105} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL105 = Handlers1.CALL105();

  /**
   * {@code call106} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL106 = Handlers1.CALL106();

  /**
   * {@code call107} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL107 = Handlers1.CALL107();

  /**
   * {@code call108} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL108 = Handlers1.CALL108();

  /**
   * {@code call109} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL109 = Handlers1.CALL109();

  /**
   * {@code call110} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL110 = Handlers1.CALL110();

  /**
   * {@code call111} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL111 = Handlers1.CALL111();

  /**
   * {@code call112} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL112 = Handlers1.CALL112();

  /**
   * {@code call113} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL113 = Handlers1.CALL113();

  /**
   * {@code call114} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL114 = Handlers1.CALL114();

  /**
   * {@code call115} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL115 = Handlers1.CALL115();

  /**
   * {@code call116} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL116 = Handlers1.CALL116();

  /**
   * {@code call117} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL117 = Handlers1.CALL117();

  /**
   * {@code call118} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL118 = Handlers1.CALL118();

  /**
   * {@code call119} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL119 = Handlers1.CALL119();

  /**
   * {@code call120} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL120 = Handlers1.CALL120();

  /**
   * {@code call121} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL121 = Handlers1.CALL121();

  /**
   * {@code call122} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL122 = Handlers1.CALL122();

  /**
   * {@code call123} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL123 = Handlers1.CALL123();

  /**
   * {@code call124} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL124 = Handlers1.CALL124();

  /**
   * {@code call125} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL125 = Handlers1.CALL125();

  /**
   * {@code call126} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL126 = Handlers1.CALL126();

  /**
   * {@code call127} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL127 = Handlers1.CALL127();

  /**
   * {@code call128} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL128 = Handlers1.CALL128();

  /**
   * {@code call129} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL129 = Handlers1.CALL129();

  /**
   * {@code call130} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL130 = Handlers1.CALL130();

  /**
   * {@code call131} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL131 = Handlers1.CALL131();

  /**
   * {@code call132} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL132 = Handlers1.CALL132();

  /**
   * {@code call133} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL133 = Handlers1.CALL133();

  /**
   * {@code call134} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL134 = Handlers1.CALL134();

  /**
   * {@code call135} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL135 = Handlers1.CALL135();

  /**
   * {@code call136} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL136 = Handlers1.CALL136();

  /**
   * {@code call137} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL137 = Handlers1.CALL137();

  /**
   * {@code call138} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL138 = Handlers1.CALL138();

  /**
   * {@code call139} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL139 = Handlers1.CALL139();

  /**
   * {@code call140} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL140 = Handlers1.CALL140();

  /**
   * {@code call141} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL141 = Handlers1.CALL141();

  /**
   * {@code call142} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL142 = Handlers1.CALL142();

  /**
   * {@code call143} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL143 = Handlers1.CALL143();

  /**
   * {@code call144} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL144 = Handlers1.CALL144();

  /**
   * {@code call145} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL145 = Handlers1.CALL145();

  /**
   * {@code call146} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL146 = Handlers1.CALL146();

  /**
   * {@code call147} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL147 = Handlers1.CALL147();

  /**
   * {@code call148} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL148 = Handlers1.CALL148();

  /**
   * {@code call149} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL149 = Handlers1.CALL149();

  /**
   * {@code call150} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL150 = Handlers1.CALL150();

  /**
   * {@code call151} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL151 = Handlers1.CALL151();

  /**
   * {@code call152} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL152 = Handlers1.CALL152();

  /**
   * {@code call153} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL153 = Handlers1.CALL153();

  /**
   * {@code call154} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL154 = Handlers1.CALL154();

  /**
   * {@code call155} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL155 = Handlers1.CALL155();

  /**
   * {@code call156} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL156 = Handlers1.CALL156();

  /**
   * {@code call157} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL157 = Handlers1.CALL157();

  /**
   * {@code call158} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL158 = Handlers1.CALL158();

  /**
   * {@code call159} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL159 = Handlers1.CALL159();

  /**
   * {@code call160} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL160 = Handlers1.CALL160();

  /**
   * {@code call161} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL161 = Handlers1.CALL161();

  /**
   * {@code call162} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL162 = Handlers1.CALL162();

  /**
   * {@code call163} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL163 = Handlers1.CALL163();

  /**
   * {@code call164} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL164 = Handlers1.CALL164();

  /**
   * {@code call165} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL165 = Handlers1.CALL165();

  /**
   * {@code call166} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL166 = Handlers1.CALL166();

  /**
   * {@code call167} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL167 = Handlers1.CALL167();

  /**
   * {@code call168} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL168 = Handlers1.CALL168();

  /**
   * {@code call169} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL169 = Handlers1.CALL169();

  /**
   * {@code call170} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL170 = Handlers1.CALL170();

  /**
   * {@code call171} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL171 = Handlers1.CALL171();

  /**
   * {@code call172} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL172 = Handlers1.CALL172();

  /**
   * {@code call173} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL173 = Handlers1.CALL173();

  /**
   * {@code call174} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL174 = Handlers1.CALL174();

  /**
   * {@code call175} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL175 = Handlers1.CALL175();

  /**
   * {@code call176} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL176 = Handlers1.CALL176();

  /**
   * {@code call177} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL177 = Handlers1.CALL177();

  /**
   * {@code call178} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL178 = Handlers1.CALL178();

  /**
   * {@code call179} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL179 = Handlers1.CALL179();

  /**
   * {@code call180} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL180 = Handlers1.CALL180();

  /**
   * {@code call181} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL181 = Handlers1.CALL181();

  /**
   * {@code call182} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL182 = Handlers1.CALL182();

  /**
   * {@code call183} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL183 = Handlers1.CALL183();

  /**
   * {@code call184} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL184 = Handlers1.CALL184();

  /**
   * {@code call185} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL185 = Handlers1.CALL185();

  /**
   * {@code call186} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL186 = Handlers1.CALL186();

  /**
   * {@code call187} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL187 = Handlers1.CALL187();

  /**
   * {@code call188} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL188 = Handlers1.CALL188();

  /**
   * {@code call189} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL189 = Handlers1.CALL189();

  /**
   * {@code call190} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL190 = Handlers1.CALL190();

  /**
   * {@code call191} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL191 = Handlers1.CALL191();

  /**
   * {@code call192} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL192 = Handlers1.CALL192();

  /**
   * {@code call193} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL193 = Handlers1.CALL193();

  /**
   * {@code call194} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL194 = Handlers1.CALL194();

  /**
   * {@code call195} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL195 = Handlers1.CALL195();

  /**
   * {@code call196} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL196 = Handlers1.CALL196();

  /**
   * {@code call197} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL197 = Handlers1.CALL197();

  /**
   * {@code call198} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL198 = Handlers1.CALL198();

  /**
   * {@code call199} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL199 = Handlers1.CALL199();

  /**
   * {@code call200} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL200 = Handlers1.CALL200();

  /**
   * {@code call201} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL201 = Handlers2.CALL201();

  /**
   * {@code call202} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL202 = Handlers2.CALL202();

  /**
   * {@code call203} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL203 = Handlers2.CALL203();

  /**
   * {@code call204} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL204 = Handlers2.CALL204();

  /**
   * {@code call205} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL205 = Handlers2.CALL205();

  /**
   * {@code call206} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL206 = Handlers2.CALL206();

  /**
   * {@code call207} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL207 = Handlers2.CALL207();

  /**
   * {@code call208} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL208 = Handlers2.CALL208();

  /**
   * {@code call209} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL209 = Handlers2.CALL209();

  /**
   * {@code call210} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL210 = Handlers2.CALL210();

  /**
   * {@code call211} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL211 = Handlers2.CALL211();

  /**
   * {@code call212} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL212 = Handlers2.CALL212();

  /**
   * {@code call213} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL213 = Handlers2.CALL213();

  /**
   * {@code call214} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL214 = Handlers2.CALL214();

  /**
   * {@code call215} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL215 = Handlers2.CALL215();

  /**
   * {@code call216} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL216 = Handlers2.CALL216();

  /**
   * {@code call217} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL217 = Handlers2.CALL217();

  /**
   * {@code call218} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL218 = Handlers2.CALL218();

  /**
   * {@code call219} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL219 = Handlers2.CALL219();

  /**
   * {@code call220} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL220 = Handlers2.CALL220();

  /**
   * {@code call221} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL221 = Handlers2.CALL221();

  /**
   * {@code call222} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL222 = Handlers2.CALL222();

  /**
   * {@code call223} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL223 = Handlers2.CALL223();

  /**
   * {@code call224} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL224 = Handlers2.CALL224();

  /**
   * {@code call225} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL225 = Handlers2.CALL225();

  /**
   * {@code call226} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL226 = Handlers2.CALL226();

  /**
   * {@code call227} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL227 = Handlers2.CALL227();

  /**
   * {@code call228} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL228 = Handlers2.CALL228();

  /**
   * {@code call229} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL229 = Handlers2.CALL229();

  /**
   * {@code call230} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL230 = Handlers2.CALL230();

  /**
   * {@code call231} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL231 = Handlers2.CALL231();

  /**
   * {@code call232} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL232 = Handlers2.CALL232();

  /**
   * {@code call233} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL233 = Handlers2.CALL233();

  /**
   * {@code call234} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL234 = Handlers2.CALL234();

  /**
   * {@code call235} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL235 = Handlers2.CALL235();

  /**
   * {@code call236} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL236 = Handlers2.CALL236();

  /**
   * {@code call237} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL237 = Handlers2.CALL237();

  /**
   * {@code call238} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL238 = Handlers2.CALL238();

  /**
   * {@code call239} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL239 = Handlers2.CALL239();

  /**
   * {@code call240} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL240 = Handlers2.CALL240();

  /**
   * {@code call241} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL241 = Handlers2.CALL241();

  /**
   * {@code call242} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL242 = Handlers2.CALL242();

  /**
   * {@code call243} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL243 = Handlers2.CALL243();

  /**
   * {@code call244} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL244 = Handlers2.CALL244();

  /**
   * {@code call245} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL245 = Handlers2.CALL245();

  /**
   * {@code call246} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL246 = Handlers2.CALL246();

  /**
   * {@code call247} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL247 = Handlers2.CALL247();

  /**
   * {@code call248} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL248 = Handlers2.CALL248();

  /**
   * {@code call249} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL249 = Handlers2.CALL249();

  /**
   * {@code call250} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL250 = Handlers2.CALL250();

  /**
   * {@code call251} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL251 = Handlers2.CALL251();

  /**
   * {@code call252} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL252 = Handlers2.CALL252();

  /**
   * {@code call253} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL253 = Handlers2.CALL253();

  /**
   * {@code call254} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL254 = Handlers2.CALL254();

  /**
   * {@code call255} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL255 = Handlers2.CALL255();

  /**
   * {@code call256} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL256 = Handlers2.CALL256();

  /**
   * {@code call257} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL257 = Handlers2.CALL257();

  /**
   * {@code call258} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL258 = Handlers2.CALL258();

  /**
   * {@code call259} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL259 = Handlers2.CALL259();

  /**
   * {@code call260} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL260 = Handlers2.CALL260();

  /**
   * {@code call261} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL261 = Handlers2.CALL261();

  /**
   * {@code call262} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL262 = Handlers2.CALL262();

  /**
   * {@code call263} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL263 = Handlers2.CALL263();

  /**
   * {@code call264} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL264 = Handlers2.CALL264();

  /**
   * {@code call265} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL265 = Handlers2.CALL265();

  /**
   * {@code call266} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL266 = Handlers2.CALL266();

  /**
   * {@code call267} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL267 = Handlers2.CALL267();

  /**
   * {@code call268} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL268 = Handlers2.CALL268();

  /**
   * {@code call269} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL269 = Handlers2.CALL269();

  /**
   * {@code call270} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL270 = Handlers2.CALL270();

  /**
   * {@code call271} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL271 = Handlers2.CALL271();

  /**
   * {@code call272} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL272 = Handlers2.CALL272();

  /**
   * {@code call273} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL273 = Handlers2.CALL273();

  /**
   * {@code call274} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL274 = Handlers2.CALL274();

  /**
   * {@code call275} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL275 = Handlers2.CALL275();

  /**
   * {@code call276} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL276 = Handlers2.CALL276();

  /**
   * {@code call277} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL277 = Handlers2.CALL277();

  /**
   * {@code call278} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL278 = Handlers2.CALL278();

  /**
   * {@code call279} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL279 = Handlers2.CALL279();

  /**
   * {@code call280} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL280 = Handlers2.CALL280();

  /**
   * {@code call281} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL281 = Handlers2.CALL281();

  /**
   * {@code call282} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL282 = Handlers2.CALL282();

  /**
   * {@code call283} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL283 = Handlers2.CALL283();

  /**
   * {@code call284} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL284 = Handlers2.CALL284();

  /**
   * {@code call285} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL285 = Handlers2.CALL285();

  /**
   * {@code call286} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL286 = Handlers2.CALL286();

  /**
   * {@code call287} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL287 = Handlers2.CALL287();

  /**
   * {@code call288} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL288 = Handlers2.CALL288();

  /**
   * {@code call289} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL289 = Handlers2.CALL289();

  /**
   * {@code call290} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL290 = Handlers2.CALL290();

  /**
   * {@code call291} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL291 = Handlers2.CALL291();

  /**
   * {@code call292} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL292 = Handlers2.CALL292();

  /**
   * {@code call293} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL293 = Handlers2.CALL293();

  /**
   * {@code call294} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL294 = Handlers2.CALL294();

  /**
   * {@code call295} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL295 = Handlers2.CALL295();

  /**
   * {@code call296} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL296 = Handlers2.CALL296();

  /**
   * {@code call297} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL297 = Handlers2.CALL297();

  /**
   * {@code call298} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL298 = Handlers2.CALL298();

  /**
   * {@code call299} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL299 = Handlers2.CALL299();

  /**
   * {@code call300} requires {@code can_view} on the {@code agent} that {@code id} names.
   */
  public static final RpcMethod<Small, Small> CALL300 = Handlers2.CALL300();

  private final List<ServerServiceDefinition> services;

  /**
   * Joins every rpc to its handler, and asks each handler whether it can serve it.
   *
   * @throws IllegalStateException if a handler cannot keep the authorization of its rpc
   */
  public ManyGrpcAutoController(Handlers1 handlers1, Handlers2 handlers2) {
    ServerServiceDefinition.Builder service1 = ServerServiceDefinition.builder(ManyServiceGrpc.getServiceDescriptor());
    handlers1.route1(service1);
    handlers2.route1(service1);
    this.services = List.of(
        service1.build());
  }

  @Override
  public List<RpcMethod<?, ?>> methods() {
    return List.<RpcMethod<?, ?>>of(
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
    private static RpcMethod<Small, Small> CALL1() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall1Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL2() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall2Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL3() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall3Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL4() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall4Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL5() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall5Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL6() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall6Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL7() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall7Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL8() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall8Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL9() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall9Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL10() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall10Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL11() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall11Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL12() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall12Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL13() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall13Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL14() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall14Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL15() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall15Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL16() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall16Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL17() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall17Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL18() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall18Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL19() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall19Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL20() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall20Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL21() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall21Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL22() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall22Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL23() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall23Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL24() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall24Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL25() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall25Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL26() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall26Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL27() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall27Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL28() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall28Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL29() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall29Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL30() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall30Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL31() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall31Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL32() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall32Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL33() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall33Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL34() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall34Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL35() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall35Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL36() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall36Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL37() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall37Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL38() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall38Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL39() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall39Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL40() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall40Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL41() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall41Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL42() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall42Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL43() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall43Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL44() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall44Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL45() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall45Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL46() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall46Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL47() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall47Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL48() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall48Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL49() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall49Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL50() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall50Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL51() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall51Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL52() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall52Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL53() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall53Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL54() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall54Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL55() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall55Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL56() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall56Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL57() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall57Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL58() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall58Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL59() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall59Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL60() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall60Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL61() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall61Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL62() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall62Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL63() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall63Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL64() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall64Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL65() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall65Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL66() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall66Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL67() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall67Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL68() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall68Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL69() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall69Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL70() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall70Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL71() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall71Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL72() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall72Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL73() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall73Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL74() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall74Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL75() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall75Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL76() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall76Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL77() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall77Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL78() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall78Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL79() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall79Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL80() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall80Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL81() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall81Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL82() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall82Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL83() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall83Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL84() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall84Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL85() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall85Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL86() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall86Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL87() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall87Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL88() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall88Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL89() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall89Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL90() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall90Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL91() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall91Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL92() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall92Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL93() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall93Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL94() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall94Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL95() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall95Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL96() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall96Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL97() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall97Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL98() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall98Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL99() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall99Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL100() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall100Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL101() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall101Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL102() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall102Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL103() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall103Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL104() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall104Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL105() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall105Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL106() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall106Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL107() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall107Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL108() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall108Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL109() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall109Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL110() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall110Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL111() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall111Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL112() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall112Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL113() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall113Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL114() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall114Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL115() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall115Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL116() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall116Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL117() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall117Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL118() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall118Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL119() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall119Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL120() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall120Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL121() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall121Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL122() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall122Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL123() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall123Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL124() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall124Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL125() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall125Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL126() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall126Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL127() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall127Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL128() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall128Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL129() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall129Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL130() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall130Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL131() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall131Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL132() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall132Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL133() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall133Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL134() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall134Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL135() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall135Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL136() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall136Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL137() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall137Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL138() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall138Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL139() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall139Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL140() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall140Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL141() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall141Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL142() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall142Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL143() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall143Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL144() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall144Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL145() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall145Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL146() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall146Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL147() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall147Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL148() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall148Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL149() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall149Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL150() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall150Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL151() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall151Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL152() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall152Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL153() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall153Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL154() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall154Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL155() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall155Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL156() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall156Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL157() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall157Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL158() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall158Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL159() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall159Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL160() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall160Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL161() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall161Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL162() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall162Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL163() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall163Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL164() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall164Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL165() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall165Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL166() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall166Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL167() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall167Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL168() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall168Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL169() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall169Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL170() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall170Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL171() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall171Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL172() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall172Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL173() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall173Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL174() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall174Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL175() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall175Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL176() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall176Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL177() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall177Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL178() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall178Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL179() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall179Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL180() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall180Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL181() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall181Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL182() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall182Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL183() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall183Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL184() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall184Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL185() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall185Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL186() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall186Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL187() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall187Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL188() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall188Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL189() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall189Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL190() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall190Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL191() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall191Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL192() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall192Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL193() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall193Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL194() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall194Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL195() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall195Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL196() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall196Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL197() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall197Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL198() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall198Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL199() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall199Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL200() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall200Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private void route1(ServerServiceDefinition.Builder service) {
      service.addMethod(Routes.unary(CALL1, this.call1));
      service.addMethod(Routes.unary(CALL2, this.call2));
      service.addMethod(Routes.unary(CALL3, this.call3));
      service.addMethod(Routes.unary(CALL4, this.call4));
      service.addMethod(Routes.unary(CALL5, this.call5));
      service.addMethod(Routes.unary(CALL6, this.call6));
      service.addMethod(Routes.unary(CALL7, this.call7));
      service.addMethod(Routes.unary(CALL8, this.call8));
      service.addMethod(Routes.unary(CALL9, this.call9));
      service.addMethod(Routes.unary(CALL10, this.call10));
      service.addMethod(Routes.unary(CALL11, this.call11));
      service.addMethod(Routes.unary(CALL12, this.call12));
      service.addMethod(Routes.unary(CALL13, this.call13));
      service.addMethod(Routes.unary(CALL14, this.call14));
      service.addMethod(Routes.unary(CALL15, this.call15));
      service.addMethod(Routes.unary(CALL16, this.call16));
      service.addMethod(Routes.unary(CALL17, this.call17));
      service.addMethod(Routes.unary(CALL18, this.call18));
      service.addMethod(Routes.unary(CALL19, this.call19));
      service.addMethod(Routes.unary(CALL20, this.call20));
      service.addMethod(Routes.unary(CALL21, this.call21));
      service.addMethod(Routes.unary(CALL22, this.call22));
      service.addMethod(Routes.unary(CALL23, this.call23));
      service.addMethod(Routes.unary(CALL24, this.call24));
      service.addMethod(Routes.unary(CALL25, this.call25));
      service.addMethod(Routes.unary(CALL26, this.call26));
      service.addMethod(Routes.unary(CALL27, this.call27));
      service.addMethod(Routes.unary(CALL28, this.call28));
      service.addMethod(Routes.unary(CALL29, this.call29));
      service.addMethod(Routes.unary(CALL30, this.call30));
      service.addMethod(Routes.unary(CALL31, this.call31));
      service.addMethod(Routes.unary(CALL32, this.call32));
      service.addMethod(Routes.unary(CALL33, this.call33));
      service.addMethod(Routes.unary(CALL34, this.call34));
      service.addMethod(Routes.unary(CALL35, this.call35));
      service.addMethod(Routes.unary(CALL36, this.call36));
      service.addMethod(Routes.unary(CALL37, this.call37));
      service.addMethod(Routes.unary(CALL38, this.call38));
      service.addMethod(Routes.unary(CALL39, this.call39));
      service.addMethod(Routes.unary(CALL40, this.call40));
      service.addMethod(Routes.unary(CALL41, this.call41));
      service.addMethod(Routes.unary(CALL42, this.call42));
      service.addMethod(Routes.unary(CALL43, this.call43));
      service.addMethod(Routes.unary(CALL44, this.call44));
      service.addMethod(Routes.unary(CALL45, this.call45));
      service.addMethod(Routes.unary(CALL46, this.call46));
      service.addMethod(Routes.unary(CALL47, this.call47));
      service.addMethod(Routes.unary(CALL48, this.call48));
      service.addMethod(Routes.unary(CALL49, this.call49));
      service.addMethod(Routes.unary(CALL50, this.call50));
      service.addMethod(Routes.unary(CALL51, this.call51));
      service.addMethod(Routes.unary(CALL52, this.call52));
      service.addMethod(Routes.unary(CALL53, this.call53));
      service.addMethod(Routes.unary(CALL54, this.call54));
      service.addMethod(Routes.unary(CALL55, this.call55));
      service.addMethod(Routes.unary(CALL56, this.call56));
      service.addMethod(Routes.unary(CALL57, this.call57));
      service.addMethod(Routes.unary(CALL58, this.call58));
      service.addMethod(Routes.unary(CALL59, this.call59));
      service.addMethod(Routes.unary(CALL60, this.call60));
      service.addMethod(Routes.unary(CALL61, this.call61));
      service.addMethod(Routes.unary(CALL62, this.call62));
      service.addMethod(Routes.unary(CALL63, this.call63));
      service.addMethod(Routes.unary(CALL64, this.call64));
      service.addMethod(Routes.unary(CALL65, this.call65));
      service.addMethod(Routes.unary(CALL66, this.call66));
      service.addMethod(Routes.unary(CALL67, this.call67));
      service.addMethod(Routes.unary(CALL68, this.call68));
      service.addMethod(Routes.unary(CALL69, this.call69));
      service.addMethod(Routes.unary(CALL70, this.call70));
      service.addMethod(Routes.unary(CALL71, this.call71));
      service.addMethod(Routes.unary(CALL72, this.call72));
      service.addMethod(Routes.unary(CALL73, this.call73));
      service.addMethod(Routes.unary(CALL74, this.call74));
      service.addMethod(Routes.unary(CALL75, this.call75));
      service.addMethod(Routes.unary(CALL76, this.call76));
      service.addMethod(Routes.unary(CALL77, this.call77));
      service.addMethod(Routes.unary(CALL78, this.call78));
      service.addMethod(Routes.unary(CALL79, this.call79));
      service.addMethod(Routes.unary(CALL80, this.call80));
      service.addMethod(Routes.unary(CALL81, this.call81));
      service.addMethod(Routes.unary(CALL82, this.call82));
      service.addMethod(Routes.unary(CALL83, this.call83));
      service.addMethod(Routes.unary(CALL84, this.call84));
      service.addMethod(Routes.unary(CALL85, this.call85));
      service.addMethod(Routes.unary(CALL86, this.call86));
      service.addMethod(Routes.unary(CALL87, this.call87));
      service.addMethod(Routes.unary(CALL88, this.call88));
      service.addMethod(Routes.unary(CALL89, this.call89));
      service.addMethod(Routes.unary(CALL90, this.call90));
      service.addMethod(Routes.unary(CALL91, this.call91));
      service.addMethod(Routes.unary(CALL92, this.call92));
      service.addMethod(Routes.unary(CALL93, this.call93));
      service.addMethod(Routes.unary(CALL94, this.call94));
      service.addMethod(Routes.unary(CALL95, this.call95));
      service.addMethod(Routes.unary(CALL96, this.call96));
      service.addMethod(Routes.unary(CALL97, this.call97));
      service.addMethod(Routes.unary(CALL98, this.call98));
      service.addMethod(Routes.unary(CALL99, this.call99));
      service.addMethod(Routes.unary(CALL100, this.call100));
      service.addMethod(Routes.unary(CALL101, this.call101));
      service.addMethod(Routes.unary(CALL102, this.call102));
      service.addMethod(Routes.unary(CALL103, this.call103));
      service.addMethod(Routes.unary(CALL104, this.call104));
      service.addMethod(Routes.unary(CALL105, this.call105));
      service.addMethod(Routes.unary(CALL106, this.call106));
      service.addMethod(Routes.unary(CALL107, this.call107));
      service.addMethod(Routes.unary(CALL108, this.call108));
      service.addMethod(Routes.unary(CALL109, this.call109));
      service.addMethod(Routes.unary(CALL110, this.call110));
      service.addMethod(Routes.unary(CALL111, this.call111));
      service.addMethod(Routes.unary(CALL112, this.call112));
      service.addMethod(Routes.unary(CALL113, this.call113));
      service.addMethod(Routes.unary(CALL114, this.call114));
      service.addMethod(Routes.unary(CALL115, this.call115));
      service.addMethod(Routes.unary(CALL116, this.call116));
      service.addMethod(Routes.unary(CALL117, this.call117));
      service.addMethod(Routes.unary(CALL118, this.call118));
      service.addMethod(Routes.unary(CALL119, this.call119));
      service.addMethod(Routes.unary(CALL120, this.call120));
      service.addMethod(Routes.unary(CALL121, this.call121));
      service.addMethod(Routes.unary(CALL122, this.call122));
      service.addMethod(Routes.unary(CALL123, this.call123));
      service.addMethod(Routes.unary(CALL124, this.call124));
      service.addMethod(Routes.unary(CALL125, this.call125));
      service.addMethod(Routes.unary(CALL126, this.call126));
      service.addMethod(Routes.unary(CALL127, this.call127));
      service.addMethod(Routes.unary(CALL128, this.call128));
      service.addMethod(Routes.unary(CALL129, this.call129));
      service.addMethod(Routes.unary(CALL130, this.call130));
      service.addMethod(Routes.unary(CALL131, this.call131));
      service.addMethod(Routes.unary(CALL132, this.call132));
      service.addMethod(Routes.unary(CALL133, this.call133));
      service.addMethod(Routes.unary(CALL134, this.call134));
      service.addMethod(Routes.unary(CALL135, this.call135));
      service.addMethod(Routes.unary(CALL136, this.call136));
      service.addMethod(Routes.unary(CALL137, this.call137));
      service.addMethod(Routes.unary(CALL138, this.call138));
      service.addMethod(Routes.unary(CALL139, this.call139));
      service.addMethod(Routes.unary(CALL140, this.call140));
      service.addMethod(Routes.unary(CALL141, this.call141));
      service.addMethod(Routes.unary(CALL142, this.call142));
      service.addMethod(Routes.unary(CALL143, this.call143));
      service.addMethod(Routes.unary(CALL144, this.call144));
      service.addMethod(Routes.unary(CALL145, this.call145));
      service.addMethod(Routes.unary(CALL146, this.call146));
      service.addMethod(Routes.unary(CALL147, this.call147));
      service.addMethod(Routes.unary(CALL148, this.call148));
      service.addMethod(Routes.unary(CALL149, this.call149));
      service.addMethod(Routes.unary(CALL150, this.call150));
      service.addMethod(Routes.unary(CALL151, this.call151));
      service.addMethod(Routes.unary(CALL152, this.call152));
      service.addMethod(Routes.unary(CALL153, this.call153));
      service.addMethod(Routes.unary(CALL154, this.call154));
      service.addMethod(Routes.unary(CALL155, this.call155));
      service.addMethod(Routes.unary(CALL156, this.call156));
      service.addMethod(Routes.unary(CALL157, this.call157));
      service.addMethod(Routes.unary(CALL158, this.call158));
      service.addMethod(Routes.unary(CALL159, this.call159));
      service.addMethod(Routes.unary(CALL160, this.call160));
      service.addMethod(Routes.unary(CALL161, this.call161));
      service.addMethod(Routes.unary(CALL162, this.call162));
      service.addMethod(Routes.unary(CALL163, this.call163));
      service.addMethod(Routes.unary(CALL164, this.call164));
      service.addMethod(Routes.unary(CALL165, this.call165));
      service.addMethod(Routes.unary(CALL166, this.call166));
      service.addMethod(Routes.unary(CALL167, this.call167));
      service.addMethod(Routes.unary(CALL168, this.call168));
      service.addMethod(Routes.unary(CALL169, this.call169));
      service.addMethod(Routes.unary(CALL170, this.call170));
      service.addMethod(Routes.unary(CALL171, this.call171));
      service.addMethod(Routes.unary(CALL172, this.call172));
      service.addMethod(Routes.unary(CALL173, this.call173));
      service.addMethod(Routes.unary(CALL174, this.call174));
      service.addMethod(Routes.unary(CALL175, this.call175));
      service.addMethod(Routes.unary(CALL176, this.call176));
      service.addMethod(Routes.unary(CALL177, this.call177));
      service.addMethod(Routes.unary(CALL178, this.call178));
      service.addMethod(Routes.unary(CALL179, this.call179));
      service.addMethod(Routes.unary(CALL180, this.call180));
      service.addMethod(Routes.unary(CALL181, this.call181));
      service.addMethod(Routes.unary(CALL182, this.call182));
      service.addMethod(Routes.unary(CALL183, this.call183));
      service.addMethod(Routes.unary(CALL184, this.call184));
      service.addMethod(Routes.unary(CALL185, this.call185));
      service.addMethod(Routes.unary(CALL186, this.call186));
      service.addMethod(Routes.unary(CALL187, this.call187));
      service.addMethod(Routes.unary(CALL188, this.call188));
      service.addMethod(Routes.unary(CALL189, this.call189));
      service.addMethod(Routes.unary(CALL190, this.call190));
      service.addMethod(Routes.unary(CALL191, this.call191));
      service.addMethod(Routes.unary(CALL192, this.call192));
      service.addMethod(Routes.unary(CALL193, this.call193));
      service.addMethod(Routes.unary(CALL194, this.call194));
      service.addMethod(Routes.unary(CALL195, this.call195));
      service.addMethod(Routes.unary(CALL196, this.call196));
      service.addMethod(Routes.unary(CALL197, this.call197));
      service.addMethod(Routes.unary(CALL198, this.call198));
      service.addMethod(Routes.unary(CALL199, this.call199));
      service.addMethod(Routes.unary(CALL200, this.call200));
    }
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
    private static RpcMethod<Small, Small> CALL201() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall201Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL202() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall202Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL203() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall203Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL204() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall204Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL205() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall205Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL206() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall206Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL207() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall207Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL208() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall208Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL209() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall209Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL210() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall210Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL211() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall211Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL212() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall212Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL213() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall213Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL214() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall214Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL215() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall215Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL216() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall216Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL217() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall217Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL218() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall218Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL219() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall219Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL220() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall220Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL221() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall221Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL222() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall222Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL223() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall223Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL224() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall224Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL225() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall225Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL226() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall226Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL227() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall227Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL228() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall228Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL229() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall229Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL230() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall230Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL231() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall231Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL232() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall232Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL233() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall233Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL234() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall234Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL235() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall235Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL236() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall236Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL237() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall237Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL238() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall238Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL239() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall239Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL240() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall240Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL241() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall241Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL242() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall242Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL243() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall243Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL244() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall244Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL245() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall245Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL246() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall246Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL247() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall247Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL248() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall248Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL249() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall249Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL250() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall250Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL251() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall251Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL252() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall252Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL253() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall253Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL254() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall254Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL255() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall255Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL256() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall256Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL257() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall257Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL258() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall258Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL259() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall259Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL260() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall260Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL261() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall261Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL262() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall262Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL263() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall263Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL264() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall264Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL265() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall265Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL266() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall266Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL267() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall267Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL268() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall268Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL269() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall269Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL270() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall270Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL271() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall271Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL272() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall272Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL273() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall273Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL274() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall274Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL275() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall275Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL276() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall276Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL277() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall277Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL278() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall278Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL279() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall279Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL280() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall280Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL281() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall281Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL282() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall282Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL283() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall283Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL284() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall284Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL285() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall285Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL286() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall286Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL287() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall287Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL288() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall288Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL289() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall289Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL290() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall290Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL291() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall291Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL292() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall292Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL293() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall293Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL294() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall294Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL295() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall295Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL296() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall296Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL297() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall297Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL298() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall298Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL299() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall299Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private static RpcMethod<Small, Small> CALL300() {
      return new RpcMethod<>(
              ManyServiceGrpc.getCall300Method(),
              Posture.checked(
                  "can_view",
                  Posture.Kind.fixed("agent"),
                  Posture.ResourceId.one("id", request -> request.getId())));
    }

    private void route1(ServerServiceDefinition.Builder service) {
      service.addMethod(Routes.unary(CALL201, this.call201));
      service.addMethod(Routes.unary(CALL202, this.call202));
      service.addMethod(Routes.unary(CALL203, this.call203));
      service.addMethod(Routes.unary(CALL204, this.call204));
      service.addMethod(Routes.unary(CALL205, this.call205));
      service.addMethod(Routes.unary(CALL206, this.call206));
      service.addMethod(Routes.unary(CALL207, this.call207));
      service.addMethod(Routes.unary(CALL208, this.call208));
      service.addMethod(Routes.unary(CALL209, this.call209));
      service.addMethod(Routes.unary(CALL210, this.call210));
      service.addMethod(Routes.unary(CALL211, this.call211));
      service.addMethod(Routes.unary(CALL212, this.call212));
      service.addMethod(Routes.unary(CALL213, this.call213));
      service.addMethod(Routes.unary(CALL214, this.call214));
      service.addMethod(Routes.unary(CALL215, this.call215));
      service.addMethod(Routes.unary(CALL216, this.call216));
      service.addMethod(Routes.unary(CALL217, this.call217));
      service.addMethod(Routes.unary(CALL218, this.call218));
      service.addMethod(Routes.unary(CALL219, this.call219));
      service.addMethod(Routes.unary(CALL220, this.call220));
      service.addMethod(Routes.unary(CALL221, this.call221));
      service.addMethod(Routes.unary(CALL222, this.call222));
      service.addMethod(Routes.unary(CALL223, this.call223));
      service.addMethod(Routes.unary(CALL224, this.call224));
      service.addMethod(Routes.unary(CALL225, this.call225));
      service.addMethod(Routes.unary(CALL226, this.call226));
      service.addMethod(Routes.unary(CALL227, this.call227));
      service.addMethod(Routes.unary(CALL228, this.call228));
      service.addMethod(Routes.unary(CALL229, this.call229));
      service.addMethod(Routes.unary(CALL230, this.call230));
      service.addMethod(Routes.unary(CALL231, this.call231));
      service.addMethod(Routes.unary(CALL232, this.call232));
      service.addMethod(Routes.unary(CALL233, this.call233));
      service.addMethod(Routes.unary(CALL234, this.call234));
      service.addMethod(Routes.unary(CALL235, this.call235));
      service.addMethod(Routes.unary(CALL236, this.call236));
      service.addMethod(Routes.unary(CALL237, this.call237));
      service.addMethod(Routes.unary(CALL238, this.call238));
      service.addMethod(Routes.unary(CALL239, this.call239));
      service.addMethod(Routes.unary(CALL240, this.call240));
      service.addMethod(Routes.unary(CALL241, this.call241));
      service.addMethod(Routes.unary(CALL242, this.call242));
      service.addMethod(Routes.unary(CALL243, this.call243));
      service.addMethod(Routes.unary(CALL244, this.call244));
      service.addMethod(Routes.unary(CALL245, this.call245));
      service.addMethod(Routes.unary(CALL246, this.call246));
      service.addMethod(Routes.unary(CALL247, this.call247));
      service.addMethod(Routes.unary(CALL248, this.call248));
      service.addMethod(Routes.unary(CALL249, this.call249));
      service.addMethod(Routes.unary(CALL250, this.call250));
      service.addMethod(Routes.unary(CALL251, this.call251));
      service.addMethod(Routes.unary(CALL252, this.call252));
      service.addMethod(Routes.unary(CALL253, this.call253));
      service.addMethod(Routes.unary(CALL254, this.call254));
      service.addMethod(Routes.unary(CALL255, this.call255));
      service.addMethod(Routes.unary(CALL256, this.call256));
      service.addMethod(Routes.unary(CALL257, this.call257));
      service.addMethod(Routes.unary(CALL258, this.call258));
      service.addMethod(Routes.unary(CALL259, this.call259));
      service.addMethod(Routes.unary(CALL260, this.call260));
      service.addMethod(Routes.unary(CALL261, this.call261));
      service.addMethod(Routes.unary(CALL262, this.call262));
      service.addMethod(Routes.unary(CALL263, this.call263));
      service.addMethod(Routes.unary(CALL264, this.call264));
      service.addMethod(Routes.unary(CALL265, this.call265));
      service.addMethod(Routes.unary(CALL266, this.call266));
      service.addMethod(Routes.unary(CALL267, this.call267));
      service.addMethod(Routes.unary(CALL268, this.call268));
      service.addMethod(Routes.unary(CALL269, this.call269));
      service.addMethod(Routes.unary(CALL270, this.call270));
      service.addMethod(Routes.unary(CALL271, this.call271));
      service.addMethod(Routes.unary(CALL272, this.call272));
      service.addMethod(Routes.unary(CALL273, this.call273));
      service.addMethod(Routes.unary(CALL274, this.call274));
      service.addMethod(Routes.unary(CALL275, this.call275));
      service.addMethod(Routes.unary(CALL276, this.call276));
      service.addMethod(Routes.unary(CALL277, this.call277));
      service.addMethod(Routes.unary(CALL278, this.call278));
      service.addMethod(Routes.unary(CALL279, this.call279));
      service.addMethod(Routes.unary(CALL280, this.call280));
      service.addMethod(Routes.unary(CALL281, this.call281));
      service.addMethod(Routes.unary(CALL282, this.call282));
      service.addMethod(Routes.unary(CALL283, this.call283));
      service.addMethod(Routes.unary(CALL284, this.call284));
      service.addMethod(Routes.unary(CALL285, this.call285));
      service.addMethod(Routes.unary(CALL286, this.call286));
      service.addMethod(Routes.unary(CALL287, this.call287));
      service.addMethod(Routes.unary(CALL288, this.call288));
      service.addMethod(Routes.unary(CALL289, this.call289));
      service.addMethod(Routes.unary(CALL290, this.call290));
      service.addMethod(Routes.unary(CALL291, this.call291));
      service.addMethod(Routes.unary(CALL292, this.call292));
      service.addMethod(Routes.unary(CALL293, this.call293));
      service.addMethod(Routes.unary(CALL294, this.call294));
      service.addMethod(Routes.unary(CALL295, this.call295));
      service.addMethod(Routes.unary(CALL296, this.call296));
      service.addMethod(Routes.unary(CALL297, this.call297));
      service.addMethod(Routes.unary(CALL298, this.call298));
      service.addMethod(Routes.unary(CALL299, this.call299));
      service.addMethod(Routes.unary(CALL300, this.call300));
    }
  }
}
