package ai.stigmer.runtime.authorization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.stigmer.runtime.authentication.Principal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every authorization engine answers, whichever it is. */
public abstract class AuthorizationContract {
    public static final String MODEL = """
            # Every form that the modelling language has.
            model
              schema 1.1

            type user
              relations
                define can_act_for: [service]

            type service

            type organization
              relations
                define admin: [user, service]
                define member: [user, service] or admin
                define can_create_document_in: member

            type group
              relations
                define member: [user, group#member]

            type folder
              relations
                define parent: [folder]
                define organization: [organization]
                define viewer: [user, user:*, group#member] or viewer from parent
                define can_view: viewer or member from organization

            type document
              relations
                define organization: [organization]
                define folder: [folder]
                define owner: [user, service]
                define editor: [user, group#member] or owner
                define blocked: [user, group#member]
                define signed: [user]
                define can_view: editor or can_view from folder or member from organization
                define can_edit: editor or admin from organization
                define can_publish: editor and signed
                define can_comment: (editor or member from organization) but not blocked
            """;

    private static final Principal ALICE = Principal.user("alice");
    private static final Principal BOB = Principal.user("bob");
    private static final Principal RUNNER = Principal.service("runner");

    /** The kinds' organizations, as the documents in a database would say them. */
    private final Map<ResourceRef, String> orgs = new HashMap<>();

    private Authorizer authorizer;
    private RelationStore relations;

    /** An engine with {@link #MODEL} and without relations. */
    protected abstract Authorizer authorizer();

    /** Where the relations of {@link #authorizer()} are kept. */
    protected abstract RelationStore relations();

    @BeforeEach
    void take_the_engine() {
        authorizer = authorizer();
        relations = relations();
    }

    @Test
    void nobody_has_a_permission_on_a_resource_that_the_engine_never_heard_of() {
        assertThat(may(ALICE, "can_view", document("unheard_of"))).isFalse();
        assertThat(sees(ALICE, "can_view", "document")).isEmpty();
    }

    @Test
    void a_permission_or_kind_that_the_model_does_not_know_is_held_by_nobody() {
        given(ALICE, "owner", document("d"));

        assertThat(may(ALICE, "can_fly", document("d"))).isFalse();
        assertThat(may(ALICE, "can_view", new ResourceRef("rocket", "r"))).isFalse();
        assertThat(authorizer.knows("can_view", "document")).isTrue();
        assertThat(authorizer.knows("can_fly", "document")).isFalse();
        assertThat(authorizer.knows("can_view", "rocket")).isFalse();
    }

    @Test
    void a_relation_derives_from_another_one_of_the_same_resource() {
        given(ALICE, "owner", document("d"));

        assertThat(may(ALICE, "can_edit", document("d"))).isTrue();
        assertThat(may(BOB, "can_edit", document("d"))).isFalse();
        assertThat(may(ALICE, "can_edit", document("e"))).isFalse();
        assertThat(sees(ALICE, "can_edit", "document")).containsExactly("d");
    }

    @Test
    void principals_of_two_types_with_one_id_are_two_principals() {
        given(Principal.service("alice"), "owner", document("d"));

        assertThat(may(ALICE, "can_view", document("d"))).isFalse();
        assertThat(may(Principal.service("alice"), "can_view", document("d"))).isTrue();
    }

    @Test
    void members_of_an_organization_see_what_belongs_to_it() {
        given(ALICE, "member", organization("acme"));
        given(RUNNER, "admin", organization("acme"));
        inOrganization(document("d"), "acme");
        inOrganization(document("e"), "other");

        assertThat(may(ALICE, "can_view", document("d"))).isTrue();
        assertThat(may(ALICE, "can_edit", document("d"))).isFalse();
        assertThat(may(RUNNER, "can_edit", document("d"))).isTrue();
        assertThat(may(ALICE, "can_view", document("e"))).isFalse();
        assertThat(sees(ALICE, "can_view", "document")).containsExactly("d");
        assertThat(sees(ALICE, "can_edit", "document")).isEmpty();
        assertThat(sees(RUNNER, "can_edit", "document")).containsExactly("d");
        assertThat(sees(ALICE, "can_create_document_in", "organization")).containsExactly("acme");
    }

    @Test
    void what_was_taken_out_of_its_organization_is_refused_and_listed_to_nobody_of_it() {
        given(ALICE, "member", organization("acme"));
        inOrganization(document("d"), "acme");
        inOrganization(document("e"), "acme");
        assertThat(sees(ALICE, "can_view", "document")).containsExactly("d", "e");

        relations.remove(new Relation("organization:acme", "organization", document("d")));

        assertThat(may(ALICE, "can_view", document("d"))).isFalse();
        assertThat(sees(ALICE, "can_view", "document")).containsExactly("e");
        assertThat(sees(ALICE, "can_comment", "document")).containsExactly("e");
    }

