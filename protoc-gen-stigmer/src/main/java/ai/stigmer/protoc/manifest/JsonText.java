package ai.stigmer.protoc.manifest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * As much JSON as a manifest needs: objects as maps, arrays as lists, strings, and every other value as the text that
 * stands there.
 */
final class JsonText {
    private static final int MAX_DEPTH = 32;

    private final String text;
    private int at;

    private JsonText(String text) {
        this.text = text;
    }

    /**
     * Parses one value.
     *
     * @throws IOException if the text is not JSON
     */
    static Object parse(String text) throws IOException {
        JsonText json = new JsonText(text);
        Object value = json.value(0);
        json.skipBlanks();
        if (json.at < text.length()) {
            throw json.unexpected();
        }
        return value;
    }

    private Object value(int depth) throws IOException {
        if (depth > MAX_DEPTH) {
            throw new IOException("is nested too deeply");
        }
        skipBlanks();
        return switch (peek()) {
            case '{' -> object(depth);
            case '[' -> array(depth);
            case '"' -> string();
            default -> literal();
        };
    }

    private Map<String, Object> object(int depth) throws IOException {
        Map<String, Object> object = new LinkedHashMap<>();
        at++;
        for (boolean first = true; !closes('}'); first = false) {
            separate(first);
            skipBlanks();
            String key = string();
            skipBlanks();
            take(':');
            if (object.containsKey(key)) {
                throw new IOException("says \"" + key + "\" twice in one object");
            }
            object.put(key, value(depth + 1));
        }
        return object;
    }

    private List<Object> array(int depth) throws IOException {
        List<Object> array = new ArrayList<>();
        at++;
        for (boolean first = true; !closes(']'); first = false) {
            separate(first);
            array.add(value(depth + 1));
        }
        return array;
    }

    private boolean closes(char end) throws IOException {
        skipBlanks();
        if (peek() != end) {
            return false;
        }
        at++;
        return true;
    }

    private void separate(boolean first) throws IOException {
        if (!first) {
            take(',');
        }
    }

    private String string() throws IOException {
        take('"');
        StringBuilder string = new StringBuilder();
        while (peek() != '"') {
            char c = text.charAt(at++);
            string.append(c == '\\' ? escaped() : c);
        }
        at++;
        return string.toString();
    }

    private char escaped() throws IOException {
        char c = peek();
        at++;
        return switch (c) {
            case '"', '\\', '/' -> c;
            case 'n' -> '\n';
            case 't' -> '\t';
            case 'r' -> '\r';
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'u' -> unicode();
            default -> throw unexpected();
        };
    }

    private char unicode() throws IOException {
        if (at + 4 > text.length()) {
            throw unexpected();
        }
        try {
            char c = (char) Integer.parseInt(text.substring(at, at + 4), 16);
            at += 4;
            return c;
        } catch (NumberFormatException e) {
            throw unexpected();
        }
    }

    private String literal() throws IOException {
        int start = at;
        while (at < text.length()
                && (Character.isLetterOrDigit(text.charAt(at)) || "+-.".indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
        if (at == start) {
            throw unexpected();
        }
        return text.substring(start, at);
    }

    private void skipBlanks() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }

    private void take(char expected) throws IOException {
        skipBlanks();
        if (peek() != expected) {
            throw unexpected();
        }
        at++;
    }

    private char peek() throws IOException {
        if (at >= text.length()) {
            throw new IOException("is not JSON: it ends too early");
        }
        return text.charAt(at);
    }

    private IOException unexpected() {
        return new IOException("is not JSON: unexpected character at " + at);
    }
}
