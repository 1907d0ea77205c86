package ai.stigmer.protoc.read;

import java.util.List;

/**
 * One way to declare a field, as far as Java's accessors can tell the ways apart.
 *
 * @param syntax the first lines of a file in which it can be declared
 * @param type what stands before the field's name
 * @param end what stands behind the field's number
 * @param inOneof whether the field is the member of a oneof
 */
record FieldShape(String syntax, String type, String end, boolean inOneof) {
    private static final String PROTO2 = "syntax = \"proto2\";\n";
    private static final String PROTO3 = "syntax = \"proto3\";\n";
    private static final String EDITION = "edition = \"2023\";\n";

    static final List<String> SYNTAXES = List.of(PROTO2, PROTO3, EDITION);

    static final List<FieldShape> ALL = List.of(
            new FieldShape(PROTO2, "optional string", "", false),
            new FieldShape(PROTO2, "optional int64", "", false),
            new FieldShape(PROTO2, "required Closed", "", false),
            new FieldShape(PROTO2, "repeated Closed", "", false),
            new FieldShape(PROTO2, "optional Open", "", false),
            new FieldShape(PROTO2, "repeated Open", "", false),
            new FieldShape(PROTO2, "map<string, Closed>", "", false),
            new FieldShape(PROTO3, "int32", "", false),
            new FieldShape(PROTO3, "string", "", false),
            new FieldShape(PROTO3, "bytes", "", false),
            new FieldShape(PROTO3, "Open", "", false),
            new FieldShape(PROTO3, "Part", "", false),
            new FieldShape(PROTO3, "optional string", "", false),
            new FieldShape(PROTO3, "optional Open", "", false),
            new FieldShape(PROTO3, "repeated int32", "", false),
            new FieldShape(PROTO3, "repeated string", "", false),
            new FieldShape(PROTO3, "repeated bytes", "", false),
            new FieldShape(PROTO3, "repeated Open", "", false),
            new FieldShape(PROTO3, "repeated Part", "", false),
            new FieldShape(PROTO3, "map<string, string>", "", false),
            new FieldShape(PROTO3, "map<string, Open>", "", false),
            new FieldShape(PROTO3, "string", "", true),
            new FieldShape(PROTO3, "Open", "", true),
            new FieldShape(PROTO3, "Part", "", true),
            new FieldShape(EDITION, "Closed", "", false),
            new FieldShape(EDITION, "repeated Closed", "", false),
            new FieldShape(EDITION, "Open", "", false),
            new FieldShape(EDITION, "Open", "[features.(pb.java).legacy_closed_enum = true]", false),
            new FieldShape(EDITION, "string", "", false),
            new FieldShape(EDITION, "Part", "[features.message_encoding = DELIMITED]", false));

    boolean isMap() {
        return type.startsWith("map<");
    }

    /** Whether two fields of a message may have the same name in JSON, and so in Java. */
    boolean allowsSameNames() {
        return syntax.equals(PROTO2);
    }

    /** The declaration of a field of this shape. */
    String field(String name, int number) {
        String field = type + " " + name + " = " + number + " " + end + ";";
        return inOneof ? "oneof arm_of_" + name + " { " + field + " }" : field;
    }
}