    @Test
    void a_resource_whose_relations_are_not_written_yet_is_refused_and_not_listed() {
        given(ALICE, "member", organization("acme"));
        orgs.put(document("d"), "acme");

        assertThat(may(ALICE, "can_view", document("d"))).isFalse();
        assertThat(sees(ALICE, "can_view", "document")).isEmpty();
    }

    @Test
    void a_resource_that_was_given_to_another_organization_than_it_names_is_seen_there_and_nowhere_else() {
        given(ALICE, "member", organization("acme"));
        given(BOB, "member", organization("other"));
        orgs.put(document("d"), "acme");
        link(organization("other"), "organization", document("d"));

        assertThat(may(ALICE, "can_view", document("d"))).isFalse();
        assertThat(sees(ALICE, "can_view", "document")).isEmpty();
        assertThat(may(BOB, "can_view", document("d"))).isTrue();
        assertThat(sees(BOB, "can_view", "document")).containsExactly("d");
    }

    @Test
    void a_batch_of_questions_is_answered_one_by_one() {
        given(ALICE, "viewer", folder("top"));
        link(folder("top"), "parent", folder("low"));
        link(folder("low"), "folder", document("in_folder"));
        given(ALICE, "member", new ResourceRef("group", "eng"));
        relations.add(new Relation("group:eng#member", "editor", document("of_group")));
        given(ALICE, "member", organization("acme"));
        inOrganization(document("of_organization"), "acme");
        given(BOB, "owner", document("bobs"));

        assertThat(authorizer.allowedAmong(
                        ALICE,
                        "can_view",
                        "document",
                        List.of("in_folder", "of_group", "of_organization", "bobs", "unheard_of")))
                .containsExactlyInAnyOrder("in_folder", "of_group", "of_organization");
    }

    @Test
    void a_permission_comes_down_from_parents_of_parents() {
        given(ALICE, "viewer", folder("top"));
        link(folder("top"), "parent", folder("middle"));
        link(folder("middle"), "parent", folder("low"));
        link(folder("low"), "folder", document("d"));

        assertThat(may(ALICE, "can_view", document("d"))).isTrue();
        assertThat(may(ALICE, "can_edit", document("d"))).isFalse();
        assertThat(sees(ALICE, "can_view", "document")).containsExactly("d");
        assertThat(sees(ALICE, "can_view", "folder")).containsExactly("low", "middle", "top");
    }

    @Test
    void a_permission_comes_from_the_organization_of_a_parent() {
        given(ALICE, "member", organization("acme"));
        inOrganization(folder("f"), "acme");
        link(folder("f"), "folder", document("d"));
        inOrganization(document("d"), "other");

        assertThat(may(ALICE, "can_view", document("d"))).isTrue();
        assertThat(sees(ALICE, "can_view", "document")).containsExactly("d");
    }

    @Test
    void folders_that_lie_in_one_another_end_no_question() {
        link(folder("a"), "parent", folder("b"));
        link(folder("b"), "parent", folder("a"));
        given(ALICE, "viewer", folder("b"));
        link(folder("a"), "folder", document("d"));

        assertThat(may(ALICE, "can_view", document("d"))).isTrue();
        assertThat(may(BOB, "can_view", document("d"))).isFalse();
        assertThat(sees(ALICE, "can_view", "folder")).containsExactly("a", "b");
        assertThat(sees(BOB, "can_view", "folder")).isEmpty();
    }

    @Test
    void members_of_a_group_and_of_groups_in_it_have_what_the_group_has() {
        given(ALICE, "member", new ResourceRef("group", "inner"));
        relations.add(new Relation("group:inner#member", "member", new ResourceRef("group", "outer")));
        relations.add(new Relation("group:outer#member", "editor", document("d")));

        assertThat(may(ALICE, "can_edit", document("d"))).isTrue();
        assertThat(may(BOB, "can_edit", document("d"))).isFalse();
        assertThat(sees(ALICE, "can_edit", "document")).containsExactly("d");
    }

    @Test
    void everyone_of_a_type_has_what_is_granted_to_everyone() {
        relations.add(new Relation("user:*", "viewer", folder("public")));

        assertThat(may(BOB, "can_view", folder("public"))).isTrue();
        assertThat(may(RUNNER, "can_view", folder("public"))).isFalse();
        assertThat(sees(BOB, "can_view", "folder")).containsExactly("public");
        assertThat(sees(RUNNER, "can_view", "folder")).isEmpty();
    }

