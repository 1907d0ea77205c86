package com.example.rpcnames;

import ai.stigmer.runtime.grpc.GrpcAutoController;
import ai.stigmer.runtime.grpc.Routes;
import ai.stigmer.runtime.rpc.Posture;
import ai.stigmer.runtime.rpc.RpcMethod;
import io.grpc.ServerServiceDefinition;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Routes the rpcs of {@code names.NameService} to their handlers.
 *
 * <p>Immutable and thread-safe.
 */
@Generated("protoc-gen-stigmer")
public final class NameGrpcAutoController implements GrpcAutoController {
  /**
   * {@code lowerCamel} is public: no credential is needed.
   */
  public static final RpcMethod<Name, Name> LOWER_CAMEL = new RpcMethod<>(
      NameServiceGrpc.getLowerCamelMethod(),
      Posture.publicAccess());

  /**
   * {@code PascalCase} is public: no credential is needed.
   */
  public static final RpcMethod<Name, Name> PASCAL_CASE = new RpcMethod<>(
      NameServiceGrpc.getPascalCaseMethod(),
      Posture.publicAccess());

  /**
   * {@code snake_case} is public: no credential is needed.
   */
  public static final RpcMethod<Name, Name> SNAKE_CASE = new RpcMethod<>(
      NameServiceGrpc.getSnakeCaseMethod(),
      Posture.publicAccess());

  /**
   * {@code SCREAMING_CASE} is public: no credential is needed.
   */
  public static final RpcMethod<Name, Name> SCREAMING_CASE = new RpcMethod<>(
      NameServiceGrpc.getSCREAMINGCASEMethod(),
      Posture.publicAccess());

  /**
   * {@code getURLs} is public: no credential is needed.
   */
  public static final RpcMethod<Name, Name> GET_URLS = new RpcMethod<>(
      NameServiceGrpc.getGetURLsMethod(),
      Posture.publicAccess());

  /**
   * {@code URL} is public: no credential is needed.
   */
  public static final RpcMethod<Name, Name> URL = new RpcMethod<>(
      NameServiceGrpc.getURLMethod(),
      Posture.publicAccess());

  /**
   * {@code x2Go} is public: no credential is needed.
   */
  public static final RpcMethod<Name, Name> X2_GO = new RpcMethod<>(
      NameServiceGrpc.getX2GoMethod(),
      Posture.publicAccess());

  /**
   * {@code call_2_x} is public: no credential is needed.
   */
  public static final RpcMethod<Name, Name> CALL_2_X = new RpcMethod<>(
      NameServiceGrpc.getCall2XMethod(),
      Posture.publicAccess());

  /**
   * {@code _leading} is public: no credential is needed.
   */
  public static final RpcMethod<Name, Name> LEADING = new RpcMethod<>(
      NameServiceGrpc.getLeadingMethod(),
      Posture.publicAccess());

  /**
   * {@code trailing_} is public: no credential is needed.
   */
  public static final RpcMethod<Name, Name> TRAILING = new RpcMethod<>(
      NameServiceGrpc.getTrailingMethod(),
      Posture.publicAccess());

  /**
   * {@code case} is public: no credential is needed.
   */
  public static final RpcMethod<Name, Name> CASE = new RpcMethod<>(
      NameServiceGrpc.getCaseMethod(),
      Posture.publicAccess());

  /**
   * {@code default} is public: no credential is needed.
   */
  public static final RpcMethod<Name, Name> DEFAULT = new RpcMethod<>(
      NameServiceGrpc.getDefaultMethod(),
      Posture.publicAccess());

  /**
   * {@code class} is public: no credential is needed.
   */
  public static final RpcMethod<Name, Name> CLASS = new RpcMethod<>(
      NameServiceGrpc.getClassMethod(),
      Posture.publicAccess());

  /**
   * {@code new} is public: no credential is needed.
   */
  public static final RpcMethod<Name, Name> NEW = new RpcMethod<>(
      NameServiceGrpc.getNewMethod(),
      Posture.publicAccess());

  /**
   * {@code return} is public: no credential is needed.
   */
  public static final RpcMethod<Name, Name> RETURN = new RpcMethod<>(
      NameServiceGrpc.getReturnMethod(),
      Posture.publicAccess());

