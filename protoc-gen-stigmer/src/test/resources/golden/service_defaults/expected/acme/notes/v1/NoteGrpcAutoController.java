package acme.notes.v1;

import ai.stigmer.runtime.Resource;
import ai.stigmer.runtime.grpc.GrpcAutoController;
import ai.stigmer.runtime.grpc.Routes;
import ai.stigmer.runtime.operation.StandardOperation;
import ai.stigmer.runtime.resource.ResourceKind;
import ai.stigmer.runtime.rpc.Posture;
import ai.stigmer.runtime.rpc.RpcMethod;
import ai.stigmer.runtime.rpc.UnaryHandler;
import io.grpc.ServerServiceDefinition;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Routes the rpcs of these services to their handlers:
 *
 * <ul>
 *   <li>{@code acme.notes.v1.NoteService}: What is said on an rpc replaces the default whole.
 *   <li>{@code acme.notes.v1.SharingService}
 * </ul>
 *
 * <p>Immutable and thread-safe.
 */
@Generated("protoc-gen-stigmer")
public final class NoteGrpcAutoController implements GrpcAutoController {
  /**
   * The kind of resource that these services serve.
   */
  public static final ResourceKind KIND = new ResourceKind("note", "Note", "note");

  /**
   * {@code read} requires {@code can_view} on the {@code note} that {@code note_id} names.
   */
  public static final RpcMethod<NoteId, Note> READ = new RpcMethod<>(
      NoteServiceGrpc.getReadMethod(),
      Posture.checked(
          "can_view",
          Posture.Kind.fixed("note"),
          Posture.ResourceId.one("note_id", request -> request.getNoteId()),
          "this note is not yours"));

  /**
   * {@code get} requires {@code can_view} on the {@code note} that {@code note_id} names.
   */
  public static final RpcMethod<NoteId, Note> GET = new RpcMethod<>(
      NoteServiceGrpc.getGetMethod(),
      Posture.checked(
          "can_view",
          Posture.Kind.fixed("note"),
          Posture.ResourceId.one("note_id", request -> request.getNoteId()),
          "this note is not yours"));

  /**
   * {@code burn} requires {@code can_delete} on the {@code note} that {@code note_id} names.
   */
  public static final RpcMethod<NoteId, Note> BURN = new RpcMethod<>(
      NoteServiceGrpc.getBurnMethod(),
      Posture.checked(
          "can_delete",
          Posture.Kind.fixed("note"),
          Posture.ResourceId.one("note_id", request -> request.getNoteId())));

  /**
   * {@code ping} is public: no credential is needed.
   */
  public static final RpcMethod<NoteId, Note> PING = new RpcMethod<>(
      NoteServiceGrpc.getPingMethod(),
      Posture.publicAccess());

  /**
   * {@code classic} leaves authorization to its handler: the caller is authenticated, and the handler authorizes.
   */
  public static final RpcMethod<NoteId, Note> CLASSIC = new RpcMethod<>(
      NoteServiceGrpc.getClassicMethod(),
      Posture.byHandler());

  /**
   * {@code share} requires {@code can_edit} on the {@code note} that {@code note_id} names, and {@code can_share} on the {@code note} that {@code note_id} names.
   */
  public static final RpcMethod<NoteId, Note> SHARE = new RpcMethod<>(
      SharingServiceGrpc.getShareMethod(),
      Posture.checked(
          Posture.right(
              "can_edit",
              Posture.Kind.fixed("note"),
              Posture.ResourceId.one("note_id", request -> request.getNoteId())),
          List.of(
              Posture.right(
                  "can_share",
                  Posture.Kind.fixed("note"),
                  Posture.ResourceId.one("note_id", request -> request.getNoteId()))),
          Posture.DEFAULT_REFUSAL));

  private final List<ServerServiceDefinition> services;

