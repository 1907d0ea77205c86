package ai.stigmer.http;

import io.grpc.Status;

/** What a client sent breaks its protocol, so there is no message that the rpc could judge. */
final class BrokenRequest extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Status status;

    private BrokenRequest(Status status) {
        super(status.getDescription());
        this.status = status;
    }

    static BrokenRequest invalid(String why) {
        return new BrokenRequest(Status.INVALID_ARGUMENT.withDescription(why));
    }

    static BrokenRequest unsupported(String why) {
        return new BrokenRequest(Status.UNIMPLEMENTED.withDescription(why));
    }

    /** It contradicts itself, which only a broken client does. */
    static BrokenRequest contradictory(String why) {
        return new BrokenRequest(Status.INTERNAL.withDescription(why));
    }

    Status status() {
        return status;
    }
}
