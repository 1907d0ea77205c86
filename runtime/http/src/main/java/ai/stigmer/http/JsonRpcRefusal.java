package ai.stigmer.http;

/** What a client sent is no JSON-RPC call of an rpc that is served. */
final class JsonRpcRefusal extends RuntimeException {
    static final int PARSE_ERROR = -32700;
    static final int INVALID_REQUEST = -32600;
    static final int METHOD_NOT_FOUND = -32601;
    static final int INVALID_PARAMS = -32602;
    static final int INTERNAL_ERROR = -32603;

    private static final long serialVersionUID = 1L;

    private final int code;
    private final String text;

    JsonRpcRefusal(int code, String text) {
        super(text);
        this.code = code;
        this.text = text;
    }

    int code() {
        return code;
    }

    String text() {
        return text;
    }
}
