package ai.stigmer.example.server;

import ai.stigmer.model.PolicyModel;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The policy model that goes with the service. */
public final class AuthorizationModel {
    private static final String FILE = "/ai/stigmer/example/authorization-model.fga";

    private AuthorizationModel() {}

    /** Reads it from the class path. */
    public static PolicyModel read() {
        try (InputStream file = AuthorizationModel.class.getResourceAsStream(FILE)) {
            byte[] text = Objects.requireNonNull(file, FILE + " is missing").readAllBytes();
            return PolicyModel.parse("authorization-model.fga", new String(text, StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot read " + FILE, failure);
        }
    }
}
