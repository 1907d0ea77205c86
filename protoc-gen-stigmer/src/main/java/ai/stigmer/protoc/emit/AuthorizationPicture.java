package ai.stigmer.protoc.emit;

import ai.stigmer.protoc.model.Posture;
import ai.stigmer.protoc.model.Posture.Checked;
import ai.stigmer.protoc.model.Posture.FixedKind;
import ai.stigmer.protoc.model.Posture.KindAt;
import ai.stigmer.protoc.model.Posture.OnWhatIsFound;
import ai.stigmer.protoc.model.Posture.Right;
import ai.stigmer.protoc.model.RpcModel;
import ai.stigmer.protoc.model.ServiceModel;
import ai.stigmer.protoc.text.MermaidText;
import java.util.HashMap;
import java.util.Map;

/**
 * A Mermaid flowchart from rpcs to what they ask for. Ids are words of our own with numbers: Mermaid has words that are
 * no ids, and names of protos that differ would be the same as ids.
 */
final class AuthorizationPicture {
    private static final String EVERYONE = "everyone";
    private static final String HANDLER = "handler";
    private static final String TARGET = "target";

    private final StringBuilder services = new StringBuilder();
    private final StringBuilder targets = new StringBuilder();
    private final StringBuilder arrows = new StringBuilder();
    private final Map<String, String> targetIds = new HashMap<>();
    private int serviceCount;
    private int rpcCount;
    private int kindCount;

    void add(ServiceModel service) {
        services.append("  subgraph service").append(++serviceCount);
        services.append('[').append(MermaidText.label(service.name())).append("]\n");
        for (RpcModel rpc : service.rpcs()) {
            String node = "rpc" + ++rpcCount;
            services.append("    ").append(node);
            services.append('[').append(MermaidText.label(rpc.name())).append("]\n");
            arrow(node, rpc.posture());
        }
        services.append("  end\n");
    }

    private void arrow(String node, Posture posture) {
        if (posture instanceof Checked checked) {
            checked.rights().forEach(right -> arrow(node, right.permission(), target(right)));
        } else if (posture instanceof OnWhatIsFound found) {
            arrow(node, found.permission(), kind("fixed " + found.kind(), found.kind()));
        } else {
            arrows.append("  ")
                    .append(node)
                    .append(" --> ")
                    .append(target(posture))
                    .append('\n');
        }
    }

    private void arrow(String node, String permission, String target) {
        arrows.append("  ").append(node).append(" -->|").append(MermaidText.label(permission));
        arrows.append("| ").append(target).append('\n');
    }

    private String target(Right right) {
        return right.kind() instanceof FixedKind fixed
                ? kind("fixed " + fixed.name(), fixed.name())
                : kindAt(((KindAt) right.kind()).path().text());
    }

    private String target(Posture posture) {
        if (posture instanceof Posture.AsItsTarget) {
            return target(TARGET, TARGET, "as its create or update");
        }
        return posture instanceof Posture.ByHandler
                ? target(HANDLER, HANDLER, "its handler decides")
                : target(EVERYONE, EVERYONE, "everyone");
    }

    private String kindAt(String path) {
        return kind("at " + path, "any kind, as " + path + " says");
    }

    private String kind(String key, String label) {
        return target(key, "kind" + (kindCount + 1), label);
    }

    private String target(String key, String id, String label) {
        String known = targetIds.putIfAbsent(key, id);
        if (known != null) {
            return known;
        }
        kindCount += id.startsWith("kind") ? 1 : 0;
        targets.append("  ").append(id);
        targets.append("([").append(MermaidText.label(label)).append("])\n");
        return id;
    }

    String text() {
        return "flowchart LR\n" + services + targets + arrows;
    }
}
