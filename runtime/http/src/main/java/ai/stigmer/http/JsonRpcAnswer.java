package ai.stigmer.http;

import io.grpc.Metadata;
import io.grpc.Status;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.http.HttpStatus;
import org.jspecify.annotations.Nullable;

/** One response to a JSON-RPC request. Nothing is sent before the end, which decides between result and error. */
final class JsonRpcAnswer<O> implements Answer<O> {
    private final ServedRpc<?, O> rpc;
    private final JsonCodec json;
    private final JsonRpcReply reply;
    private final ResponseBody body;
    private @Nullable String message;

    JsonRpcAnswer(ServedRpc<?, O> rpc, JsonCodec json, JsonRpcReply reply, ResponseBody body) {
        this.rpc = rpc;
        this.json = json;
        this.reply = reply;
        this.body = body;
    }

    @Override
    public void headers(Metadata headers) {
        HttpMetadata.forEach(headers, body.head().getHeaders()::add);
    }

    @Override
    public void message(O sent) {
        message = new String(json.answer(rpc, sent), StandardCharsets.UTF_8);
    }

    @Override
    public void close(Status status, Metadata trailers) {
        if (!status.isOk()) {
            reply.fail(body, status, trailers);
        } else if (message == null) {
            reply.fail(body, Status.INTERNAL.withDescription("the rpc ended without an answer"), trailers);
        } else {
            reply.send(body, HttpStatus.OK_200, reply.result(message));
        }
    }
}
