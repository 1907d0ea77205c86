package ai.stigmer.example.console;

import ai.stigmer.http.HttpGateway;

/** A page at {@code /console/} that lists executions and shows one while it runs. It calls the rpcs as any client does. */
public final class ConsolePage {
    private ConsolePage() {}

    /** The gateway, with the page. */
    public static HttpGateway on(HttpGateway gateway) {
        return gateway.files(
                "/console/",
                ConsolePage.class,
                "index.html",
                "icon.svg",
                "console.css",
                "console.js",
                "dom.js",
                "execution.js",
                "list.js",
                "rows.js",
                "service.js",
                "sign-in.js",
                "text.js",
                "words.js");
    }
}
