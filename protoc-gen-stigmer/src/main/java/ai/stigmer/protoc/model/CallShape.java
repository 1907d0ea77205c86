package ai.stigmer.protoc.model;

/** How many messages go each way. */
public enum CallShape {
    UNARY("unary"),
    SERVER_STREAMING("serverStreaming"),
    CLIENT_STREAMING("clientStreaming"),
    BIDI_STREAMING("bidiStreaming");

    private final String routeMethod;

    CallShape(String routeMethod) {
        this.routeMethod = routeMethod;
    }

    public static CallShape of(boolean clientStreaming, boolean serverStreaming) {
        if (clientStreaming) {
            return serverStreaming ? BIDI_STREAMING : CLIENT_STREAMING;
        }
        return serverStreaming ? SERVER_STREAMING : UNARY;
    }

    /** The method of the runtime's Routes, and the word for people and manifests. */
    public String routeMethod() {
        return routeMethod;
    }

    /** The handler interface of the runtime. */
    public String handlerInterface() {
        return Character.toUpperCase(routeMethod.charAt(0)) + routeMethod.substring(1) + "Handler";
    }
}
