package ai.stigmer.runtime.store.bson;

import com.google.protobuf.Descriptors.FieldDescriptor;

/**
 * Keys of maps as names in a document. What a path or an operator could be mistaken for is escaped as {@code %XX}: every
 * {@code %}, {@code .} and NUL, and a {@code $} at the beginning. The empty key, which no path can name, is {@code %}.
 */
final class MapKeys {
    private static final String EMPTY = "%";

    private MapKeys() {}

    static String escape(String key) {
        if (key.isEmpty()) {
            return EMPTY;
        }
        StringBuilder name = null;
        for (int i = 0; i < key.length(); i++) {
            char c = key.charAt(i);
            boolean special = c == '%' || c == '.' || c == 0 || (c == '$' && i == 0);
            if (special && name == null) {
                name = new StringBuilder(key.length() + 8).append(key, 0, i);
            }
            if (name != null) {
                append(name, c, special);
            }
        }
        return name == null ? key : name.toString();
    }

    private static void append(StringBuilder name, char c, boolean special) {
        if (special) {
            name.append('%').append(hex(c >> 4)).append(hex(c & 0xF));
        } else {
            name.append(c);
        }
    }

    private static char hex(int digit) {
        return "0123456789ABCDEF".charAt(digit);
    }

    static String unescape(String name) {
        if (name.equals(EMPTY)) {
            return "";
        }
        if (name.indexOf('%') < 0) {
            return name;
        }
        StringBuilder key = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c == '%') {
                key.append((char) Integer.parseInt(name, i + 1, i + 3, 16));
                i += 2;
            } else {
                key.append(c);
            }
        }
        return key.toString();
    }

    static String toText(Object key, FieldDescriptor field) {
        return switch (field.getType()) {
            case UINT32, FIXED32 -> Integer.toUnsignedString((Integer) key);
            case UINT64, FIXED64 -> Long.toUnsignedString((Long) key);
            default -> key.toString();
        };
    }

    static Object fromText(String text, FieldDescriptor field) {
        return switch (field.getType()) {
            case STRING -> text;
            case BOOL -> Boolean.valueOf(text);
            case UINT32, FIXED32 -> Integer.parseUnsignedInt(text);
            case UINT64, FIXED64 -> Long.parseUnsignedLong(text);
            case INT64, SINT64, SFIXED64 -> Long.valueOf(text);
            default -> Integer.valueOf(text);
        };
    }
}