    @Test
    void and_needs_both() {
        given(ALICE, "editor", document("d"));
        given(ALICE, "signed", document("d"));
        given(ALICE, "editor", document("unsigned"));
        given(BOB, "signed", document("d"));

        assertThat(may(ALICE, "can_publish", document("d"))).isTrue();
        assertThat(may(ALICE, "can_publish", document("unsigned"))).isFalse();
        assertThat(may(BOB, "can_publish", document("d"))).isFalse();
        assertThat(sees(ALICE, "can_publish", "document")).containsExactly("d");
    }

    @Test
    void but_not_takes_away() {
        given(ALICE, "member", organization("acme"));
        given(BOB, "member", organization("acme"));
        given(BOB, "member", new ResourceRef("group", "noisy"));
        inOrganization(document("d"), "acme");
        inOrganization(document("e"), "acme");
        relations.add(new Relation("group:noisy#member", "blocked", document("d")));

        assertThat(may(ALICE, "can_comment", document("d"))).isTrue();
        assertThat(may(BOB, "can_comment", document("d"))).isFalse();
        assertThat(sees(ALICE, "can_comment", "document")).containsExactly("d", "e");
        assertThat(sees(BOB, "can_comment", "document")).containsExactly("e");
    }

    @Test
    void a_batch_is_allowed_when_every_check_of_it_is() {
        given(ALICE, "owner", document("d"));
        given(ALICE, "owner", document("e"));
        PermissionCheck onD = new PermissionCheck(ALICE, "can_edit", document("d"));
        PermissionCheck onE = new PermissionCheck(ALICE, "can_view", document("e"));
        PermissionCheck onF = new PermissionCheck(ALICE, "can_view", document("f"));
        PermissionCheck bobs = new PermissionCheck(BOB, "can_view", document("d"));

        assertThat(authorizer.checkAll(List.of(onD, onE))).isTrue();
        assertThat(authorizer.checkAll(List.of(onD, onE, onF))).isFalse();
        assertThat(authorizer.checkAll(List.of(onD, bobs))).isFalse();
    }

    @Test
    void a_revoked_relation_counts_for_no_check_that_begins_afterwards() {
        Relation grant = given(ALICE, "owner", document("d"));
        assertThat(may(ALICE, "can_edit", document("d"))).isTrue();

        relations.remove(grant);

        assertThat(may(ALICE, "can_edit", document("d"))).isFalse();
        assertThat(sees(ALICE, "can_edit", "document")).isEmpty();
    }

    @Test
    void removing_all_relations_to_a_resource_leaves_nobody_a_permission_on_it() {
        given(ALICE, "owner", document("d"));
        given(BOB, "editor", document("d"));
        relations.add(new Relation("group:eng#member", "editor", document("d")));
        inOrganization(document("d"), "acme");
        given(ALICE, "owner", document("e"));
        given(Principal.user("carol"), "member", organization("acme"));

        relations.removeAll(document("d"));

        for (Principal principal : List.of(ALICE, BOB, Principal.user("carol"))) {
            assertThat(may(principal, "can_view", document("d"))).isFalse();
        }
        assertThat(may(ALICE, "can_view", document("e"))).isTrue();
    }

    @Test
    void relations_may_be_added_and_removed_twice_without_harm() {
        Relation grant = given(ALICE, "owner", document("d"));
        relations.add(grant);
        assertThat(may(ALICE, "can_edit", document("d"))).isTrue();

        relations.remove(grant);
        relations.remove(grant);
        relations.removeAll(document("d"));
        relations.removeAll(document("d"));

        assertThat(may(ALICE, "can_edit", document("d"))).isFalse();
    }

    @Test
    void the_relations_to_a_resource_are_listed_whatever_their_number() {
        for (int i = 0; i < 120; i++) {
            given(Principal.user("reader-" + i), "viewer", new ResourceRef("folder", "f"));
        }
        relations.add(new Relation("group:eng#member", "viewer", new ResourceRef("folder", "f")));
        given(ALICE, "viewer", new ResourceRef("folder", "g"));

        List<Relation> all = relations.list(new ResourceRef("folder", "f"), relation -> true, 1000);
        List<Relation> some = relations.list(
                new ResourceRef("folder", "f"), relation -> relation.subject().startsWith("user:reader-11"), 5);

        assertThat(all)
                .hasSize(121)
                .contains(new Relation("group:eng#member", "viewer", new ResourceRef("folder", "f")))
                .allMatch(relation -> relation.resource().id().equals("f"));
        assertThat(some).hasSize(5).allMatch(relation -> relation.subject().startsWith("user:reader-11"));
        assertThat(relations.list(new ResourceRef("folder", "absent"), relation -> true, 10))
                .isEmpty();
    }

