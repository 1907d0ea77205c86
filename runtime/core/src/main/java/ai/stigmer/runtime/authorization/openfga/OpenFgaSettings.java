package ai.stigmer.runtime.authorization.openfga;

import ai.stigmer.model.PolicyModel;
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
    private static final int MAX_LISTED = 1000;

    public OpenFgaSettings {
        Objects.requireNonNull(address, "address");
        Objects.requireNonNull(storeId, "storeId");
        Objects.requireNonNull(modelId, "modelId");
        Objects.requireNonNull(apiToken, "apiToken");
        Objects.requireNonNull(timeout, "timeout");
    }

    /** With OpenFGA's own limits. */
    public static OpenFgaSettings of(URI address, String storeId, String modelId, String apiToken) {
        return new OpenFgaSettings(address, storeId, modelId, apiToken, TIMEOUT, MAX_LISTED);
    }

    /**
     * With a store that is ready: finds the store of a name or makes it, and writes the model into it unless its newest
     * model says the same. Replicas that start at once agree on one store, the oldest of the name.
     *
     * @param address of OpenFGA's HTTP API
     * @param apiToken the preshared key; empty if the server asks for none
     * @param name of the store
     * @param model what the store's newest model has to say
     * @throws IllegalStateException if the server cannot be reached, or refuses
     */
    public static OpenFgaSettings prepare(URI address, String apiToken, String name, PolicyModel model) {
        return OpenFgaStore.prepare(address, apiToken, name, model);
    }

    /** Leaves the token out, so that no log shows it. */
    @Override
    public String toString() {
        return "OpenFgaSettings[" + address + ", store " + storeId + ", model " + modelId + "]";
    }
}
