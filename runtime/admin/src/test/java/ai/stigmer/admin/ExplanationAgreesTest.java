package ai.stigmer.admin;

import static org.assertj.core.api.Assertions.assertThat;

import ai.stigmer.embedded.EmbeddedMongo;
import ai.stigmer.model.PolicyModel;
import ai.stigmer.runtime.authentication.Principal;
import ai.stigmer.runtime.authorization.PermissionCheck;
import ai.stigmer.runtime.authorization.Relation;
import ai.stigmer.runtime.authorization.ResourceRef;
import ai.stigmer.runtime.authorization.internal.policy.PolicyStore;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Random models and relations: an explanation says what the engine decides. */
class ExplanationAgreesTest {
    private static final int MODELS = 25;
    private static final int RELATIONS = 22;
    private static final int QUESTIONS = 60;
    private static final int RESOURCES = 3;
    private static final List<String> RELATION_NAMES = List.of("r0", "r1", "r2", "r3", "r4");
    private static final List<String> KINDS = List.of("folder", "group");
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Test
    void the_verdict_of_an_explanation_is_that_of_the_engine() {
        int yes = 0;
        int no = 0;
        try (EmbeddedMongo store = EmbeddedMongo.inMemory();
                MongoClient client = MongoClients.create(store.connectionString())) {
            for (int seed = 0; seed < MODELS; seed++) {
                Random random = new Random(seed);
                PolicyModel model = PolicyModel.parse("random.fga", model(random));
                PolicyStore engine = new PolicyStore(
                                model, client.getDatabase("agreement"), "relations_" + seed, PATIENCE)
                        .createIndexes();
                relations(random, model).forEach(engine::add);
                for (int i = 0; i < QUESTIONS; i++) {
                    Principal principal = Principal.user("u" + random.nextInt(2));
                    String permission = any(RELATION_NAMES, random);
                    ResourceRef resource = new ResourceRef(any(KINDS, random), "x" + random.nextInt(RESOURCES));

                    boolean allowed = engine.check(new PermissionCheck(principal, permission, resource));
                    Finding found = new Explanation(model, engine, principal).of(permission, resource);

                    assertThat(found.verdict())
                            .as("model %d: %s %s %s\n%s", seed, principal, permission, resource, found)
                            .isEqualTo(allowed ? Finding.Verdict.YES : Finding.Verdict.NO);
                    assertThat(found.toResponse().getAllowed()).isEqualTo(allowed);
                    if (allowed) {
                        yes++;
                    } else {
                        no++;
                    }
                }
            }
        }
        assertThat(List.of(yes, no)).as("answers of each kind").allMatch(count -> count > 100);
    }

    /** Later relations build on earlier ones, groups are within groups and folders in folders: as deep as a model goes. */
    private static String model(Random random) {
        StringBuilder model = new StringBuilder("model\n  schema 1.1\ntype user\n");
        for (String kind : KINDS) {
            model.append("type ").append(kind).append("\n  relations\n    define parent: [folder]\n");
            for (int i = 0; i < RELATION_NAMES.size(); i++) {
                model.append("    define r")
                        .append(i)
                        .append(": ")
                        .append(rule(i, random))
                        .append('\n');
            }
        }
        return model.toString();
    }

    private static String rule(int relation, Random random) {
        if (relation < 2) {
            return random.nextBoolean()
                    ? "[user, user:*, group#r0]"
                    : "[user, group#r" + relation + "] or r" + relation + " from parent";
        }
        String left = part(relation, random);
        return switch (random.nextInt(4)) {
            case 0 -> left + " or " + part(relation, random);
            case 1 -> "(" + left + " or " + part(relation, random) + ") and " + part(relation, random);
            case 2 -> "(" + left + " or " + part(relation, random) + ") but not " + part(relation, random);
            default -> left;
        };
    }

    private static String part(int relation, Random random) {
        String earlier = "r" + random.nextInt(relation);
        return random.nextInt(3) == 0 ? earlier + " from parent" : earlier;
    }

    private static List<Relation> relations(Random random, PolicyModel model) {
        List<Relation> relations = new ArrayList<>();
        while (relations.size() < RELATIONS) {
            String subject = any(
                    List.of(
                            "user:u0",
                            "user:u1",
                            "user:*",
                            "group:x0#r0",
                            "group:x1#r1",
                            "folder:x0",
                            "folder:x1",
                            "folder:x2"),
                    random);
            Relation relation = new Relation(
                    subject,
                    subject.startsWith("folder") ? "parent" : "r" + random.nextInt(2),
                    new ResourceRef(any(KINDS, random), "x" + random.nextInt(RESOURCES)));
            try {
                relation.requireGrantableIn(model);
                relations.add(relation);
            } catch (IllegalArgumentException notInThisModel) {
                // Another one, then.
            }
        }
        return relations;
    }

    private static <T> T any(List<T> ones, Random random) {
        return ones.get(random.nextInt(ones.size()));
    }
}