    @Test
    void a_permission_on_a_user_is_one_like_any_other() {
        given(RUNNER, "can_act_for", new ResourceRef("user", "alice"));

        assertThat(may(RUNNER, "can_act_for", new ResourceRef("user", "alice"))).isTrue();
        assertThat(may(RUNNER, "can_act_for", new ResourceRef("user", "bob"))).isFalse();
    }

    @Test
    void a_relation_that_the_model_does_not_allow_is_not_added() {
        assertThatThrownBy(() -> relations.add(new Relation("user:alice", "can_view", document("d"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the policy model does not let user:alice be can_view of a resource of kind document;"
                        + " it may be granted to []");
        assertThatThrownBy(() -> relations.add(new Relation("group:eng", "owner", document("d"))))
                .hasMessageContaining("it may be granted to [user, service]");
        assertThatThrownBy(() -> relations.add(new Relation("user:*", "owner", document("d"))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> relations.add(new Relation("user:a#b:c", "owner", document("d"))))
                .hasMessageContaining("is no subject");
        assertThatThrownBy(() -> relations.add(new Relation("user:alice", "owner", document("d#owner@user:bob"))))
                .hasMessageContaining("resource id");
    }

    @Test
    void a_list_names_exactly_what_a_check_allows() {
        Random random = new Random(20260101);
        List<ResourceRef> documents = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            documents.add(document("d" + i));
        }
        List<Principal> principals = List.of(ALICE, BOB, RUNNER);
        List<String> people = List.of("user:alice", "user:bob", "group:g0#member", "group:g1#member");
        for (int i = 0; i < 2; i++) {
            relations.add(new Relation(people.get(i), "member", new ResourceRef("group", "g" + random.nextInt(2))));
            relations.add(new Relation(people.get(i), "member", organization("o" + random.nextInt(3))));
        }
        given(RUNNER, "admin", organization("o0"));
        relations.add(new Relation("group:g0#member", "member", new ResourceRef("group", "g1")));
        for (int i = 0; i < 6; i++) {
            link(folder("f" + random.nextInt(4)), "parent", folder("f" + random.nextInt(4)));
        }
        relations.add(new Relation(people.get(random.nextInt(4)), "viewer", folder("f" + random.nextInt(4))));
        for (ResourceRef document : documents) {
            inOrganization(document, "o" + random.nextInt(3));
            if (random.nextInt(3) == 0) {
                relations.remove(new Relation("organization:" + orgs.get(document), "organization", document));
            }
            if (random.nextInt(4) == 0) {
                link(organization("o" + random.nextInt(3)), "organization", document);
            }
            link(folder("f" + random.nextInt(4)), "folder", document);
            relations.add(new Relation(people.get(random.nextInt(4)), "editor", document));
            relations.add(new Relation(people.get(random.nextInt(4)), "blocked", document));
            relations.add(new Relation(people.get(random.nextInt(2)), "signed", document));
        }

        for (Principal principal : principals) {
            for (String permission : List.of("can_view", "can_edit", "can_publish", "can_comment")) {
                Set<String> allowed = new TreeSet<>();
                documents.stream()
                        .filter(document -> may(principal, permission, document))
                        .forEach(document -> allowed.add(document.id()));

                assertThat(sees(principal, permission, "document"))
                        .as("%s %s", principal, permission)
                        .isEqualTo(allowed);
            }
        }
    }

    protected static ResourceRef document(String id) {
        return new ResourceRef("document", id);
    }

    protected static ResourceRef folder(String id) {
        return new ResourceRef("folder", id);
    }

    protected static ResourceRef organization(String id) {
        return new ResourceRef("organization", id);
    }

    private boolean may(Principal principal, String permission, ResourceRef resource) {
        return authorizer.check(new PermissionCheck(principal, permission, resource));
    }

    private Relation given(Principal principal, String relation, ResourceRef resource) {
        Relation grant = new Relation(principal.toString(), relation, resource);
        relations.add(grant);
        return grant;
    }

    private void link(ResourceRef parent, String relation, ResourceRef child) {
        relations.add(new Relation(parent.toString(), relation, child));
    }

    private void inOrganization(ResourceRef resource, String org) {
        orgs.put(resource, org);
        relations.addToNew(resource, org, List.of());
    }

    /** What a database finds that filters by the answer, and a check confirms where that is needed. */
    private Set<String> sees(Principal principal, String permission, String kind) {
        VisibleResources.Some visible = (VisibleResources.Some) authorizer.visible(principal, permission, kind);
        Set<String> found = new TreeSet<>();
        orgs.forEach((resource, org) -> {
            if (resource.kind().equals(kind) && visible.orgs().contains(org)) {
                found.add(resource.id());
            }
        });
        Set<String> ids = new TreeSet<>(authorizer.allowedAmong(principal, permission, kind, found));
        ids.addAll(visible.ids());
        return ids;
    }
}
