package ai.stigmer.http;

import acme.board.Card;
import acme.board.CardControllerGrpc;
import acme.board.CardGrpcAutoController;
import acme.board.TalkGrpc;
import acme.board.TalkGrpcAutoController;
import ai.stigmer.runtime.Resource;
import ai.stigmer.runtime.Stigmer;
import ai.stigmer.runtime.authentication.Principal;
import ai.stigmer.runtime.authorization.Relation;
import ai.stigmer.runtime.authorization.ResourceRef;
import ai.stigmer.runtime.error.ErrorReason;
import ai.stigmer.runtime.server.ServerLimits;
import ai.stigmer.runtime.server.ServerSettings;
import ai.stigmer.runtime.server.StigmerServer;
import io.grpc.Channel;
import io.grpc.ClientInterceptors;
import io.grpc.Grpc;
import io.grpc.InsecureChannelCredentials;
import io.grpc.ManagedChannel;
import io.grpc.Metadata;
import io.grpc.stub.MetadataUtils;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/** A service of cards, over gRPC and over two gateways: one as it comes, and a strict one. Ada is a member, Eve is not. */
final class Board implements AutoCloseable {
    static final String ORIGIN = "https://app.example.com";
    static final int MESSAGE_BYTES = 64 * 1024;
    static final int STREAMS = 3;
    static final Duration IDLE = Duration.ofMillis(400);

    private final Stigmer stigmer = Stigmer.builder()
            .inMemory()
            .model(Path.of("src/test/resources/acme/board.fga"))
            .apiKeys()
            .gateway(HttpGateway.onLoopback(0)
                    .jsonRpc("/cards", CardControllerGrpc.SERVICE_NAME, Map.of(ErrorReason.PERMISSION_DENIED, -32_001))
                    .jsonRpc("/talk", TalkGrpc.SERVICE_NAME, Map.of())
                    .page("/about.txt", "text/plain", address -> "cards are at " + address)
                    .files("/page/", Board.class, "index.html", "page.js"))
            .gateway(HttpGateway.on(ServerSettings.onLoopback(0).withLimits(strict()))
                    .allowOrigins(ORIGIN))
            .build();
    private final StigmerServer server;
    private final ManagedChannel channel;
    final String ada = key("ada");
    final String eve = key("eve");

    Board() {
        Resource<Card> cards = stigmer.resource(Card.getDefaultInstance());
        server = stigmer.start(
                ServerSettings.onLoopback(0)
                        .withLimits(ServerLimits.standard().withStreamsPerCaller(STREAMS))
                        .withShutdownGrace(Duration.ofMillis(300)),
                new CardGrpcAutoController(cards),
                new TalkGrpcAutoController(Talk::say, Talk::watch, Talk::join, Talk::echo));
        stigmer.relations().add(new Relation("user:ada", "member", new ResourceRef("organization", "acme")));
        channel = Grpc.newChannelBuilder("127.0.0.1:" + server.port(), InsecureChannelCredentials.create())
                .build();
    }

    private static ServerLimits strict() {
        ServerLimits standard = ServerLimits.standard();
        return new ServerLimits(
                MESSAGE_BYTES,
                standard.answerBytes(),
                standard.metadataBytes(),
                standard.callsPerConnection(),
                standard.streamsPerCaller(),
                standard.connectionAge(),
                standard.connectionAgeGrace(),
                IDLE,
                Duration.ofMillis(100));
    }

    private String key(String user) {
        return stigmer.apiKeys()
                .issue(Principal.user(user), "test", Duration.ofDays(1))
                .token();
    }

    /** Where the gateway is that has the limits which a service has by default. */
    URI http() {
        return URI.create("http://127.0.0.1:" + server.gateways().get(0).port());
    }

    /** Where the gateway is that takes little, waits for nobody, and lets the pages of one origin in. */
    URI strictHttp() {
        return URI.create("http://127.0.0.1:" + server.gateways().get(1).port());
    }

    CardControllerGrpc.CardControllerBlockingStub grpc(String key) {
        Metadata credential = new Metadata();
        if (!key.isEmpty()) {
            credential.put(Metadata.Key.of("authorization", Metadata.ASCII_STRING_MARSHALLER), "Bearer " + key);
        }
        Channel identified =
                ClientInterceptors.intercept(channel, MetadataUtils.newAttachHeadersInterceptor(credential));
        return CardControllerGrpc.newBlockingStub(identified);
    }

    void stop() {
        server.stop();
    }

    @Override
    public void close() {
        channel.shutdownNow();
        stigmer.close();
    }
}
