package ai.stigmer.protoc.emit;

import ai.stigmer.protoc.model.CallShape;
import ai.stigmer.protoc.model.Posture;
import ai.stigmer.protoc.model.Posture.Checked;
import ai.stigmer.protoc.model.Posture.FixedKind;
import ai.stigmer.protoc.model.Posture.KindAt;
import ai.stigmer.protoc.model.Posture.OnWhatIsFound;
import ai.stigmer.protoc.model.ResourceModel;
import ai.stigmer.protoc.model.RpcModel;
import ai.stigmer.protoc.model.ServiceModel;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes the authorization matrix as a page for people: a picture, and a table for each service. */
public final class MatrixEmitter {
    private static final PostureText POSTURE = PostureText.markdown();

    private final String path;

    public MatrixEmitter(String path) {
        this.path = path;
    }

    public OutputFile emit(List<ResourceModel> resources) {
        StringBuilder page = new StringBuilder("# Who may call what\n\n");
        summary(resources, page);
        picture(resources, page);
        for (ResourceModel resource : resources) {
            resource.services().forEach(service -> table(service, page));
        }
        return new OutputFile(path, page.toString());
    }

    private static void summary(List<ResourceModel> resources, StringBuilder page) {
        int checked = 0;
        int found = 0;
        int byHandler = 0;
        int open = 0;
        for (ResourceModel resource : resources) {
            for (RpcModel rpc : resource.rpcs()) {
                checked += rpc.posture() instanceof Checked ? 1 : 0;
                found += isByOperation(rpc.posture()) ? 1 : 0;
                byHandler += rpc.posture() instanceof Posture.ByHandler ? 1 : 0;
                open += rpc.posture() instanceof Posture.Public ? 1 : 0;
            }
        }
        page.append(checked + found + byHandler + open).append(" rpcs: ");
        page.append(checked).append(" checked before their handler runs, ");
        if (found > 0) {
            page.append(found).append(" checked on what they find, ");
        }
        page.append(byHandler).append(" authorized by their handler, ");
        page.append(open).append(" public.\n");
    }

    private static void picture(List<ResourceModel> resources, StringBuilder page) {
        Map<String, String> targets = new TreeMap<>();
        StringBuilder arrows = new StringBuilder();
        page.append("\n```mermaid\nflowchart LR\n");
        int number = 0;
        for (ResourceModel resource : resources) {
            for (ServiceModel service : resource.services()) {
                page.append("  subgraph ")
                        .append(service.fullName().replace('.', '_'))
                        .append("[\"");
                page.append(service.name()).append("\"]\n");
                for (RpcModel rpc : service.rpcs()) {
                    String node = "rpc" + ++number;
                    page.append("    ")
                            .append(node)
                            .append("[\"")
                            .append(rpc.name())
                            .append("\"]\n");
                    arrow(node, rpc.posture(), targets, arrows);
                }
                page.append("  end\n");
            }
        }
        targets.forEach((id, label) ->
                page.append("  ").append(id).append("([\"").append(label).append("\"])\n"));
        page.append(arrows).append("```\n");
    }

    private static void arrow(String node, Posture posture, Map<String, String> targets, StringBuilder arrows) {
        String target = "everyone";
        String label = "everyone";
        String permission = "";
        if (posture instanceof Checked checked) {
            label = checked.kind() instanceof FixedKind fixed
                    ? fixed.name()
                    : "any kind, as " + ((KindAt) checked.kind()).path().text() + " says";
            target = "kind_" + label.replaceAll("[^A-Za-z0-9_]", "_");
            permission = "|" + checked.permission() + "|";
        } else if (posture instanceof OnWhatIsFound found) {
            label = found.kind();
            target = "kind_" + label.replaceAll("[^A-Za-z0-9_]", "_");
            permission = "|" + found.permission() + "|";
        } else if (posture instanceof Posture.AsItsTarget) {
            target = "target";
            label = "as its create or update";
        } else if (posture instanceof Posture.ByHandler) {
            target = "handler";
            label = "its handler decides";
        }
        targets.put(target, label);
        arrows.append("  ")
                .append(node)
                .append(" -->")
                .append(permission)
                .append(' ')
                .append(target)
                .append('\n');
    }

    private static void table(ServiceModel service, StringBuilder page) {
        page.append("\n## ").append(service.fullName()).append("\n\n");
        String comment = service.comment().strip();
        if (!comment.isEmpty()) {
            page.append(cell(comment)).append("\n\n");
        }
        page.append("| rpc | call | who may call | refusal |\n|---|---|---|---|\n");
        for (RpcModel rpc : service.rpcs()) {
            page.append("| `")
                    .append(rpc.name())
                    .append("` | ")
                    .append(call(rpc.shape()))
                    .append(" | ");
            page.append(POSTURE.of(rpc.posture()))
                    .append(" | ")
                    .append(refusal(rpc.posture()))
                    .append(" |\n");
        }
    }

    private static boolean isByOperation(Posture posture) {
        return posture instanceof OnWhatIsFound || posture instanceof Posture.AsItsTarget;
    }

    private static String call(CallShape shape) {
        return switch (shape) {
            case UNARY -> "unary";
            case SERVER_STREAMING -> "server streaming";
            case CLIENT_STREAMING -> "client streaming";
            case BIDI_STREAMING -> "bidirectional streaming";
        };
    }

    private static String refusal(Posture posture) {
        if (posture instanceof Checked checked) {
            return cell(checked.refusal().isEmpty() ? "permission denied" : checked.refusal());
        }
        if (posture instanceof OnWhatIsFound found) {
            return cell(found.refusal().isEmpty() ? "permission denied" : found.refusal());
        }
        return "";
    }

    /** Text that stays in its cell and is not taken for markup. */
    private static String cell(String text) {
        StringBuilder cell = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r') {
                cell.append(' ');
            } else {
                cell.append("\\|<>*_`[]#".indexOf(c) >= 0 ? "\\" : "").append(c);
            }
        }
        return cell.toString();
    }
}
