package ai.stigmer.protoc.emit;

import ai.stigmer.protoc.manifest.ManifestCheck;
import ai.stigmer.protoc.manifest.ManifestEntry;
import ai.stigmer.protoc.manifest.ManifestJson;
import ai.stigmer.protoc.manifest.ManifestRight;
import ai.stigmer.protoc.model.KindPermission;
import ai.stigmer.protoc.model.Operation;
import ai.stigmer.protoc.model.Posture;
import ai.stigmer.protoc.model.Posture.Checked;
import ai.stigmer.protoc.model.Posture.FixedId;
import ai.stigmer.protoc.model.Posture.FixedKind;
import ai.stigmer.protoc.model.Posture.IdAt;
import ai.stigmer.protoc.model.Posture.KindAt;
import ai.stigmer.protoc.model.Posture.OnWhatIsFound;
import ai.stigmer.protoc.model.Posture.Right;
import ai.stigmer.protoc.model.ResourceModel;
import ai.stigmer.protoc.model.RpcModel;
import java.util.List;
import java.util.Optional;

/** Writes the authorization manifest of everything that is generated. */
public final class ManifestEmitter {
    private final String path;

    public ManifestEmitter(String path) {
        this.path = path;
    }

    /**
     * Writes the manifest.
     *
     * @param unused the permissions of the model that no rpc asks for; empty without a model
     */
    public OutputFile emit(List<ResourceModel> resources, Optional<List<KindPermission>> unused) {
        List<ManifestEntry> entries = resources.stream()
                .flatMap(resource -> resource.rpcs().stream())
                .map(ManifestEmitter::entry)
                .toList();
        return new OutputFile(
                path,
                ManifestJson.write(
                        entries,
                        unused.map(permissions -> permissions.stream()
                                .map(each -> new ManifestRight(each.kind(), each.permission(), List.of()))
                                .toList())));
    }

    private static ManifestEntry entry(RpcModel rpc) {
        if (rpc.posture() instanceof Checked checked) {
            List<ManifestCheck> also =
                    checked.also().stream().map(ManifestEmitter::check).toList();
            return entry(rpc, ManifestEntry.CHECKED, check(checked.right()), also, refusal(checked.refusal()));
        }
        if (rpc.posture() instanceof OnWhatIsFound found) {
            ManifestCheck onEach = new ManifestCheck(found.permission(), found.kind(), "", "", "");
            return entry(rpc, ManifestEntry.FOUND, onEach, List.of(), refusal(found.refusal()));
        }
        return entry(rpc, posture(rpc.posture()), ManifestCheck.NONE, List.of(), "");
    }

    private static ManifestCheck check(Right right) {
        return new ManifestCheck(
                right.permission(),
                right.kind() instanceof FixedKind fixed ? fixed.name() : "",
                right.kind() instanceof KindAt at ? at.path().text() : "",
                right.resource() instanceof IdAt at ? at.path().text() : "",
                right.resource() instanceof FixedId fixed ? fixed.id() : "");
    }

    private static String posture(Posture posture) {
        if (posture instanceof Posture.Public) {
            return ManifestEntry.PUBLIC;
        }
        return posture instanceof Posture.AsItsTarget ? ManifestEntry.TARGET : ManifestEntry.HANDLER;
    }

    private static String refusal(String declared) {
        return declared.isEmpty() ? "permission denied" : declared;
    }

    private static ManifestEntry entry(
            RpcModel rpc, String posture, ManifestCheck check, List<ManifestCheck> also, String refusal) {
        return new ManifestEntry(
                rpc.fullMethod(),
                rpc.shape().routeMethod(),
                posture,
                rpc.operation().map(Operation::name).orElse(""),
                check,
                also,
                refusal,
                rpc.position().file(),
                rpc.position().line());
    }
}
