package ai.stigmer.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.stigmer.admin.v1.ExplainResponse;
import ai.stigmer.model.PolicyModel;
import ai.stigmer.runtime.authentication.Principal;
import ai.stigmer.runtime.authorization.ResourceRef;
import ai.stigmer.runtime.error.ErrorReason;
import ai.stigmer.runtime.error.RpcException;
import org.junit.jupiter.api.Test;

/** What administrators read about a decision. */
class ExplanationTest {
    private final ListedRelations relations = new ListedRelations();

    private String why(String user, String permission, String note) {
        StringBuilder path = new StringBuilder();
        ExplainResponse answer = explanation(AdministeredService.MODEL, user)
                .of(permission, new ResourceRef("note", note))
                .toResponse();
        answer.getStepsList()
                .forEach(step -> path.append("  ".repeat(step.getDepth()))
                        .append(step.getHolds() ? "+ " : "- ")
                        .append(step.getText())
                        .append('\n'));
        return path.toString();
    }

    private Explanation explanation(PolicyModel model, String user) {
        return new Explanation(model, relations, Principal.user(user));
    }

    @Test
    void a_permission_is_explained_by_the_one_path_that_leads_to_it() {
        relations.add("organization:acme", "organization", "note", "n1");
        relations.add("user:ada", "admin", "organization", "acme");
        relations.add("user:eve", "editor", "note", "n1");

        assertThat(why("ada", "can_edit", "n1")).isEqualTo("""
                + can_edit on note:n1: (editor or admin from organization) but not blocked
                  + editor or admin from organization
                    + admin from organization: organization of note:n1 is organization:acme
                      + admin on organization:acme: granted to user:ada
                  - blocked on note:n1: not granted to user:ada
                """);
    }

    @Test
    void a_refusal_names_every_way_and_what_each_lacks() {
        relations.add("organization:acme", "organization", "note", "n1");
        relations.add("group:eng#member", "editor", "note", "n1");

        assertThat(why("eve", "can_edit", "n1")).isEqualTo("""
                - can_edit on note:n1: (editor or admin from organization) but not blocked
                  - editor or admin from organization
                    - editor on note:n1: granted to group:eng#member, not to user:eve
                      - member on group:eng: not granted to user:eve
                    - admin from organization: organization of note:n1 is organization:acme
                      - admin on organization:acme: not granted to user:eve
                """);
        assertThat(why("eve", "can_view", "n2")).isEqualTo("""
                - can_view on note:n2: owner or member from organization
                  - owner on note:n2: not granted to user:eve
                  - member from organization: organization of note:n2 is nothing
                """);
    }

    @Test
    void what_takes_a_permission_away_is_named() {
        relations.add("user:*", "editor", "note", "n1");
        relations.add("user:eve", "blocked", "note", "n1");

        assertThat(why("eve", "can_edit", "n1")).isEqualTo("""
                - can_edit on note:n1: (editor or admin from organization) but not blocked
                  + editor or admin from organization
                    + editor on note:n1: granted to user:*
                  + blocked on note:n1: granted to user:eve
                """);
    }

    @Test
    void groups_that_are_members_of_one_another_end_the_search() {
        relations.add("group:a#member", "editor", "note", "n1");
        relations.add("group:b#member", "member", "group", "a");
        relations.add("group:a#member", "member", "group", "b");

        assertThat(why("eve", "can_edit", "n1")).contains("member on group:a: leads back to itself");
        relations.add("user:eve", "member", "group", "b");
        assertThat(why("eve", "can_edit", "n1")).contains("""
                      + member on group:a: granted to group:b#member
                        + member on group:b: granted to user:eve
                """);
    }

    @Test
    void what_lies_further_away_than_an_engine_looks_is_not_decided() {
        relations.add("group:g0#member", "editor", "note", "n1");
        for (int i = 0; i < 40; i++) {
            relations.add("group:g" + (i + 1) + "#member", "member", "group", "g" + i);
        }
        relations.add("user:eve", "member", "group", "g40");

        Finding found = explanation(AdministeredService.MODEL, "eve").of("can_edit", new ResourceRef("note", "n1"));

        assertThat(found.verdict()).isEqualTo(Finding.Verdict.UNKNOWN);
    }

    @Test
    void a_question_with_too_many_ways_is_given_up() {
        for (int i = 0; i < 12; i++) {
            for (int j = 0; j < 12; j++) {
                relations.add("group:g" + j + "#member", "member", "group", "g" + i);
            }
        }
        relations.add("group:g0#member", "editor", "note", "n1");

        assertThatThrownBy(() ->
                        explanation(AdministeredService.MODEL, "eve").of("can_edit", new ResourceRef("note", "n1")))
                .isInstanceOfSatisfying(
                        RpcException.class,
                        failure -> assertThat(failure.reason()).isEqualTo(ErrorReason.LIMIT_EXCEEDED));
    }
}
