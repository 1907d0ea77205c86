package ai.stigmer.protoc.model;

import java.util.List;
import java.util.stream.Stream;

/** Who may call an rpc. */
public sealed interface Posture {

    /**
     * The caller needs a permission on the resource that the rpc is about, and whatever it needs on others besides.
     *
     * @param right on the resource that the rpc is about
     * @param also on other resources; all of it must hold
     * @param refusal the text of the refusal; empty for the runtime's default
     */
    record Checked(Right right, List<Right> also, String refusal) implements Posture {
        public Checked {
            also = List.copyOf(also);
        }

        /** Everything that the caller needs, what the rpc is about first. */
        public List<Right> rights() {
            return Stream.concat(Stream.of(right), also.stream()).toList();
        }
    }

    /**
     * A permission on a resource.
     *
     * @param permission the name of the permission's enum value
     * @param kind the resource's kind
     * @param resource the resource's id or ids
     */
    record Right(String permission, Kind kind, ResourceId resource) {}

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
