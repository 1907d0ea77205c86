package ai.stigmer.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The relations that come with a new resource: to its owner, its organization and the parent that it was created under.
 * The generator asks for them when an API is built, the runtime when a service starts.
 *
 * <p>Immutable, and thread-safe if the grants are.
 */
public final class OwnRelations {
    /** The kind of organizations, and the relation of a resource to its own. */
    public static final String ORGANIZATION = "organization";

    /** The relation of a resource to whoever created it. */
    public static final String OWNER = "owner";

    /** Who can create a resource, and so own it. */
    public static final List<String> OWNER_TYPES = List.of("user", "service");

    /** What a model, or an engine that has one, says of who may be granted what. */
    @FunctionalInterface
    public interface Grants {
        /** Whether each principal or resource of a type can be granted this relation to resources of a kind. */
        boolean isGrantable(String subjectType, String relation, String kind);
    }

    private final String model;
    private final List<String> ownerTypes;
    private final Grants grants;

    /**
     * Asks a model.
     *
     * @param model what messages call it
     * @param ownerTypes those of {@link #OWNER_TYPES} that may own a resource; one of them is enough
     */
    public OwnRelations(String model, List<String> ownerTypes, Grants grants) {
        this.model = model;
        this.ownerTypes = List.copyOf(ownerTypes);
        this.grants = grants;
    }

    /** What the model does not let a new resource of a kind have, with what to define; empty if that is nothing. */
    public Optional<String> problem(String kind, Optional<String> parentKind) {
        List<String> missing = new ArrayList<>();
        if (ownerTypes.stream().noneMatch(type -> grants.isGrantable(type, OWNER, kind))) {
            missing.add(definition(OWNER, String.join(", ", ownerTypes)));
        }
        if (!grants.isGrantable(ORGANIZATION, ORGANIZATION, kind)) {
            missing.add(definition(ORGANIZATION, ORGANIZATION));
        }
        parentKind
                .filter(parent -> !grants.isGrantable(parent, parent, kind))
                .ifPresent(parent -> missing.add(definition(parent, parent)));
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of(model + " does not let a new " + kind
                        + " have the relations that come with it; define " + String.join(" and ", missing) + " on type "
                        + kind);
    }

    private static String definition(String relation, String types) {
        return relation + ": [" + types + "]";
    }
}
