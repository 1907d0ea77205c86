package ai.stigmer.protoc.model;

/** Who may call an rpc. */
public sealed interface Posture {

    /**
     * The caller needs a permission on a resource.
     *
     * @param permission the name of the permission's enum value
     * @param kind the resource's kind
     * @param resource the resource's id or ids
     * @param refusal the text of the refusal; empty for the runtime's default
     */
    record Checked(String permission, Kind kind, ResourceId resource, String refusal) implements Posture {}

    /**
     * The caller needs a permission on the resource or resources that the rpc's operation finds.
     *
     * @param refusal the text of the refusal; empty for the runtime's default
     */
    record OnWhatIsFound(String permission, String kind, String refusal) implements Posture {}

    /** The caller needs what the create or the update needs that the call turns out to be. */
    record AsItsTarget() implements Posture {}

    /** No credential is needed. */
    record Public() implements Posture {}

    /** The caller is authenticated, and the handler authorizes. */
    record ByHandler() implements Posture {}

    /** Where the kind of the resource comes from. */
    sealed interface Kind {}

    /** Always this kind. */
    record FixedKind(String name) implements Kind {}

    /** The request says it. */
    record KindAt(FieldPath path) implements Kind {}

    /** Where the id of the resource comes from. */
    sealed interface ResourceId {}

    /** Always this resource. */
    record FixedId(String id) implements ResourceId {}

    /** The request says it. */
    record IdAt(FieldPath path) implements ResourceId {}
}
