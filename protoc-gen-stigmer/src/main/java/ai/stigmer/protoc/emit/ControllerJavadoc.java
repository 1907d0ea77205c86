package ai.stigmer.protoc.emit;

import ai.stigmer.protoc.model.ResourceModel;
import ai.stigmer.protoc.model.RpcModel;
import ai.stigmer.protoc.model.ServiceModel;
import ai.stigmer.protoc.text.JavadocText;

/** The Javadoc of a controller: the comments of the protos, and what each rpc requires. */
final class ControllerJavadoc {
    static final String CONSTRUCTOR = """
            Joins every rpc to its handler, and asks each handler whether it can serve it.

            @throws IllegalStateException if a handler cannot keep the authorization of its rpc
            """;

    static final String STANDARD_CONSTRUCTOR = """
            Joins every rpc that says its operation to that operation of the resource, and every other to its handler.

            @throws IllegalStateException if a handler cannot keep the authorization of its rpc
            """;

    static final String HANDLER_FACTORY = """
            A standard operation as the handler.

            @throws IllegalStateException if it cannot keep the authorization of the rpc
            @throws IllegalArgumentException if the rpc's messages do not fit it
            """;

    private static final PostureText POSTURE = PostureText.javadoc();

    private ControllerJavadoc() {}

    static String ofController(ResourceModel resource) {
        StringBuilder text = new StringBuilder();
        if (resource.services().size() == 1) {
            ServiceModel service = resource.services().get(0);
            text.append("Routes the rpcs of ")
                    .append(POSTURE.code(service.fullName()))
                    .append(" to their handlers.");
            appendComment(service, "\n\n<p>", text);
        } else {
            text.append("Routes the rpcs of these services to their handlers:\n\n<ul>\n");
            for (ServiceModel service : resource.services()) {
                text.append("  <li>").append(POSTURE.code(service.fullName()));
                appendComment(service, ": ", text);
                text.append('\n');
            }
            text.append("</ul>");
        }
        return text.append("\n\n<p>Immutable and thread-safe.\n").toString();
    }

    private static void appendComment(ServiceModel service, String lead, StringBuilder text) {
        String comment = JavadocText.of(service.comment());
        if (!comment.isEmpty()) {
            text.append(lead).append(comment);
        }
    }

    static String ofConstant(RpcModel rpc) {
        String comment = JavadocText.of(rpc.comment());
        String requirement = POSTURE.code(rpc.name()) + " " + POSTURE.of(rpc.posture()) + ".";
        return (comment.isEmpty() ? "" : comment + "\n\n<p>")
                + requirement
                + (rpc.deprecated() ? "\n\n<p>The proto marks it as deprecated.\n" : "\n");
    }

    static String ofHandler(RpcModel rpc) {
        return "Handles {@link #" + rpc.names().constant() + "}.\n";
    }
}
