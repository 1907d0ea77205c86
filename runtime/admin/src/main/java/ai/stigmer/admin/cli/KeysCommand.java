package ai.stigmer.admin.cli;

import ai.stigmer.admin.v1.ApiKey;
import ai.stigmer.admin.v1.IssueKeyRequest;
import ai.stigmer.admin.v1.IssueKeyResponse;
import ai.stigmer.admin.v1.ListKeysRequest;
import ai.stigmer.admin.v1.ListKeysResponse;
import ai.stigmer.admin.v1.RevokeKeyRequest;
import com.google.protobuf.util.Durations;
import com.google.protobuf.util.Timestamps;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** API keys. */
@Command(
        name = "keys",
        mixinStandardHelpOptions = true,
        description = "Issues, lists and revokes API keys. Needs can_manage_keys.",
        footer = {"", "Example:", "  admin keys issue user:ada --name laptop --days 30"})
final class KeysCommand implements Runnable {
    @ParentCommand
    private AdminCommand admin = new AdminCommand();

    @Override
    public void run() {
        throw admin.usage("Say what to do with keys: issue, list or revoke.");
    }

    @Command(
            mixinStandardHelpOptions = true,
            description = "Issues a key. It is shown this once.",
            footer = {"", "Example:", "  admin keys issue user:ada --name laptop --days 30"})
    int issue(
            @Parameters(paramLabel = "PRINCIPAL", description = "Whose permissions the key has: user:ada.")
                    String principal,
            @Option(
                            names = "--name",
                            paramLabel = "NAME",
                            defaultValue = "admin",
                            description = "What its owner calls it. Default: ${DEFAULT-VALUE}.")
                    String name,
            @Option(
                            names = "--days",
                            paramLabel = "DAYS",
                            defaultValue = "90",
                            description = "How long it is good for. Default: ${DEFAULT-VALUE}.")
                    int days) {
        IssueKeyRequest request = IssueKeyRequest.newBuilder()
                .setPrincipal(principal)
                .setName(name)
                .setLifetime(Durations.fromDays(days))
                .build();
        return admin.print(stub -> stub.issueKey(request), KeysCommand::issued);
    }

    @Command(
            mixinStandardHelpOptions = true,
            description = "Lists the keys of a principal that are not revoked.",
            footer = {"", "Example:", "  admin keys list user:ada"})
    int list(@Parameters(paramLabel = "PRINCIPAL", description = "Whose keys: user:ada.") String principal) {
        ListKeysRequest request =
                ListKeysRequest.newBuilder().setPrincipal(principal).build();
        return admin.print(stub -> stub.listKeys(request), KeysCommand::listed);
    }

    @Command(
            mixinStandardHelpOptions = true,
            description = "Revokes a key, within five seconds on every replica.",
            footer = {"", "Example:", "  admin keys revoke 0b6f3d2a9c417e5f8d10"})
    int revoke(@Parameters(paramLabel = "ID", description = "The key's id, as list shows it.") String id) {
        RevokeKeyRequest request = RevokeKeyRequest.newBuilder().setId(id).build();
        return admin.print(stub -> stub.revokeKey(request), done -> "revoked " + id);
    }

    private static String issued(IssueKeyResponse issued) {
        ApiKey key = issued.getKey();
        return String.join(
                System.lineSeparator(),
                "Key " + key.getId() + " of " + key.getPrincipal() + ", good until "
                        + Timestamps.toString(key.getExpiresAt()) + ". It is shown this once:",
                issued.getToken());
    }

    private static String listed(ListKeysResponse listed) {
        Table table = new Table("ID", "NAME", "CREATED", "EXPIRES");
        listed.getKeysList()
                .forEach(key -> table.add(
                        key.getId(),
                        key.getName(),
                        Timestamps.toString(key.getCreatedAt()),
                        Timestamps.toString(key.getExpiresAt())));
        return table.orElse("no keys");
    }
}
