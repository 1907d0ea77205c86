package ai.stigmer.runtime.pipeline.internal.steps;

import ai.stigmer.runtime.authentication.Principal;
import ai.stigmer.runtime.authorization.PermissionCheck;
import ai.stigmer.runtime.authorization.ResourceRef;
import ai.stigmer.runtime.pipeline.RequestContext;
import ai.stigmer.runtime.resource.ResourceType;
import ai.stigmer.runtime.resource.internal.ResourceName;
import ai.stigmer.runtime.resource.internal.ResourceRevision;
import ai.stigmer.runtime.rpc.Posture.Checked;
import ai.stigmer.runtime.rpc.Posture.IdsAt;
import ai.stigmer.runtime.rpc.Posture.Right;
import com.google.protobuf.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the authorization engine is asked about one request. */
final class Questions {
    private Questions() {}

    /** All that the caller needs, in one batch: first on the resource that the rpc is about, then on others. */
    static List<PermissionCheck> of(
            RequestContext<?> context, Checked<Message> check, ResourceType<?> type, boolean isNew) {
        List<PermissionCheck> questions = new ArrayList<>();
        Right<Message> right = check.right();
        String kind = right.kind().of(context.request());
        boolean isStored = !isNew && kind.equals(type.kind().name());
        List<String> ids =
                isStored ? resolvedIds(context, right) : right.resource().of(context.request());
        ask(context, right.permission(), kind, ids, questions);
        for (Right<Message> other : check.also()) {
            ask(
                    context,
                    other.permission(),
                    other.kind().of(context.request()),
                    other.resource().of(context.request()),
                    questions);
        }
        return questions;
    }

    private static void ask(
            RequestContext<?> context,
            String permission,
            String kind,
            List<String> ids,
            List<PermissionCheck> questions) {
        Principal caller = context.caller().principal();
        ids.forEach(id -> questions.add(new PermissionCheck(caller, permission, new ResourceRef(kind, id))));
    }

    /** What is authorized is what will be read or written: the resource's own id, where a slug named it. */
    private static List<String> resolvedIds(RequestContext<?> context, Right<Message> right) {
        if (right.resource() instanceof IdsAt<Message> many) {
            return many.of(context.request());
        }
        Optional<ResourceRevision> found = context.hasLoaded() ? context.newest() : Optional.empty();
        return List.of(found.map(ResourceRevision::id).orElseGet(() -> asIfThere(context.resourceName())));
    }

    /** A slug that names nothing is asked about like one that does, by an id that no resource can have. */
    private static String asIfThere(ResourceName name) {
        if (name instanceof ResourceName.ById byId) {
            return byId.id();
        }
        ResourceName.BySlug bySlug = (ResourceName.BySlug) name;
        return bySlug.org() + "/" + bySlug.slug();
    }
}
