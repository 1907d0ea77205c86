package ai.stigmer.http;

import ai.stigmer.runtime.rpc.internal.RequestLimit;
import io.grpc.Metadata;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.jetty.server.Request;

/** One of the ways in which a call may come over HTTP. */
interface Protocol {
    /** How the request wants to be answered. */
    <O> Answer<O> answer(ServedRpc<?, O> rpc, Request request, ResponseBody body);

    /**
     * What the client says beside the request.
     *
     * @throws BrokenRequest INVALID_ARGUMENT naming a header that cannot be read
     */
    default Metadata metadata(ServedRpc<?, ?> rpc, Request request) {
        return HttpMetadata.of(request.getHeaders());
    }

    /**
     * How its body is read.
     *
     * @throws BrokenRequest if its headers ask for something that there is not
     */
    RequestMessages messages(ServedRpc<?, ?> rpc, Request request, RequestLimit limit);

    /**
     * How long the caller waits.
     *
     * @throws BrokenRequest INVALID_ARGUMENT if that cannot be read
     */
    Optional<Duration> timeout(Request request);
}
