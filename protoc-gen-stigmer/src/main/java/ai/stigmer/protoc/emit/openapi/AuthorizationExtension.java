package ai.stigmer.protoc.emit.openapi;

import ai.stigmer.protoc.model.Operation;
import ai.stigmer.protoc.model.Posture;
import ai.stigmer.protoc.model.Posture.Checked;
import ai.stigmer.protoc.model.Posture.FixedId;
import ai.stigmer.protoc.model.Posture.FixedKind;
import ai.stigmer.protoc.model.Posture.IdAt;
import ai.stigmer.protoc.model.Posture.KindAt;
import ai.stigmer.protoc.model.Posture.OnWhatIsFound;
import ai.stigmer.protoc.model.Posture.Right;
import ai.stigmer.protoc.model.RpcModel;

/** What an rpc requires, for programs: the names are those of the authorization manifest. */
final class AuthorizationExtension {
    static final String NAME = "x-stigmer-authorization";

    private AuthorizationExtension() {}

    static JsonObject of(RpcModel rpc) {
        JsonObject json = new JsonObject()
                .with("posture", name(rpc.posture()))
                .withText("operation", rpc.operation().map(Operation::name).orElse(""));
        if (rpc.posture() instanceof Checked checked) {
            add(checked.right(), json);
            json.withAny(
                    "also",
                    checked.also().stream()
                            .map(right -> add(right, new JsonObject()))
                            .toList());
        } else if (rpc.posture() instanceof OnWhatIsFound found) {
            json.with("permission", found.permission()).with("resource_kind", found.kind());
        }
        return json.withText("error_msg", Refusals.text(rpc));
    }

    private static String name(Posture posture) {
        if (posture instanceof Checked) {
            return "checked";
        }
        if (posture instanceof OnWhatIsFound) {
            return "found";
        }
        return posture instanceof Posture.AsItsTarget
                ? "target"
                : posture instanceof Posture.Public ? "public" : "handler";
    }

    private static JsonObject add(Right right, JsonObject json) {
        return json.with("permission", right.permission())
                .withText("resource_kind", right.kind() instanceof FixedKind fixed ? fixed.name() : "")
                .withText(
                        "resource_kind_path",
                        right.kind() instanceof KindAt at ? at.path().text() : "")
                .withText(
                        "field_path",
                        right.resource() instanceof IdAt at ? at.path().text() : "")
                .withText("resource_id", right.resource() instanceof FixedId fixed ? fixed.id() : "");
    }
}
