package ai.stigmer.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolicyModelTest {
    private static final String HEAD = """
            model
              schema 1.1
            type user
            type organization
              relations
                define admin: [user]
            type task
              relations
                define organization: [organization]
                define owner: [user]
            """;

    @Test
    void a_model_knows_the_relations_of_its_types() {
        PolicyModel model = PolicyModel.parse(
                "m.fga", HEAD + "    define can_edit: owner or admin from organization # and nobody else\n");

        assertThat(model.knows("can_edit", "task")).isTrue();
        assertThat(model.knows("admin", "organization")).isTrue();
        assertThat(model.knows("can_edit", "organization")).isFalse();
        assertThat(model.knows("can_edit", "tsk")).isFalse();
    }

    @Test
    void a_rule_reads_as_in_the_model() {
        String rule = "([user, user:*, group#member] or owner) but not (blocked and blocked from parent)";
        PolicyModel model = PolicyModel.parse("m.fga", """
                model
                  schema 1.1
                type user
                type group
                  relations
                    define member: [user]
                type folder
                  relations
                    define owner: [user]
                    define blocked: [user]
                    define parent: [folder]
                    define can_view: %s
                """.formatted(rule));

        assertThat(model.rule("folder", "can_view")).hasToString("Optional[" + rule + "]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "define x: ownr | 11:12: relation \"x\": type \"task\" has no relation \"ownr\"; did you mean \"owner\"?",
                "define x: [usr] | 11:12: relation \"x\": there is no type \"usr\"; did you mean \"user\"?",
                "define x: admin from organisation | 11:12: relation \"x\": type \"task\" has no relation \"organisation\"; did you mean \"organization\"?",
                "define x: boss from organization | 11:12: relation \"x\": no type of \"organization\" has a relation \"boss\"",
                "define x: [organization#boss] | 11:12: relation \"x\": type \"organization\" has no relation \"boss\"",
                "define x: x | 11:12: relation \"x\": nobody can ever have it, as it only leads back to itself",
                "define x: owner or | 12:1: expected a relation on the line of its \"define\", but found the end of the file",
                "define x: owner or owner and owner | 11:30: \"or\", \"and\" and \"but not\" are only mixed with parentheses around one of them",
                "define x owner | 11:14: expected \":\", but found \"owner\"",
                "define x: owner but owner | 11:25: expected \"not\", but found \"owner\"",
                "define x: (owner | 12:1: expected \")\", but found the end of the file",
                "define x: [user with late] | 11:21: conditions are not supported by the embedded policy store",
                "define x: {owner} | 11:15: '{' belongs to no word; names are of the form [A-Za-z0-9_.-]",
                "define owner: [user] | 11:12: relation \"owner\" is defined twice",
                "define or: [user] | 11:12: expected a relation's name, but found the reserved word \"or\"",
                "define x: [user] or [organization] | 11:12: relation \"x\": has more than one [...]; write all types into one",
                "define x: [user] but not x | 11:12: relation \"x\": what follows \"but not\" depends on the relation itself",
                "define x: admin from owner | 11:12: relation \"x\": no type of \"owner\" has a relation \"admin\"",
                "define x: [user:all] | 11:21: expected \"*\", but found \"all\"",
            })
    void a_mistake_is_named_with_its_line_and_column_and_what_would_be_right(String line, String problem) {
        assertThatThrownBy(() -> PolicyModel.parse("m.fga", HEAD + "    " + line.strip() + "\n"))
                .isInstanceOf(PolicyModelException.class)
                .hasMessage("m.fga:" + problem.strip());
    }

    @Test
    void a_parent_that_is_not_granted_to_resources_alone_cannot_stand_behind_from() {
        assertThatThrownBy(() -> PolicyModel.parse(
                        "m.fga", HEAD + "    define group: [organization#admin]\n    define x: admin from group\n"))
                .hasMessage("m.fga:12:12: relation \"x\": \"group\" behind \"from\" must be granted to resources alone,"
                        + " as in [organization]");
    }

    @Test
    void all_names_that_mean_nothing_are_reported_in_one_run() {
        assertThatThrownBy(() -> PolicyModel.parse("m.fga", HEAD + "    define x: a\n    define y: b\n"))
                .hasMessageContaining("m.fga:11:12:")
                .hasMessageContaining("m.fga:12:12:");
    }

    @Test
    void a_circle_that_takes_away_from_itself_over_another_type_is_refused() {
        assertThatThrownBy(() -> PolicyModel.parse("m.fga", """
                        model
                          schema 1.1
                        type user
                        type folder
                          relations
                            define parent: [folder]
                            define viewer: [user] but not hidden
                            define hidden: viewer from parent
                        """))
                .hasMessage("m.fga:7:12: relation \"viewer\": what follows \"but not\" depends on the relation itself");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | 1:1: expected \"model\", but found the end of the file",
                "'model schema 1.0' | 1:14: schema 1.0 is not supported; write \"schema 1.1\"",
                "'model schema 1.1 condition x' | 1:18: \"condition\" is not supported by the embedded policy store",
                "'model schema 1.1 type user type user' | 1:33: type \"user\" is defined twice",
                "'model schema 1.1 type user relations type x' | 1:38: expected \"define\", but found \"type\"",
            })
    void what_is_no_model_is_refused(String text, String problem) {
        assertThatThrownBy(() -> PolicyModel.parse("m.fga", text))
                .isInstanceOf(PolicyModelException.class)
                .hasMessage("m.fga:" + problem);
    }
}