  /**
   * {@code wait} is public: no credential is needed.
   */
  public static final RpcMethod<Name, Name> WAIT = new RpcMethod<>(
      NameServiceGrpc.getWaitMethod(),
      Posture.publicAccess());

  /**
   * {@code notify} is public: no credential is needed.
   */
  public static final RpcMethod<Name, Name> NOTIFY = new RpcMethod<>(
      NameServiceGrpc.getNotifyMethod(),
      Posture.publicAccess());

  /**
   * {@code notifyAll} is public: no credential is needed.
   */
  public static final RpcMethod<Name, Name> NOTIFY_ALL = new RpcMethod<>(
      NameServiceGrpc.getNotifyAllMethod(),
      Posture.publicAccess());

  /**
   * {@code getClass} is public: no credential is needed.
   */
  public static final RpcMethod<Name, Name> GET_CLASS = new RpcMethod<>(
      NameServiceGrpc.getGetClassMethod(),
      Posture.publicAccess());

  /**
   * {@code hashCode} is public: no credential is needed.
   */
  public static final RpcMethod<Name, Name> HASH_CODE = new RpcMethod<>(
      NameServiceGrpc.getHashCodeMethod(),
      Posture.publicAccess());

  /**
   * {@code equals} is public: no credential is needed.
   */
  public static final RpcMethod<Name, Name> EQUALS = new RpcMethod<>(
      NameServiceGrpc.getEqualsMethod(),
      Posture.publicAccess());

  /**
   * {@code toString} is public: no credential is needed.
   */
  public static final RpcMethod<Name, Name> TO_STRING = new RpcMethod<>(
      NameServiceGrpc.getToStringMethod(),
      Posture.publicAccess());

  /**
   * {@code clone} is public: no credential is needed.
   */
  public static final RpcMethod<Name, Name> CLONE = new RpcMethod<>(
      NameServiceGrpc.getCloneMethod(),
      Posture.publicAccess());

  /**
   * {@code finalize} is public: no credential is needed.
   */
  public static final RpcMethod<Name, Name> FINALIZE = new RpcMethod<>(
      NameServiceGrpc.getFinalizeMethod(),
      Posture.publicAccess());

  /**
   * {@code methods} is public: no credential is needed.
   */
  public static final RpcMethod<Name, Name> METHODS = new RpcMethod<>(
      NameServiceGrpc.getMethodsMethod(),
      Posture.publicAccess());

  /**
   * {@code services} is public: no credential is needed.
   */
  public static final RpcMethod<Name, Name> SERVICES = new RpcMethod<>(
      NameServiceGrpc.getServicesMethod(),
      Posture.publicAccess());

  /**
   * {@code kind} is public: no credential is needed.
   */
  public static final RpcMethod<Name, Name> NAME_SERVICE_KIND = new RpcMethod<>(
      NameServiceGrpc.getKindMethod(),
      Posture.publicAccess());

  /**
   * {@code request} is public: no credential is needed.
   */
  public static final RpcMethod<Name, Name> REQUEST = new RpcMethod<>(
      NameServiceGrpc.getRequestMethod(),
      Posture.publicAccess());

  /**
   * {@code service} is public: no credential is needed.
   */
  public static final RpcMethod<Name, Name> SERVICE = new RpcMethod<>(
      NameServiceGrpc.getServiceMethod(),
      Posture.publicAccess());

  /**
   * {@code unary} is public: no credential is needed.
   */
  public static final RpcMethod<Name, Name> UNARY = new RpcMethod<>(
      NameServiceGrpc.getUnaryMethod(),
      Posture.publicAccess());

  /**
   * {@code Unary_2} is public: no credential is needed.
   */
  public static final RpcMethod<Name, Name> UNARY_2 = new RpcMethod<>(
      NameServiceGrpc.getUnary2Method(),
      Posture.publicAccess());

  /**
   * {@code serverStreaming} is public: no credential is needed.
   */
  public static final RpcMethod<Name, Name> SERVER_STREAMING = new RpcMethod<>(
      NameServiceGrpc.getServerStreamingMethod(),
      Posture.publicAccess());

  /**
   * {@code bidiStreaming} is public: no credential is needed.
   */
  public static final RpcMethod<Name, Name> BIDI_STREAMING = new RpcMethod<>(
      NameServiceGrpc.getBidiStreamingMethod(),
      Posture.publicAccess());

