package ai.stigmer.protoc.emit.openapi;

import ai.stigmer.protoc.text.JsonString;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A JSON object under construction: its members stay in the order in which they came. */
final class JsonObject {
    private final Map<String, Object> members = new LinkedHashMap<>();

    JsonObject with(String name, String value) {
        return put(name, value);
    }

    JsonObject with(String name, boolean value) {
        return put(name, value);
    }

    JsonObject with(String name, long value) {
        return put(name, value);
    }

    JsonObject with(String name, JsonObject value) {
        return put(name, value);
    }

    /** A list of texts and objects. */
    JsonObject with(String name, List<?> values) {
        return put(name, List.copyOf(values));
    }

    /** A text that is left out where it is empty. */
    JsonObject withText(String name, String value) {
        return value.isEmpty() ? this : put(name, value);
    }

    /** A mark that is left out where it does not hold. */
    JsonObject withMark(String name, boolean value) {
        return value ? put(name, true) : this;
    }

    /** A list that is left out where it is empty. */
    JsonObject withAny(String name, List<?> values) {
        return values.isEmpty() ? this : with(name, values);
    }

    private JsonObject put(String name, Object value) {
        members.put(name, value);
        return this;
    }

    /** The document that this object is. */
    String text() {
        StringBuilder json = new StringBuilder();
        write(this, "", json);
        return json.append('\n').toString();
    }

    private static void write(Object value, String indent, StringBuilder json) {
        if (value instanceof JsonObject object) {
            object.write(indent, json);
        } else if (value instanceof List<?> list) {
            write(list, indent, json);
        } else if (value instanceof String text) {
            json.append(JsonString.quote(text));
        } else {
            json.append(value);
        }
    }

    private void write(String indent, StringBuilder json) {
        String separator = "{\n";
        for (Map.Entry<String, Object> member : members.entrySet()) {
            json.append(separator).append(indent).append("  ");
            json.append(JsonString.quote(member.getKey())).append(": ");
            write(member.getValue(), indent + "  ", json);
            separator = ",\n";
        }
        json.append(members.isEmpty() ? "{}" : "\n" + indent + "}");
    }

    private static void write(List<?> list, String indent, StringBuilder json) {
        boolean ofTexts = list.stream().allMatch(String.class::isInstance);
        String between = ofTexts ? "" : "\n" + indent + "  ";
        String separator = "[" + between;
        for (Object item : list) {
            json.append(separator);
            write(item, indent + "  ", json);
            separator = ofTexts ? ", " : "," + between;
        }
        json.append(list.isEmpty() ? "[]" : ofTexts ? "]" : "\n" + indent + "]");
    }
}
