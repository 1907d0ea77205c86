package ai.stigmer.protoc.read;

/** Camel case as protoc's Java generator makes it: a letter after anything but a letter is capitalized. */
final class CamelCase {
    private CamelCase() {}

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
}
