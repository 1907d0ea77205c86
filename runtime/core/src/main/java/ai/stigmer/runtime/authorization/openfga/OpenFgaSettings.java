package ai.stigmer.runtime.authorization.openfga;

import java.net.URI;
import java.time.Duration;
import java.util.Objects;

/**
 * Which OpenFGA answers, and how long it may take.
 *
 * @param address of its HTTP API
 * @param storeId of the store with the relations
 * @param modelId of the version of the model that questions are answered by
 * @param apiToken the preshared key; empty if the server asks for none
 * @param timeout after which a question is not answered; shorter than the server's {@code --listObjects-deadline} of three
 *     seconds, as the server gives whatever it has found by then for a whole answer
 * @param mostListed the server's {@code --listObjects-max-results}; an answer of that length may be cut off, so it is none
 */
public record OpenFgaSettings(
        URI address, String storeId, String modelId, String apiToken, Duration timeout, int mostListed) {
    private static final Duration TIMEOUT = Duration.ofSeconds(2);
    private static final int MOST_LISTED = 1000;

    public OpenFgaSettings {
        Objects.requireNonNull(address, "address");
        Objects.requireNonNull(storeId, "storeId");
        Objects.requireNonNull(modelId, "modelId");
        Objects.requireNonNull(apiToken, "apiToken");
        Objects.requireNonNull(timeout, "timeout");
    }

    /** With OpenFGA's own limits. */
    public static OpenFgaSettings of(URI address, String storeId, String modelId, String apiToken) {
        return new OpenFgaSettings(address, storeId, modelId, apiToken, TIMEOUT, MOST_LISTED);
    }

    /** Leaves the token out, so that no log shows it. */
    @Override
    public String toString() {
        return "OpenFgaSettings[" + address + ", store " + storeId + ", model " + modelId + "]";
    }
}
