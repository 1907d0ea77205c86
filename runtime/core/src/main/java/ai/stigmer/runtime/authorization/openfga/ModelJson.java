package ai.stigmer.runtime.authorization.openfga;

import ai.stigmer.model.PolicyModel;
import ai.stigmer.model.RelationRule;
import ai.stigmer.model.RelationRule.AllOf;
import ai.stigmer.model.RelationRule.AnyOf;
import ai.stigmer.model.RelationRule.Except;
import ai.stigmer.model.RelationRule.From;
import ai.stigmer.model.RelationRule.Granted;
import ai.stigmer.model.RelationRule.Grantee;
import ai.stigmer.model.RelationRule.SameAs;
import java.util.List;
import java.util.Map;
import org.bson.Document;

/** Writes a model in the JSON form that OpenFGA's API takes. */
final class ModelJson {
    private ModelJson() {}

    static String of(PolicyModel model) {
        List<Document> definitions = model.types().entrySet().stream()
                .map(type -> type(type.getKey(), type.getValue()))
                .toList();
        return new Document("schema_version", "1.1")
                .append("type_definitions", definitions)
                .toJson();
    }

    private static Document type(String name, Map<String, RelationRule> rules) {
        Document relations = new Document();
        Document metadata = new Document();
        rules.forEach((relation, rule) -> {
            relations.append(relation, userset(rule));
            List<Document> grantees =
                    PolicyModel.grantees(rule).map(ModelJson::grantee).toList();
            metadata.append(relation, new Document("directly_related_user_types", grantees));
        });
        return new Document("type", name)
                .append("relations", relations)
                .append("metadata", new Document("relations", metadata));
    }

    private static Document userset(RelationRule rule) {
        if (rule instanceof Granted) {
            return new Document("this", new Document());
        }
        if (rule instanceof SameAs same) {
            return computed(same.relation());
        }
        if (rule instanceof From from) {
            return new Document(
                    "tupleToUserset",
                    new Document("tupleset", new Document("relation", from.link()))
                            .append("computedUserset", new Document("relation", from.relation())));
        }
        if (rule instanceof AnyOf any) {
            return children("union", any.rules());
        }
        if (rule instanceof AllOf all) {
            return children("intersection", all.rules());
        }
        Except except = (Except) rule;
        return new Document(
                "difference",
                new Document("base", userset(except.base())).append("subtract", userset(except.without())));
    }

    private static Document computed(String relation) {
        return new Document("computedUserset", new Document("relation", relation));
    }

    private static Document children(String operator, List<RelationRule> rules) {
        return new Document(
                operator,
                new Document("child", rules.stream().map(ModelJson::userset).toList()));
    }

    private static Document grantee(Grantee grantee) {
        Document type = new Document("type", grantee.type());
        if (grantee instanceof Grantee.Everyone) {
            return type.append("wildcard", new Document());
        }
        return grantee instanceof Grantee.AllWith all ? type.append("relation", all.relation()) : type;
    }
}
