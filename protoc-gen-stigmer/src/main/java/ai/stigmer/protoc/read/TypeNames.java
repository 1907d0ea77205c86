package ai.stigmer.protoc.read;

/** Names of types as descriptors write them: {@code .package.Message}. */
final class TypeNames {
    private TypeNames() {}

    static String withoutLeadingDot(String name) {
        return name.startsWith(".") ? name.substring(1) : name;
    }
}