  /**
   * {@code yield} is public: no credential is needed.
   */
  public static final RpcMethod<Name, Name> YIELD = new RpcMethod<>(
      NameServiceGrpc.getYieldMethod(),
      Posture.publicAccess());

  /**
   * {@code var} is public: no credential is needed.
   */
  public static final RpcMethod<Name, Name> VAR = new RpcMethod<>(
      NameServiceGrpc.getVarMethod(),
      Posture.publicAccess());

  /**
   * {@code record} is public: no credential is needed.
   */
  public static final RpcMethod<Name, Name> RECORD = new RpcMethod<>(
      NameServiceGrpc.getRecordMethod(),
      Posture.publicAccess());

  /**
   * {@code true} is public: no credential is needed.
   */
  public static final RpcMethod<Name, Name> TRUE = new RpcMethod<>(
      NameServiceGrpc.getTrueMethod(),
      Posture.publicAccess());

  /**
   * {@code int} is public: no credential is needed.
   */
  public static final RpcMethod<Name, Name> INT = new RpcMethod<>(
      NameServiceGrpc.getIntMethod(),
      Posture.publicAccess());

  /**
   * {@code assert} is public: no credential is needed.
   */
  public static final RpcMethod<Name, Name> ASSERT = new RpcMethod<>(
      NameServiceGrpc.getAssertMethod(),
      Posture.publicAccess());

  /**
   * {@code enum} is public: no credential is needed.
   */
  public static final RpcMethod<Name, Name> ENUM = new RpcMethod<>(
      NameServiceGrpc.getEnumMethod(),
      Posture.publicAccess());

  /**
   * {@code strictfp} is public: no credential is needed.
   */
  public static final RpcMethod<Name, Name> STRICTFP = new RpcMethod<>(
      NameServiceGrpc.getStrictfpMethod(),
      Posture.publicAccess());

  /**
   * {@code List} is public: no credential is needed.
   */
  public static final RpcMethod<Name, Name> LIST = new RpcMethod<>(
      NameServiceGrpc.getListMethod(),
      Posture.publicAccess());

  /**
   * {@code Override} is public: no credential is needed.
   */
  public static final RpcMethod<Name, Name> OVERRIDE = new RpcMethod<>(
      NameServiceGrpc.getOverrideMethod(),
      Posture.publicAccess());

  /**
   * {@code RpcMethod} is public: no credential is needed.
   */
  public static final RpcMethod<Name, Name> RPC_METHOD = new RpcMethod<>(
      NameServiceGrpc.getRpcMethodMethod(),
      Posture.publicAccess());

  /**
   * {@code Routes} is public: no credential is needed.
   */
  public static final RpcMethod<Name, Name> ROUTES = new RpcMethod<>(
      NameServiceGrpc.getRoutesMethod(),
      Posture.publicAccess());

  private final List<ServerServiceDefinition> services;

