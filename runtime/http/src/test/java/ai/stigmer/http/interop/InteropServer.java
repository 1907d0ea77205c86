package ai.stigmer.http.interop;

import ai.stigmer.runtime.server.ServerSettings;
import ai.stigmer.runtime.server.StigmerServer;
import io.grpc.Grpc;
import io.grpc.InsecureServerCredentials;
import io.grpc.Server;
import io.grpc.netty.shaded.io.grpc.netty.NettyServerBuilder;
import java.io.IOException;

/**
 * Serves gRPC's test service behind all guards, or with {@code plain} without them, as grpc-java does by itself. Says on the
 * standard output on which port.
 */
final class InteropServer {
    private static final int CALLS_PER_CONNECTION = 256;

    private InteropServer() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (arguments.length > 0 && arguments[0].equals("plain")) {
            Server plain = plain().start();
            System.out.println(plain.getPort());
            plain.awaitTermination();
        } else {
            StigmerServer guarded = StigmerServer.builder(ServerSettings.onLoopback(0))
                    .controller(InteropService.controller())
                    .interceptor(new EchoedMetadata())
                    .build()
                    .start();
            System.out.println(guarded.port());
            guarded.awaitStop();
        }
    }

    private static Server plain() {
        NettyServerBuilder builder =
                (NettyServerBuilder) Grpc.newServerBuilderForPort(0, InsecureServerCredentials.create());
        InteropService.controller().services().forEach(builder::addService);
        // Without a limit h2spec opens streams until it is told not to, for ever.
        return builder.maxConcurrentCallsPerConnection(CALLS_PER_CONNECTION).build();
    }
}
