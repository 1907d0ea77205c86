package ai.stigmer.protoc.read;

import java.io.IOException;

/** Holds names in a request to what protoc lets pass, so that nothing further on has to doubt them. */
final class Identifiers {
    private Identifiers() {}

    static String require(String name) throws IOException {
        if (!isIdentifier(name, 0, name.length())) {
            throw new IOException("'" + name + "' is not a name");
        }
        return name;
    }

    /** {@code a.b.c}, or nothing at all. */
    static String requireQualified(String name) throws IOException {
        for (int start = 0; !name.isEmpty() && start <= name.length(); ) {
            int dot = name.indexOf('.', start);
            int end = dot < 0 ? name.length() : dot;
            if (!isIdentifier(name, start, end)) {
                throw new IOException("'" + name + "' is not a qualified name");
            }
            start = end + 1;
        }
        return name;
    }

    /** {@code com.example.v1} in whatever letters Java allows, or nothing at all. */
    static String requireJavaPackage(String name) throws IOException {
        boolean expectStart = true;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean fits =
                    expectStart ? Character.isJavaIdentifierStart(c) : c == '.' || Character.isJavaIdentifierPart(c);
            if (!fits || Character.isISOControl(c)) {
                throw new IOException("java_package \"" + name + "\" is no Java package");
            }
            expectStart = c == '.';
        }
        return name;
    }

    private static boolean isIdentifier(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
            boolean digit = c >= '0' && c <= '9';
            if (!letter && !(digit && i > start)) {
                return false;
            }
        }
        return end > start;
    }
}
