package ai.stigmer.protoc.emit;

import ai.stigmer.protoc.model.FieldPath;
import ai.stigmer.protoc.model.FieldPath.GuardedEnum;
import ai.stigmer.protoc.model.FieldPath.GuardedString;
import ai.stigmer.protoc.model.FieldPath.PlainEnum;
import ai.stigmer.protoc.model.FieldPath.Strings;
import ai.stigmer.protoc.model.Posture;
import ai.stigmer.protoc.model.Posture.Checked;
import ai.stigmer.protoc.model.Posture.FixedId;
import ai.stigmer.protoc.model.Posture.FixedKind;
import ai.stigmer.protoc.model.Posture.IdAt;
import ai.stigmer.protoc.model.Posture.Kind;
import ai.stigmer.protoc.model.Posture.KindAt;
import ai.stigmer.protoc.model.Posture.OnWhatIsFound;
import ai.stigmer.protoc.model.Posture.ResourceId;
import ai.stigmer.protoc.model.Posture.Right;
import ai.stigmer.protoc.text.JavaText;
import com.palantir.javapoet.CodeBlock;

/** Writes a posture as the expression that makes the runtime's posture. */
final class PostureCode {
    private PostureCode() {}

    static CodeBlock of(Posture posture) {
        if (posture instanceof Checked checked) {
            return checked(checked);
        }
        if (posture instanceof OnWhatIsFound found) {
            return onWhatIsFound(found);
        }
        String factory = posture instanceof Posture.Public ? "publicAccess" : "byHandler";
        return CodeBlock.of("$T.$L()", RuntimeTypes.POSTURE, factory);
    }

    private static CodeBlock checked(Checked checked) {
        if (!checked.also().isEmpty()) {
            return onSeveral(checked);
        }
        return checked.refusal().isEmpty()
                ? CodeBlock.of("$T.checked($>$>\n$L)$<$<", RuntimeTypes.POSTURE, parts(checked.right()))
                : CodeBlock.of(
                        "$T.checked($>$>\n$L,\n$L)$<$<",
                        RuntimeTypes.POSTURE,
                        parts(checked.right()),
                        JavaText.literal(checked.refusal()));
    }

    private static CodeBlock onSeveral(Checked checked) {
        CodeBlock refusal = checked.refusal().isEmpty()
                ? CodeBlock.of("$T.DEFAULT_REFUSAL", RuntimeTypes.POSTURE)
                : CodeBlock.of("$L", JavaText.literal(checked.refusal()));
        CodeBlock others = checked.also().stream().map(PostureCode::right).collect(CodeBlock.joining(",\n"));
        return CodeBlock.of(
                "$T.checked($>$>\n$L,\n$T.of($>$>\n$L$<$<),\n$L)$<$<",
                RuntimeTypes.POSTURE,
                right(checked.right()),
                RuntimeTypes.LIST,
                others,
                refusal);
    }

    private static CodeBlock right(Right right) {
        return CodeBlock.of("$T.right($>$>\n$L)$<$<", RuntimeTypes.POSTURE, parts(right));
    }

    private static CodeBlock parts(Right right) {
        return CodeBlock.of(
                "$L,\n$L,\n$L", JavaText.literal(right.permission()), kind(right.kind()), resource(right.resource()));
    }

    private static CodeBlock onWhatIsFound(OnWhatIsFound found) {
        CodeBlock.Builder code = CodeBlock.builder()
                .add(
                        "$T.onWhatIsFound($>$>\n$L,\n$L",
                        RuntimeTypes.POSTURE,
                        JavaText.literal(found.permission()),
                        JavaText.literal(found.kind()));
        if (!found.refusal().isEmpty()) {
            code.add(",\n$L", JavaText.literal(found.refusal()));
        }
        return code.add(")$<$<").build();
    }

    private static CodeBlock kind(Kind kind) {
        if (kind instanceof FixedKind fixed) {
            return CodeBlock.of("$T.fixed($L)", RuntimeTypes.KIND, JavaText.literal(fixed.name()));
        }
        FieldPath path = ((KindAt) kind).path();
        boolean asEnum = path.leaf() instanceof PlainEnum
                || (path.leaf() instanceof GuardedEnum guarded
                        && !guarded.zero().isEmpty());
        return CodeBlock.of(
                "$T.$L($L, $L)",
                RuntimeTypes.KIND,
                asEnum ? "enumValue" : "string",
                JavaText.literal(path.text()),
                read(path));
    }

    private static CodeBlock resource(ResourceId resource) {
        if (resource instanceof FixedId fixed) {
            return CodeBlock.of("$T.fixed($L)", RuntimeTypes.RESOURCE_ID, JavaText.literal(fixed.id()));
        }
        FieldPath path = ((IdAt) resource).path();
        String factory = path.leaf() instanceof Strings ? "many" : "one";
        return CodeBlock.of(
                "$T.$L($L, $L)", RuntimeTypes.RESOURCE_ID, factory, JavaText.literal(path.text()), read(path));
    }

    /** The lambda that reads a path; an unset message on the way gives its default instance, so nothing is null. */
    private static CodeBlock read(FieldPath path) {
        int last = path.getters().size() - 1;
        StringBuilder parents = new StringBuilder("request");
        for (String getter : path.getters().subList(0, last)) {
            parents.append(".get").append(getter).append("()");
        }
        String name = path.getters().get(last);
        String get = parents + ".get" + name + "()";
        String has = parents + ".has" + name + "()";
        if (path.leaf() instanceof Strings) {
            return CodeBlock.of("request -> $L.get$LList()", parents, name);
        }
        if (path.leaf() instanceof GuardedString) {
            return CodeBlock.of("request -> $L$>$>\n? $L\n: $S$<$<", has, get, "");
        }
        if (path.leaf() instanceof GuardedEnum guarded) {
            return guarded.zero().isEmpty()
                    ? CodeBlock.of("request -> $L$>$>\n? $L.getValueDescriptor().getName()\n: $S$<$<", has, get, "")
                    : CodeBlock.of(
                            "request -> $L$>$>\n? $L\n: $T.$L$<$<",
                            has,
                            get,
                            RuntimeTypes.of(guarded.type()),
                            guarded.zero());
        }
        return CodeBlock.of("request -> $L", get);
    }
}