  /**
   * Joins every rpc to its handler, and asks each handler whether it can serve it.
   *
   * @throws IllegalStateException if a handler cannot keep the authorization of its rpc
   */
  public NameGrpcAutoController(LowerCamelHandler lowerCamel, PascalCaseHandler pascalCase,
      SnakeCaseHandler snakeCase, ScreamingCaseHandler screamingCase, GetURLsHandler getURLs,
      URLHandler url, X2GoHandler x2Go, Call2XHandler call2X, LeadingHandler leading,
      TrailingHandler trailing, CaseHandler case_, DefaultHandler default_, ClassHandler class_,
      NewHandler new_, ReturnHandler return_, WaitHandler wait, NotifyHandler notify,
      NotifyAllHandler notifyAll, GetClassHandler getClass, HashCodeHandler hashCode,
      EqualsHandler equals, ToStringHandler toString, CloneHandler clone, FinalizeHandler finalize,
      MethodsHandler methods, ServicesHandler services, NameServiceKindHandler nameServiceKind,
      RequestHandler request, ServiceHandler service, UnaryHandler unary, Unary2Handler unary2,
      ServerStreamingHandler serverStreaming, BidiStreamingHandler bidiStreaming,
      YieldHandler yield, VarHandler var, RecordHandler record, TrueHandler true_, IntHandler int_,
      AssertHandler assert_, EnumHandler enum_, StrictfpHandler strictfp_, ListHandler list,
      OverrideHandler override, RpcMethodHandler rpcMethod, RoutesHandler routes) {
    this.services = List.of(
        ServerServiceDefinition.builder(NameServiceGrpc.getServiceDescriptor())
            .addMethod(Routes.unary(LOWER_CAMEL, lowerCamel))
            .addMethod(Routes.unary(PASCAL_CASE, pascalCase))
            .addMethod(Routes.unary(SNAKE_CASE, snakeCase))
            .addMethod(Routes.unary(SCREAMING_CASE, screamingCase))
            .addMethod(Routes.unary(GET_URLS, getURLs))
            .addMethod(Routes.unary(URL, url))
            .addMethod(Routes.unary(X2_GO, x2Go))
            .addMethod(Routes.unary(CALL_2_X, call2X))
            .addMethod(Routes.unary(LEADING, leading))
            .addMethod(Routes.unary(TRAILING, trailing))
            .addMethod(Routes.unary(CASE, case_))
            .addMethod(Routes.unary(DEFAULT, default_))
            .addMethod(Routes.unary(CLASS, class_))
            .addMethod(Routes.unary(NEW, new_))
            .addMethod(Routes.unary(RETURN, return_))
            .addMethod(Routes.unary(WAIT, wait))
            .addMethod(Routes.unary(NOTIFY, notify))
            .addMethod(Routes.unary(NOTIFY_ALL, notifyAll))
            .addMethod(Routes.unary(GET_CLASS, getClass))
            .addMethod(Routes.unary(HASH_CODE, hashCode))
            .addMethod(Routes.unary(EQUALS, equals))
            .addMethod(Routes.unary(TO_STRING, toString))
            .addMethod(Routes.unary(CLONE, clone))
            .addMethod(Routes.unary(FINALIZE, finalize))
            .addMethod(Routes.unary(METHODS, methods))
            .addMethod(Routes.unary(SERVICES, services))
            .addMethod(Routes.unary(NAME_SERVICE_KIND, nameServiceKind))
            .addMethod(Routes.unary(REQUEST, request))
            .addMethod(Routes.unary(SERVICE, service))
            .addMethod(Routes.unary(UNARY, unary))
            .addMethod(Routes.unary(UNARY_2, unary2))
            .addMethod(Routes.unary(SERVER_STREAMING, serverStreaming))
            .addMethod(Routes.unary(BIDI_STREAMING, bidiStreaming))
            .addMethod(Routes.unary(YIELD, yield))
            .addMethod(Routes.unary(VAR, var))
            .addMethod(Routes.unary(RECORD, record))
            .addMethod(Routes.unary(TRUE, true_))
            .addMethod(Routes.unary(INT, int_))
            .addMethod(Routes.unary(ASSERT, assert_))
            .addMethod(Routes.unary(ENUM, enum_))
            .addMethod(Routes.unary(STRICTFP, strictfp_))
            .addMethod(Routes.unary(LIST, list))
            .addMethod(Routes.unary(OVERRIDE, override))
            .addMethod(Routes.unary(RPC_METHOD, rpcMethod))
            .addMethod(Routes.unary(ROUTES, routes))
            .build());
  }

  @Override
  public List<RpcMethod<?, ?>> methods() {
    return List.of(
        LOWER_CAMEL,
        PASCAL_CASE,
        SNAKE_CASE,
        SCREAMING_CASE,
        GET_URLS,
        URL,
        X2_GO,
        CALL_2_X,
        LEADING,
        TRAILING,
        CASE,
        DEFAULT,
        CLASS,
        NEW,
        RETURN,
        WAIT,
        NOTIFY,
        NOTIFY_ALL,
        GET_CLASS,
        HASH_CODE,
        EQUALS,
        TO_STRING,
        CLONE,
        FINALIZE,
        METHODS,
        SERVICES,
        NAME_SERVICE_KIND,
        REQUEST,
        SERVICE,
        UNARY,
        UNARY_2,
        SERVER_STREAMING,
        BIDI_STREAMING,
        YIELD,
        VAR,
        RECORD,
        TRUE,
        INT,
        ASSERT,
        ENUM,
        STRICTFP,
        LIST,
        OVERRIDE,
        RPC_METHOD,
        ROUTES);
  }

