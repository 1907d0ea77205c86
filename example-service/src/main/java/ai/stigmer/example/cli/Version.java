package ai.stigmer.example.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The version that the jar's manifest names. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        String version = Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
                .orElse("not from a jar");
        return new String[] {"example-service " + version, "Java " + System.getProperty("java.version")};
    }
}
