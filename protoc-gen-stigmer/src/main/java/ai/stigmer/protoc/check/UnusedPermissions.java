package ai.stigmer.protoc.check;

import ai.stigmer.model.PolicyModel;
import ai.stigmer.model.RelationRule;
import ai.stigmer.model.RelationRule.From;
import ai.stigmer.model.RelationRule.Granted;
import ai.stigmer.model.RelationRule.Grantee;
import ai.stigmer.model.RelationRule.SameAs;
import ai.stigmer.protoc.model.KindPermission;
import ai.stigmer.protoc.model.Posture;
import ai.stigmer.protoc.model.Posture.Checked;
import ai.stigmer.protoc.model.Posture.FixedKind;
import ai.stigmer.protoc.model.Posture.OnWhatIsFound;
import ai.stigmer.protoc.model.Posture.Right;
import ai.stigmer.protoc.model.ResourceModel;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the permissions of a model that no rpc asks for: nobody is granted them, and no other relation derives from them,
 * so nothing would be lost with them. A handler that authorizes by itself may ask for them all the same.
 */
public final class UnusedPermissions {
    private final PolicyModel rules;
    private final Set<KindPermission> used = new HashSet<>();
    private final Set<String> usedOnAnyKind = new HashSet<>();

    private UnusedPermissions(PolicyModel rules) {
        this.rules = rules;
    }

    /** The permissions that a model has and an API does not use, in the order of the model. */
    public static List<KindPermission> of(AuthorizationModel model, List<ResourceModel> api) {
        UnusedPermissions permissions = new UnusedPermissions(model.rules());
        api.forEach(resource -> resource.rpcs().forEach(rpc -> permissions.use(rpc.posture())));
        permissions.useWhatOthersDeriveFrom();
        return permissions.unused();
    }

    private void use(Posture posture) {
        if (posture instanceof Checked checked) {
            checked.rights().forEach(this::use);
        } else if (posture instanceof OnWhatIsFound found) {
            used.add(new KindPermission(found.kind(), found.permission()));
        }
    }

    private void use(Right right) {
        if (right.kind() instanceof FixedKind kind) {
            used.add(new KindPermission(kind.name(), right.permission()));
        } else {
            usedOnAnyKind.add(right.permission());
        }
    }

    private void useWhatOthersDeriveFrom() {
        rules.types()
                .forEach((type, relations) ->
                        relations.values().stream().flatMap(PolicyModel::parts).forEach(part -> use(type, part)));
    }

    private void use(String type, RelationRule part) {
        if (part instanceof SameAs same) {
            used.add(new KindPermission(type, same.relation()));
        } else if (part instanceof From from) {
            rules.grantees(type, from.link())
                    .forEach(linked -> used.add(new KindPermission(linked.type(), from.relation())));
        } else if (part instanceof Granted granted) {
            granted.grantees().forEach(grantee -> {
                if (grantee instanceof Grantee.AllWith all) {
                    used.add(new KindPermission(all.type(), all.relation()));
                }
            });
        }
    }

    private List<KindPermission> unused() {
        List<KindPermission> unused = new ArrayList<>();
        rules.types()
                .forEach((type, relations) -> relations.forEach((relation, rule) -> {
                    boolean isGranted = PolicyModel.grantees(rule).findAny().isPresent();
                    KindPermission permission = new KindPermission(type, relation);
                    if (!isGranted && !used.contains(permission) && !usedOnAnyKind.contains(relation)) {
                        unused.add(permission);
                    }
                }));
        return unused;
    }
}
