package ai.stigmer.protoc.emit;

import ai.stigmer.protoc.manifest.ManifestEntry;
import ai.stigmer.protoc.manifest.ManifestJson;
import ai.stigmer.protoc.model.Posture;
import ai.stigmer.protoc.model.Posture.Checked;
import ai.stigmer.protoc.model.Posture.FixedId;
import ai.stigmer.protoc.model.Posture.FixedKind;
import ai.stigmer.protoc.model.Posture.IdAt;
import ai.stigmer.protoc.model.Posture.KindAt;
import ai.stigmer.protoc.model.ResourceModel;
import ai.stigmer.protoc.model.RpcModel;
import java.util.List;

/** Writes the authorization manifest of everything that is generated. */
public final class ManifestEmitter {
    private final String path;

    public ManifestEmitter(String path) {
        this.path = path;
    }

    public OutputFile emit(List<ResourceModel> resources) {
        return new OutputFile(
                path,
                ManifestJson.write(resources.stream()
                        .flatMap(resource -> resource.rpcs().stream())
                        .map(ManifestEmitter::entry)
                        .toList()));
    }

    private static ManifestEntry entry(RpcModel rpc) {
        if (rpc.posture() instanceof Checked checked) {
            return checkedEntry(rpc, checked);
        }
        String posture = rpc.posture() instanceof Posture.Public ? ManifestEntry.PUBLIC : ManifestEntry.HANDLER;
        return new ManifestEntry(
                rpc.fullMethod(),
                rpc.shape().routeMethod(),
                posture,
                "",
                "",
                "",
                "",
                "",
                "",
                rpc.position().file(),
                rpc.position().line());
    }

    private static ManifestEntry checkedEntry(RpcModel rpc, Checked checked) {
        return new ManifestEntry(
                rpc.fullMethod(),
                rpc.shape().routeMethod(),
                ManifestEntry.CHECKED,
                checked.permission(),
                checked.kind() instanceof FixedKind fixed ? fixed.name() : "",
                checked.kind() instanceof KindAt at ? at.path().text() : "",
                checked.resource() instanceof IdAt at ? at.path().text() : "",
                checked.resource() instanceof FixedId fixed ? fixed.id() : "",
                checked.refusal().isEmpty() ? "permission denied" : checked.refusal(),
                rpc.position().file(),
                rpc.position().line());
    }
}
