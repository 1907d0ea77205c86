package ai.stigmer.runtime.resource.internal;

import java.util.Objects;

/** How a request names a resource. Ids and slugs here are well formed; a request that names none has no such value. */
public sealed interface ResourceName {

    /** By the id that the server gave it. */
    record ById(String id) implements ResourceName {
        public ById {
            Objects.requireNonNull(id, "id");
        }
    }

    /** By the slug that is unique within an organization. */
    record BySlug(String org, String slug) implements ResourceName {
        public BySlug {
            Objects.requireNonNull(org, "org");
            Objects.requireNonNull(slug, "slug");
        }
    }
}
