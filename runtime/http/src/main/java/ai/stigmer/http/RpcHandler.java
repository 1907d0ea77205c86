package ai.stigmer.http;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Makes a call of a request whose path is {@code /package.Service/method}. */
final class RpcHandler extends Handler.Abstract.NonBlocking {
    private static final HttpRefusal UNKNOWN_RPC = new HttpRefusal(
            HttpStatus.NOT_FOUND_404, "there is no such rpc; the path is /package.Service/method", Map.of());

    private final Map<String, ServedRpc<?, ?>> rpcs;
    private final Negotiation negotiation;
    private final Exchanges exchanges;

    RpcHandler(List<ServedRpc<?, ?>> rpcs, JsonCodec json, Exchanges exchanges) {
        this.rpcs = rpcs.stream().collect(Collectors.toUnmodifiableMap(ServedRpc::fullName, Function.identity()));
        this.negotiation = new Negotiation(json);
        this.exchanges = exchanges;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        String path = request.getHttpURI().getPath();
        ServedRpc<?, ?> rpc = path.isEmpty() ? null : rpcs.get(path.substring(1));
        ResponseBody body = new ResponseBody(response, callback);
        if (rpc == null) {
            Exchanges.refuse(UNKNOWN_RPC, request, body);
            return true;
        }
        Negotiation.Outcome outcome = negotiation.of(rpc, request);
        if (outcome instanceof Negotiation.Outcome.Agreed agreed) {
            exchanges.begin(rpc, agreed.protocol(), request, request, body);
        } else if (outcome instanceof Negotiation.Outcome.Refused refused) {
            Exchanges.refuse(refused.refusal(), request, body);
        }
        return true;
    }
}
