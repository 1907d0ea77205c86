package ai.stigmer.runtime.pipeline.internal.steps;

import ai.stigmer.runtime.error.RpcException;
import ai.stigmer.runtime.rpc.internal.RequestHeaders;
import io.grpc.Metadata;

/**
 * Which version a subscriber has already: it is sent what is newer, and each state tells its own version.
 *
 * @param version 0 if it has none
 * @param isSaid whether the client says so, and else is sent states as any other call is answered with
 */
record ResumeVersion(long version, boolean isSaid) {
    private static final Metadata.Key<String> HEADER =
            Metadata.Key.of("stigmer-resume-version", Metadata.ASCII_STRING_MARSHALLER);

    /**
     * What the client says.
     *
     * @throws RpcException INVALID_ARGUMENT if that is no version
     */
    static ResumeVersion of(Metadata headers) {
        return RequestHeaders.single(headers, HEADER)
                .map(digits -> new ResumeVersion(parse(digits), true))
                .orElse(new ResumeVersion(0, false));
    }

    private static long parse(String digits) {
        try {
            long version = Long.parseLong(digits);
            if (version >= 0 && Character.isDigit(digits.charAt(0))) {
                return version;
            }
        } catch (NumberFormatException noNumber) {
            // Said below.
        }
        throw RpcException.invalidField(HEADER.name(), "has to be the version of a state, a number from 0");
    }

    /**
     * Sees to it that there is such a version.
     *
     * @throws RpcException INVALID_ARGUMENT if the resource has not come as far
     */
    void requireReached(long newest) {
        if (version > newest) {
            throw RpcException.invalidField(
                    HEADER.name(),
                    "is " + version + ", but the newest version is " + newest + "; subscribe without it");
        }
    }
}
