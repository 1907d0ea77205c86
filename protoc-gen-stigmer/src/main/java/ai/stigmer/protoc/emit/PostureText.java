package ai.stigmer.protoc.emit;

import ai.stigmer.protoc.model.FieldPath;
import ai.stigmer.protoc.model.FieldPath.Strings;
import ai.stigmer.protoc.model.Posture;
import ai.stigmer.protoc.model.Posture.Checked;
import ai.stigmer.protoc.model.Posture.FixedId;
import ai.stigmer.protoc.model.Posture.FixedKind;
import ai.stigmer.protoc.model.Posture.IdAt;
import ai.stigmer.protoc.model.Posture.KindAt;
import ai.stigmer.protoc.model.Posture.OnWhatIsFound;
import ai.stigmer.protoc.model.Posture.Right;
import ai.stigmer.protoc.text.JavadocText;
import ai.stigmer.protoc.text.MarkdownText;
import java.util.stream.Collectors;

/** Says in words what an rpc requires. */
public final class PostureText {
    private final boolean inJavadoc;

    private PostureText(boolean inJavadoc) {
        this.inJavadoc = inJavadoc;
    }

    static PostureText javadoc() {
        return new PostureText(true);
    }

    public static PostureText markdown() {
        return new PostureText(false);
    }

    /** {@code requires can_edit on the agent_execution that metadata.id names}. */
    public String of(Posture posture) {
        if (posture instanceof Checked checked) {
            return checked.rights().stream()
                    .map(right -> code(right.permission()) + " on " + resource(right))
                    .collect(Collectors.joining(", and ", "requires ", ""));
        }
        if (posture instanceof OnWhatIsFound found) {
            return "requires " + code(found.permission()) + " on each " + code(found.kind()) + " that it finds";
        }
        if (posture instanceof Posture.AsItsTarget) {
            return "requires what the create or the update requires that it turns out to be";
        }
        return posture instanceof Posture.Public
                ? "is public: no credential is needed"
                : "leaves authorization to its handler: the caller is authenticated, and the handler authorizes";
    }

    String code(String text) {
        return inJavadoc ? JavadocText.code(text) : MarkdownText.code(text);
    }

    private String resource(Right right) {
        if (right.resource() instanceof IdAt at) {
            String many = at.path().leaf() instanceof Strings ? "every " : "the ";
            return many + kind(right) + " that " + code(at.path().text()) + " names" + kindOrigin(right);
        }
        return "the " + kind(right) + " " + code(((FixedId) right.resource()).id()) + kindOrigin(right);
    }

    private String kind(Right right) {
        return right.kind() instanceof FixedKind fixed ? code(fixed.name()) : "resource";
    }

    private String kindOrigin(Right right) {
        if (right.kind() instanceof KindAt at) {
            FieldPath path = at.path();
            return ", of the kind that " + code(path.text()) + " names";
        }
        return "";
    }
}
