package ai.stigmer.admin.cli;

import ai.stigmer.admin.v1.AddGrantRequest;
import ai.stigmer.admin.v1.ExplainRequest;
import ai.stigmer.admin.v1.ExplainResponse;
import ai.stigmer.admin.v1.Grant;
import ai.stigmer.admin.v1.ListGrantsRequest;
import ai.stigmer.admin.v1.ListGrantsResponse;
import ai.stigmer.admin.v1.RemoveGrantRequest;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Relations, and what follows from them. */
@Command(
        name = "grants",
        mixinStandardHelpOptions = true,
        description = "Adds, removes and lists relations, and explains decisions. Needs can_manage_grants.",
        footer = {"", "Example:", "  admin grants why user:ada can_edit note:n1"})
final class GrantsCommand implements Runnable {
    private static final String MORE = "… and more";

    @ParentCommand
    private AdminCommand admin = new AdminCommand();

    @Override
    public void run() {
        throw admin.usage("Say what to do with grants: add, remove, list or why.");
    }

    @Command(
            mixinStandardHelpOptions = true,
            description = "Grants a relation to a resource.",
            footer = {"", "Example:", "  admin grants add user:ada member organization:acme"})
    int add(
            @Parameters(paramLabel = "SUBJECT", description = "user:ada, user:* or group:eng#member.") String subject,
            @Parameters(paramLabel = "RELATION", description = "A relation of the authorization model.")
                    String relation,
            @Parameters(paramLabel = "RESOURCE", description = "kind:id.") String resource) {
        AddGrantRequest request = AddGrantRequest.newBuilder()
                .setGrant(grant(subject, relation, resource))
                .build();
        return admin.print(stub -> stub.addGrant(request), done -> subject + " is " + relation + " of " + resource);
    }

    @Command(
            mixinStandardHelpOptions = true,
            description = "Takes a relation away again.",
            footer = {"", "Example:", "  admin grants remove user:ada member organization:acme"})
    int remove(
            @Parameters(paramLabel = "SUBJECT", description = "user:ada, user:* or group:eng#member.") String subject,
            @Parameters(paramLabel = "RELATION", description = "The relation that was granted.") String relation,
            @Parameters(paramLabel = "RESOURCE", description = "kind:id.") String resource) {
        RemoveGrantRequest request = RemoveGrantRequest.newBuilder()
                .setGrant(grant(subject, relation, resource))
                .build();
        return admin.print(
                stub -> stub.removeGrant(request), done -> subject + " is no longer " + relation + " of " + resource);
    }

    @Command(
            mixinStandardHelpOptions = true,
            description = "Lists the relations to a resource.",
            footer = {"", "Example:", "  admin grants list organization:acme"})
    int list(@Parameters(paramLabel = "RESOURCE", description = "kind:id.") String resource) {
        ListGrantsRequest request =
                ListGrantsRequest.newBuilder().setResource(resource).build();
        return admin.print(stub -> stub.listGrants(request), GrantsCommand::listed);
    }

    @Command(
            mixinStandardHelpOptions = true,
            description = "Explains why a principal has a permission on a resource, or what is missing.",
            footer = {
                "",
                "Each line is a question to the model or what is stored: + holds, - does not.",
                "",
                "Example:",
                "  admin grants why user:ada can_edit note:n1"
            })
    int why(
            @Parameters(paramLabel = "PRINCIPAL", description = "user:ada.") String principal,
            @Parameters(paramLabel = "PERMISSION", description = "A permission of the authorization model.")
                    String permission,
            @Parameters(paramLabel = "RESOURCE", description = "kind:id.") String resource) {
        ExplainRequest request = ExplainRequest.newBuilder()
                .setPrincipal(principal)
                .setPermission(permission)
                .setResource(resource)
                .build();
        return admin.print(
                stub -> stub.explain(request),
                answer -> principal + " " + permission + " " + resource + ": " + (answer.getAllowed() ? "yes" : "no")
                        + System.lineSeparator() + path(answer));
    }

    private static Grant grant(String subject, String relation, String resource) {
        return Grant.newBuilder()
                .setSubject(subject)
                .setRelation(relation)
                .setResource(resource)
                .build();
    }

    private static String listed(ListGrantsResponse listed) {
        Table table = new Table("SUBJECT", "RELATION", "RESOURCE");
        listed.getGrantsList()
                .forEach(grant -> table.add(grant.getSubject(), grant.getRelation(), grant.getResource()));
        return table.orElse("no grants") + (listed.getTruncated() ? System.lineSeparator() + MORE : "");
    }

    private static String path(ExplainResponse answer) {
        List<String> lines = new ArrayList<>();
        answer.getStepsList()
                .forEach(step ->
                        lines.add("  ".repeat(step.getDepth()) + (step.getHolds() ? "+ " : "- ") + step.getText()));
        if (answer.getTruncated()) {
            lines.add(MORE);
        }
        return String.join(System.lineSeparator(), lines);
    }
}
