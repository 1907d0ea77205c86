package ai.stigmer.runtime.pipeline.internal;

import java.util.Objects;

/** What the caller was found to be allowed to write. Persist writes nothing else. */
public sealed interface AuthorizedTarget {

    /** The resource of this id. */
    record Resource(String id) implements AuthorizedTarget {
        public Resource {
            Objects.requireNonNull(id, "id");
        }
    }

    /** A new resource in this organization. */
    record NewIn(String org) implements AuthorizedTarget {
        public NewIn {
            Objects.requireNonNull(org, "org");
        }
    }

    /** Any resource of the kind: the permission was asked of one fixed resource, which no request can choose. */
    record Anything() implements AuthorizedTarget {}

    /** Nothing: only the request ties what the permission was asked of to what would be written. */
    record Nothing() implements AuthorizedTarget {}
}
