package ai.stigmer.http.conformance;

import ai.stigmer.http.HttpGateway;
import ai.stigmer.runtime.server.ServerLimits;
import ai.stigmer.runtime.server.ServerSettings;
import ai.stigmer.runtime.server.StigmerServer;
import ai.stigmer.runtime.server.StigmerServerBuilder;
import ai.stigmer.runtime.server.TransportSecurity;
import com.google.protobuf.ByteString;
import connectrpc.conformance.v1.ConfigOuterClass.Protocol;
import connectrpc.conformance.v1.ConformanceServiceGrpc;
import connectrpc.conformance.v1.ServerCompat.ServerCompatRequest;
import connectrpc.conformance.v1.ServerCompat.ServerCompatResponse;
import io.grpc.ServerInterceptors;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The server that Connect's conformance suite starts: it reads on the standard input what is asked for, serves the suite's
 * service behind all guards, over the gateway or over gRPC, and says on the standard output where.
 */
final class ConformanceServer {
    private ConformanceServer() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        DataInputStream in = new DataInputStream(System.in);
        ServerCompatRequest asked = ServerCompatRequest.parseFrom(in.readNBytes(in.readInt()));
        ServerSettings settings = settings(asked);
        boolean isGrpc = asked.getProtocol() == Protocol.PROTOCOL_GRPC;
        StigmerServerBuilder described = StigmerServer.builder(settings)
                .openService(
                        () -> ServerInterceptors.intercept(new ConformanceService(), CallMetadata.interceptor()),
                        ConformanceServiceGrpc.getServiceDescriptor().getMethods());
        StigmerServer server = (isGrpc ? described : described.gateway(HttpGateway.on(settings)))
                .build()
                .start();
        byte[] answer = ServerCompatResponse.newBuilder()
                .setHost(settings.address().getAddress().getHostAddress())
                .setPort(isGrpc ? server.port() : server.gateways().get(0).port())
                .setPemCert(asked.getServerCreds().getCert())
                .build()
                .toByteArray();
        DataOutputStream out = new DataOutputStream(System.out);
        out.writeInt(answer.length);
        out.write(answer);
        out.flush();
        server.awaitStop();
    }

    private static ServerSettings settings(ServerCompatRequest asked) throws IOException {
        ServerLimits limits = asked.getMessageReceiveLimit() == 0
                ? ServerLimits.standard()
                : ServerLimits.standard().withMessageBytes(asked.getMessageReceiveLimit());
        return ServerSettings.on(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), transport(asked))
                .withLimits(limits);
    }

    private static TransportSecurity transport(ServerCompatRequest asked) throws IOException {
        if (!asked.getUseTls()) {
            return TransportSecurity.plaintext();
        }
        Path certificate = file("certificate", asked.getServerCreds().getCert());
        Path key = file("key", Pkcs8.of(asked.getServerCreds().getKey()));
        return asked.getClientTlsCert().isEmpty()
                ? TransportSecurity.tls(certificate, key)
                : TransportSecurity.mutualTls(certificate, key, file("clients", asked.getClientTlsCert()));
    }

    private static Path file(String name, ByteString content) throws IOException {
        Path file = Files.createTempFile(name, ".pem");
        file.toFile().deleteOnExit();
        return Files.write(file, content.toByteArray());
    }
}
