package ai.stigmer.admin;

import ai.stigmer.admin.v1.AddGrantRequest;
import ai.stigmer.admin.v1.AddGrantResponse;
import ai.stigmer.admin.v1.ExplainRequest;
import ai.stigmer.admin.v1.ExplainResponse;
import ai.stigmer.admin.v1.Grant;
import ai.stigmer.admin.v1.ListGrantsRequest;
import ai.stigmer.admin.v1.ListGrantsResponse;
import ai.stigmer.admin.v1.RemoveGrantRequest;
import ai.stigmer.admin.v1.RemoveGrantResponse;
import ai.stigmer.model.PolicyModel;
import ai.stigmer.runtime.authentication.CallerIdentity;
import ai.stigmer.runtime.authentication.Principal;
import ai.stigmer.runtime.authorization.Relation;
import ai.stigmer.runtime.authorization.RelationStore;
import ai.stigmer.runtime.authorization.ResourceRef;
import ai.stigmer.runtime.error.ErrorReason;
import ai.stigmer.runtime.error.RpcException;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Adds, removes and lists the relations of an authorization engine, and explains what follows from them. Immutable and thread-safe. */
final class GrantAdministration {
    private static final Logger LOG = LoggerFactory.getLogger(GrantAdministration.class);
    private static final int MAX_LISTED = 1_000;

    private final RelationStore relations;
    private final PolicyModel model;

    GrantAdministration(RelationStore relations, PolicyModel model) {
        this.relations = relations;
        this.model = model;
    }

    AddGrantResponse add(AddGrantRequest request) {
        Relation grant = relation(request.getGrant());
        try {
            relations.add(grant);
        } catch (IllegalArgumentException refused) {
            throw RpcException.invalidField("grant", String.valueOf(refused.getMessage()));
        }
        log("grant_added", grant);
        return AddGrantResponse.getDefaultInstance();
    }

    RemoveGrantResponse remove(RemoveGrantRequest request) {
        Relation grant = relation(request.getGrant());
        if (relations.list(grant.resource(), grant::equals, 1).isEmpty()) {
            throw RpcException.of(
                    ErrorReason.NOT_FOUND,
                    grant.subject() + " was not granted " + grant.relation() + " on " + grant.resource());
        }
        relations.remove(grant);
        log("grant_removed", grant);
        return RemoveGrantResponse.getDefaultInstance();
    }

    ListGrantsResponse list(ListGrantsRequest request) {
        ResourceRef resource = RequestNames.resource("resource", request.getResource());
        List<Relation> found = relations.list(resource, any -> true, MAX_LISTED + 1);
        ListGrantsResponse.Builder response = ListGrantsResponse.newBuilder().setTruncated(found.size() > MAX_LISTED);
        found.stream()
                .limit(MAX_LISTED)
                .forEach(relation -> response.addGrantsBuilder()
                        .setSubject(relation.subject())
                        .setRelation(relation.relation())
                        .setResource(resource.toString()));
        return response.build();
    }

    ExplainResponse explain(ExplainRequest request) {
        Principal principal = RequestNames.principal("principal", request.getPrincipal());
        ResourceRef resource = RequestNames.resource("resource", request.getResource());
        requireKnown(request.getPermission(), resource.kind());
        Finding found = new Explanation(model, relations, principal).of(request.getPermission(), resource);
        if (found.verdict() == Finding.Verdict.UNKNOWN) {
            throw RpcException.of(
                    ErrorReason.LIMIT_EXCEEDED,
                    request.getPermission() + " on " + resource + " leads further than " + Explanation.DEEPEST
                            + " resources, at which an engine gives up");
        }
        return found.toResponse();
    }

    private void requireKnown(String permission, String kind) {
        if (!model.hasType(kind)) {
            throw RpcException.invalidField(
                    "resource",
                    "the authorization model has no type " + kind + ", but "
                            + String.join(", ", model.types().keySet()));
        }
        if (!model.knows(permission, kind)) {
            throw RpcException.invalidField(
                    "permission",
                    "type " + kind + " of the authorization model has no relation " + permission + ", but "
                            + String.join(", ", model.types().get(kind).keySet()));
        }
    }

    private static Relation relation(Grant grant) {
        return new Relation(
                RequestNames.subject("grant.subject", grant.getSubject()).toString(),
                grant.getRelation(),
                RequestNames.resource("grant.resource", grant.getResource()));
    }

    private static void log(String event, Relation grant) {
        LOG.info(
                "{} subject={} relation={} resource={} by={}",
                event,
                grant.subject(),
                grant.relation(),
                grant.resource(),
                CallerIdentity.current().actor());
    }
}
