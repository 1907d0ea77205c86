package ai.stigmer.example.runner.langgraph;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import org.jspecify.annotations.Nullable;

/**
 * The text of a LangChain message in each of the forms in which it is written as JSON: as an object with
 * {@code content}, as what {@code langchain_core.load.dumpd} makes of it, with the fields in {@code kwargs}, and content as
 * a string or as a list of blocks.
 */
final class MessageContent {
    private MessageContent() {}

    /** The text; anything that is no message as JSON. */
    static String text(@Nullable JsonElement message) {
        if (message == null || message.isJsonNull()) {
            return "";
        }
        if (message.isJsonPrimitive()) {
            return message.getAsString();
        }
        if (message.isJsonObject()) {
            JsonObject fields = fields(message.getAsJsonObject());
            if (fields.has("content")) {
                return content(fields.get("content"));
            }
            if (fields.has("text")) {
                return content(fields.get("text"));
            }
        }
        return message.toString();
    }

    /** Whether it is what a tool answered when it failed. */
    static boolean isError(@Nullable JsonElement message) {
        return message != null
                && message.isJsonObject()
                && Json.text(fields(message.getAsJsonObject()), "status").equals("error");
    }

    private static JsonObject fields(JsonObject message) {
        return message.has("kwargs") ? Json.object(message, "kwargs") : message;
    }

    private static String content(JsonElement content) {
        if (content.isJsonPrimitive()) {
            return content.getAsString();
        }
        if (!content.isJsonArray()) {
            return "";
        }
        StringBuilder text = new StringBuilder();
        for (JsonElement block : content.getAsJsonArray()) {
            if (block.isJsonPrimitive()) {
                text.append(block.getAsString());
            } else if (block.isJsonObject()) {
                text.append(Json.text(block.getAsJsonObject(), "text"));
            }
        }
        return text.toString();
    }
}