  /**
   * Joins every rpc to its handler, and asks each handler whether it can serve it.
   *
   * @throws IllegalStateException if a handler cannot keep the authorization of its rpc
   */
  public NoteGrpcAutoController(ReadHandler read, GetHandler get, BurnHandler burn,
      PingHandler ping, ClassicHandler classic, ShareHandler share) {
    this.services = List.of(
        ServerServiceDefinition.builder(NoteServiceGrpc.getServiceDescriptor())
            .addMethod(Routes.unary(READ, read))
            .addMethod(Routes.unary(GET, get))
            .addMethod(Routes.unary(BURN, burn))
            .addMethod(Routes.unary(PING, ping))
            .addMethod(Routes.unary(CLASSIC, classic))
            .build(),
        ServerServiceDefinition.builder(SharingServiceGrpc.getServiceDescriptor())
            .addMethod(Routes.unary(SHARE, share))
            .build());
  }

  /**
   * Joins every rpc that says its operation to that operation of the resource, and every other to its handler.
   *
   * @throws IllegalStateException if a handler cannot keep the authorization of its rpc
   */
  public NoteGrpcAutoController(Resource<Note> resource, ReadHandler read, BurnHandler burn,
      PingHandler ping, ClassicHandler classic, ShareHandler share) {
    this(
        read,
        GetHandler.of(resource.get()),
        burn,
        ping,
        classic,
        share);
  }

  @Override
  public List<RpcMethod<?, ?>> methods() {
    return List.of(
        READ,
        GET,
        BURN,
        PING,
        CLASSIC,
        SHARE);
  }

  @Override
  public List<ServerServiceDefinition> services() {
    return services;
  }

  /**
   * Handles {@link #READ}.
   */
  public interface ReadHandler extends UnaryHandler<NoteId, Note> {
    /**
     * A standard operation as the handler.
     *
     * @throws IllegalStateException if it cannot keep the authorization of the rpc
     * @throws IllegalArgumentException if the rpc's messages do not fit it
     */
    static ReadHandler of(StandardOperation.Unary<Note> operation) {
      return operation.serving(READ)::handle;
    }
  }

  /**
   * Handles {@link #GET}.
   */
  public interface GetHandler extends UnaryHandler<NoteId, Note> {
    /**
     * A standard operation as the handler.
     *
     * @throws IllegalStateException if it cannot keep the authorization of the rpc
     * @throws IllegalArgumentException if the rpc's messages do not fit it
     */
    static GetHandler of(StandardOperation.Get<Note> operation) {
      return operation.serving(GET)::handle;
    }
  }

  /**
   * Handles {@link #BURN}.
   */
  public interface BurnHandler extends UnaryHandler<NoteId, Note> {
    /**
     * A standard operation as the handler.
     *
     * @throws IllegalStateException if it cannot keep the authorization of the rpc
     * @throws IllegalArgumentException if the rpc's messages do not fit it
     */
    static BurnHandler of(StandardOperation.Unary<Note> operation) {
      return operation.serving(BURN)::handle;
    }
  }

  /**
   * Handles {@link #PING}.
   */
  public interface PingHandler extends UnaryHandler<NoteId, Note> {
    /**
     * A standard operation as the handler.
     *
     * @throws IllegalStateException if it cannot keep the authorization of the rpc
     * @throws IllegalArgumentException if the rpc's messages do not fit it
     */
    static PingHandler of(StandardOperation.Unary<Note> operation) {
      return operation.serving(PING)::handle;
    }
  }

  /**
   * Handles {@link #CLASSIC}.
   */
  public interface ClassicHandler extends UnaryHandler<NoteId, Note> {
    /**
     * A standard operation as the handler.
     *
     * @throws IllegalStateException if it cannot keep the authorization of the rpc
     * @throws IllegalArgumentException if the rpc's messages do not fit it
     */
    static ClassicHandler of(StandardOperation.Unary<Note> operation) {
      return operation.serving(CLASSIC)::handle;
    }
  }

  /**
   * Handles {@link #SHARE}.
   */
  public interface ShareHandler extends UnaryHandler<NoteId, Note> {
    /**
     * A standard operation as the handler.
     *
     * @throws IllegalStateException if it cannot keep the authorization of the rpc
     * @throws IllegalArgumentException if the rpc's messages do not fit it
     */
    static ShareHandler of(StandardOperation.Unary<Note> operation) {
      return operation.serving(SHARE)::handle;
    }
  }
}