  @Override
  public List<ServerServiceDefinition> services() {
    return services;
  }

  /**
   * Handles {@link #LOWER_CAMEL}.
   */
  public interface LowerCamelHandler extends ai.stigmer.runtime.rpc.UnaryHandler<Name, Name> {
  }

  /**
   * Handles {@link #PASCAL_CASE}.
   */
  public interface PascalCaseHandler extends ai.stigmer.runtime.rpc.UnaryHandler<Name, Name> {
  }

  /**
   * Handles {@link #SNAKE_CASE}.
   */
  public interface SnakeCaseHandler extends ai.stigmer.runtime.rpc.UnaryHandler<Name, Name> {
  }

  /**
   * Handles {@link #SCREAMING_CASE}.
   */
  public interface ScreamingCaseHandler extends ai.stigmer.runtime.rpc.UnaryHandler<Name, Name> {
  }

  /**
   * Handles {@link #GET_URLS}.
   */
  public interface GetURLsHandler extends ai.stigmer.runtime.rpc.UnaryHandler<Name, Name> {
  }

  /**
   * Handles {@link #URL}.
   */
  public interface URLHandler extends ai.stigmer.runtime.rpc.UnaryHandler<Name, Name> {
  }

  /**
   * Handles {@link #X2_GO}.
   */
  public interface X2GoHandler extends ai.stigmer.runtime.rpc.UnaryHandler<Name, Name> {
  }

  /**
   * Handles {@link #CALL_2_X}.
   */
  public interface Call2XHandler extends ai.stigmer.runtime.rpc.UnaryHandler<Name, Name> {
  }

  /**
   * Handles {@link #LEADING}.
   */
  public interface LeadingHandler extends ai.stigmer.runtime.rpc.UnaryHandler<Name, Name> {
  }

  /**
   * Handles {@link #TRAILING}.
   */
  public interface TrailingHandler extends ai.stigmer.runtime.rpc.UnaryHandler<Name, Name> {
  }

  /**
   * Handles {@link #CASE}.
   */
  public interface CaseHandler extends ai.stigmer.runtime.rpc.UnaryHandler<Name, Name> {
  }

  /**
   * Handles {@link #DEFAULT}.
   */
  public interface DefaultHandler extends ai.stigmer.runtime.rpc.UnaryHandler<Name, Name> {
  }

  /**
   * Handles {@link #CLASS}.
   */
  public interface ClassHandler extends ai.stigmer.runtime.rpc.UnaryHandler<Name, Name> {
  }

  /**
   * Handles {@link #NEW}.
   */
  public interface NewHandler extends ai.stigmer.runtime.rpc.UnaryHandler<Name, Name> {
  }

  /**
   * Handles {@link #RETURN}.
   */
  public interface ReturnHandler extends ai.stigmer.runtime.rpc.UnaryHandler<Name, Name> {
  }

  /**
   * Handles {@link #WAIT}.
   */
  public interface WaitHandler extends ai.stigmer.runtime.rpc.UnaryHandler<Name, Name> {
  }

  /**
   * Handles {@link #NOTIFY}.
   */
  public interface NotifyHandler extends ai.stigmer.runtime.rpc.UnaryHandler<Name, Name> {
  }

  /**
   * Handles {@link #NOTIFY_ALL}.
   */
  public interface NotifyAllHandler extends ai.stigmer.runtime.rpc.UnaryHandler<Name, Name> {
  }

  /**
   * Handles {@link #GET_CLASS}.
   */
  public interface GetClassHandler extends ai.stigmer.runtime.rpc.UnaryHandler<Name, Name> {
  }

  /**
   * Handles {@link #HASH_CODE}.
   */
  public interface HashCodeHandler extends ai.stigmer.runtime.rpc.UnaryHandler<Name, Name> {
  }

  /**
   * Handles {@link #EQUALS}.
   */
  public interface EqualsHandler extends ai.stigmer.runtime.rpc.UnaryHandler<Name, Name> {
  }

  /**
   * Handles {@link #TO_STRING}.
   */
  public interface ToStringHandler extends ai.stigmer.runtime.rpc.UnaryHandler<Name, Name> {
  }

