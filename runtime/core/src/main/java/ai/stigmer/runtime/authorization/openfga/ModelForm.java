package ai.stigmer.runtime.authorization.openfga;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.bson.Document;

/**
 * What a model in OpenFGA's JSON says, without what a server adds to it: ids, empty texts and absent parts. Two models of
 * one form mean the same.
 */
final class ModelForm {
    private ModelForm() {}

    /** The types by name, each with its rules and who may be granted its relations. */
    static Map<String, Object> of(Document model) {
        return model.getList("type_definitions", Document.class, List.of()).stream()
                .collect(Collectors.toMap(
                        type -> type.getString("type"),
                        type -> List.of(
                                form(type.get("relations", new Document())),
                                form(grantees(type)),
                                form(model.get("conditions", new Document()))),
                        (first, second) -> List.of(first, second),
                        TreeMap::new));
    }

    private static Map<String, Object> grantees(Document type) {
        Document metadata = Objects.requireNonNullElseGet(type.get("metadata", Document.class), Document::new);
        Document relations = Objects.requireNonNullElseGet(metadata.get("relations", Document.class), Document::new);
        Map<String, Object> grantees = new TreeMap<>();
        relations.forEach((relation, of) -> {
            List<Document> types = ((Document) of).getList("directly_related_user_types", Document.class, List.of());
            if (!types.isEmpty()) {
                grantees.put(relation, types);
            }
        });
        return grantees;
    }

    private static Object form(Object part) {
        if (part instanceof List<?> list) {
            return list.stream().map(ModelForm::form).toList();
        }
        if (part instanceof Map<?, ?> map) {
            Map<String, Object> form = new TreeMap<>();
            map.forEach((key, value) -> {
                if (value != null && !"".equals(value)) {
                    form.put(String.valueOf(key), form(value));
                }
            });
            return form;
        }
        return part;
    }
}
