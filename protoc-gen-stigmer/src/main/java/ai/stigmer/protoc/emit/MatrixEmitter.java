package ai.stigmer.protoc.emit;

import ai.stigmer.protoc.model.CallShape;
import ai.stigmer.protoc.model.Operation;
import ai.stigmer.protoc.model.Posture;
import ai.stigmer.protoc.model.Posture.Checked;
import ai.stigmer.protoc.model.Posture.OnWhatIsFound;
import ai.stigmer.protoc.model.ResourceModel;
import ai.stigmer.protoc.model.RpcModel;
import ai.stigmer.protoc.model.ServiceModel;
import ai.stigmer.protoc.text.MarkdownText;
import java.util.List;
import java.util.Locale;

/**
 * Writes the authorization matrix as a page for people: a table for each service, with a picture of those that fit into
 * one.
 */
public final class MatrixEmitter {
    private static final int MAX_IN_A_PICTURE = 30;
    private static final PostureText POSTURE = PostureText.markdown();

    private final String path;

    public MatrixEmitter(String path) {
        this.path = path;
    }

    public OutputFile emit(List<ResourceModel> resources) {
        StringBuilder page = new StringBuilder("# Who may call what\n\n");
        summary(resources, page);
        contents(resources, page);
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
        int all = checked + found + byHandler + open;
        page.append(all).append(all == 1 ? " rpc: " : " rpcs: ");
        page.append(checked).append(" checked before the handler runs, ");
        if (found > 0) {
            page.append(found).append(" checked on what is found, ");
        }
        page.append(byHandler).append(" authorized by the handler, ");
        page.append(open).append(" public.\n");
    }

    /** Links to the tables, where there are several. */
    private static void contents(List<ResourceModel> resources, StringBuilder page) {
        List<ServiceModel> services = resources.stream()
                .flatMap(resource -> resource.services().stream())
                .toList();
        if (services.size() < 2) {
            return;
        }
        page.append('\n');
        for (ServiceModel service : services) {
            int rpcs = service.rpcs().size();
            page.append("- [")
                    .append(MarkdownText.of(service.fullName()))
                    .append("](#")
                    .append(anchor(service));
            page.append("): ").append(rpcs).append(rpcs == 1 ? " rpc\n" : " rpcs\n");
        }
    }

    /** As GitHub and GitLab make it of a heading. */
    private static String anchor(ServiceModel service) {
        return service.fullName().toLowerCase(Locale.ROOT).replace(".", "");
    }

    /** A picture of more rpcs than these is a knot that nobody reads. */
    private static void picture(ServiceModel service, StringBuilder page) {
        if (service.rpcs().size() <= MAX_IN_A_PICTURE) {
            AuthorizationPicture picture = new AuthorizationPicture();
            picture.add(service);
            page.append("\n```mermaid\n").append(picture.text()).append("```\n");
        }
    }

    private static void table(ServiceModel service, StringBuilder page) {
        page.append("\n## ").append(MarkdownText.of(service.fullName())).append("\n\n");
        String comment = MarkdownText.of(service.comment());
        if (!comment.isEmpty()) {
            page.append(comment).append("\n\n");
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
                    .append(refusal(rpc))
                    .append(" |\n");
        }
        picture(service, page);
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

    /** A list refuses nobody: it shows less. */
    private static String refusal(RpcModel rpc) {
        if (rpc.posture() instanceof Checked checked) {
            return MarkdownText.of(checked.refusal().isEmpty() ? "permission denied" : checked.refusal());
        }
        if (rpc.posture() instanceof OnWhatIsFound found
                && !rpc.operation().map(Operation::showsWhatIsAllowed).orElse(false)) {
            return MarkdownText.of(found.refusal().isEmpty() ? "permission denied" : found.refusal());
        }
        return "";
    }
}
