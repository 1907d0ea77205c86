package ai.stigmer.protoc.read;

/** Names in camel case, as protoc makes them. */
final class CamelCase {
    private CamelCase() {}

    /** As in Java: a letter after anything but a letter is capitalized. */
    static String capitalized(String name) {
        StringBuilder result = new StringBuilder(name.length());
        boolean capitalize = true;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c >= 'a' && c <= 'z') {
                result.append(capitalize ? (char) (c - 'a' + 'A') : c);
                capitalize = false;
            } else if (c >= 'A' && c <= 'Z') {
                result.append(c);
                capitalize = false;
            } else {
                if (c >= '0' && c <= '9') {
                    result.append(c);
                }
                capitalize = true;
            }
        }
        return result.toString();
    }

    /** As in JSON: a letter after an underscore is capitalized, and the underscore is gone. */
    static String json(String name) {
        StringBuilder result = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean capitalize = i > 0 && name.charAt(i - 1) == '_' && c >= 'a' && c <= 'z';
            if (c != '_') {
                result.append(capitalize ? (char) (c - 'a' + 'A') : c);
            }
        }
        return result.toString();
    }
}
