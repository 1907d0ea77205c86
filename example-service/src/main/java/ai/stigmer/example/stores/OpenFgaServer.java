package ai.stigmer.example.stores;

import java.net.URI;
import java.util.Objects;

/**
 * The OpenFGA that keeps the service's relations and answers who may do what.
 *
 * @param address of its HTTP API
 * @param token the preshared key; empty if it asks for none
 * @param store the name of the store
 */
public record OpenFgaServer(URI address, String token, String store) {
    public OpenFgaServer {
        Objects.requireNonNull(address, "address");
        Objects.requireNonNull(token, "token");
        Objects.requireNonNull(store, "store");
    }

    /** Leaves the token out, so that no log shows it. */
    @Override
    public String toString() {
        return "store " + store + " at " + address;
    }
}
