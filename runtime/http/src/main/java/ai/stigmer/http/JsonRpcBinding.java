package ai.stigmer.http;

import ai.stigmer.runtime.error.ErrorReason;
import java.util.Map;

/**
 * A service that answers to JSON-RPC.
 *
 * @param path where its requests are sent
 * @param service its full name
 * @param codes the error codes of its own protocol
 */
record JsonRpcBinding(String path, String service, Map<ErrorReason, Integer> codes) {
    JsonRpcBinding {
        codes = Map.copyOf(codes);
    }
}