  /**
   * Handles {@link #CLONE}.
   */
  public interface CloneHandler extends ai.stigmer.runtime.rpc.UnaryHandler<Name, Name> {
  }

  /**
   * Handles {@link #FINALIZE}.
   */
  public interface FinalizeHandler extends ai.stigmer.runtime.rpc.UnaryHandler<Name, Name> {
  }

  /**
   * Handles {@link #METHODS}.
   */
  public interface MethodsHandler extends ai.stigmer.runtime.rpc.UnaryHandler<Name, Name> {
  }

  /**
   * Handles {@link #SERVICES}.
   */
  public interface ServicesHandler extends ai.stigmer.runtime.rpc.UnaryHandler<Name, Name> {
  }

  /**
   * Handles {@link #NAME_SERVICE_KIND}.
   */
  public interface NameServiceKindHandler extends ai.stigmer.runtime.rpc.UnaryHandler<Name, Name> {
  }

  /**
   * Handles {@link #REQUEST}.
   */
  public interface RequestHandler extends ai.stigmer.runtime.rpc.UnaryHandler<Name, Name> {
  }

  /**
   * Handles {@link #SERVICE}.
   */
  public interface ServiceHandler extends ai.stigmer.runtime.rpc.UnaryHandler<Name, Name> {
  }

  /**
   * Handles {@link #UNARY}.
   */
  public interface UnaryHandler extends ai.stigmer.runtime.rpc.UnaryHandler<Name, Name> {
  }

  /**
   * Handles {@link #UNARY_2}.
   */
  public interface Unary2Handler extends ai.stigmer.runtime.rpc.UnaryHandler<Name, Name> {
  }

  /**
   * Handles {@link #SERVER_STREAMING}.
   */
  public interface ServerStreamingHandler extends ai.stigmer.runtime.rpc.UnaryHandler<Name, Name> {
  }

  /**
   * Handles {@link #BIDI_STREAMING}.
   */
  public interface BidiStreamingHandler extends ai.stigmer.runtime.rpc.UnaryHandler<Name, Name> {
  }

  /**
   * Handles {@link #YIELD}.
   */
  public interface YieldHandler extends ai.stigmer.runtime.rpc.UnaryHandler<Name, Name> {
  }

  /**
   * Handles {@link #VAR}.
   */
  public interface VarHandler extends ai.stigmer.runtime.rpc.UnaryHandler<Name, Name> {
  }

  /**
   * Handles {@link #RECORD}.
   */
  public interface RecordHandler extends ai.stigmer.runtime.rpc.UnaryHandler<Name, Name> {
  }

  /**
   * Handles {@link #TRUE}.
   */
  public interface TrueHandler extends ai.stigmer.runtime.rpc.UnaryHandler<Name, Name> {
  }

  /**
   * Handles {@link #INT}.
   */
  public interface IntHandler extends ai.stigmer.runtime.rpc.UnaryHandler<Name, Name> {
  }

  /**
   * Handles {@link #ASSERT}.
   */
  public interface AssertHandler extends ai.stigmer.runtime.rpc.UnaryHandler<Name, Name> {
  }

  /**
   * Handles {@link #ENUM}.
   */
  public interface EnumHandler extends ai.stigmer.runtime.rpc.UnaryHandler<Name, Name> {
  }

  /**
   * Handles {@link #STRICTFP}.
   */
  public interface StrictfpHandler extends ai.stigmer.runtime.rpc.UnaryHandler<Name, Name> {
  }

  /**
   * Handles {@link #LIST}.
   */
  public interface ListHandler extends ai.stigmer.runtime.rpc.UnaryHandler<Name, Name> {
  }

  /**
   * Handles {@link #OVERRIDE}.
   */
  public interface OverrideHandler extends ai.stigmer.runtime.rpc.UnaryHandler<Name, Name> {
  }

  /**
   * Handles {@link #RPC_METHOD}.
   */
  public interface RpcMethodHandler extends ai.stigmer.runtime.rpc.UnaryHandler<Name, Name> {
  }

  /**
   * Handles {@link #ROUTES}.
   */
  public interface RoutesHandler extends ai.stigmer.runtime.rpc.UnaryHandler<Name, Name> {
  }
}
