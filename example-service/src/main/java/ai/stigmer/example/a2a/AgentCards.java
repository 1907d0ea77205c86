package ai.stigmer.example.a2a;

import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.util.JsonFormat;
import com.lf.a2a.v1.AgentCapabilities;
import com.lf.a2a.v1.AgentCard;
import com.lf.a2a.v1.AgentInterface;
import com.lf.a2a.v1.AgentSkill;
import com.lf.a2a.v1.HTTPAuthSecurityScheme;
import com.lf.a2a.v1.SecurityRequirement;
import com.lf.a2a.v1.SecurityScheme;
import com.lf.a2a.v1.StringList;
import java.net.URI;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * What the agent says of itself, to everybody: where it is, what it does, and that it takes the service's API keys and
 * tokens.
 *
 * <p>Thread-safe.
 */
public final class AgentCards {
    /** Where clients look for the card. */
    public static final String PATH = "/.well-known/agent-card.json";

    /** Where requests of JSON-RPC are sent. */
    public static final String JSON_RPC_PATH = "/a2a";

    private static final String PROTOCOL = "1.0";
    private static final String BEARER = "bearer";
    private static final String TEXT = "text/plain";

    /** Of what the agent does, which changes with its rpcs and not with each build. */
    private static final String VERSION = "1.0.0";

    private final AtomicInteger grpcPort = new AtomicInteger();

    /** Says where gRPC is, once that is known. */
    public void servedAt(int port) {
        grpcPort.set(port);
    }

    /**
     * The card as JSON.
     *
     * @param address where the client has reached the gateway, {@code http://127.0.0.1:8080}
     */
    public String card(String address) {
        AgentCard card = AgentCard.newBuilder()
                .setName("Stigmer agent executions")
                .setDescription("Runs agents. A task is an agent execution, a context its session, and the tenant of"
                        + " a message the organization that the task belongs to.")
                .setVersion(VERSION)
                .addSupportedInterfaces(at(address + JSON_RPC_PATH, "JSONRPC"))
                .addSupportedInterfaces(at(URI.create(address).getHost() + ":" + grpcPort.get(), "GRPC"))
                .setCapabilities(AgentCapabilities.newBuilder()
                        .setStreaming(true)
                        .setPushNotifications(false)
                        .setExtendedAgentCard(false))
                .putSecuritySchemes(
                        BEARER,
                        SecurityScheme.newBuilder()
                                .setHttpAuthSecurityScheme(HTTPAuthSecurityScheme.newBuilder()
                                        .setScheme("Bearer")
                                        .setDescription("An API key of the service, or a token that it accepts."))
                                .build())
                .addSecurityRequirements(
                        SecurityRequirement.newBuilder().putSchemes(BEARER, StringList.getDefaultInstance()))
                .addDefaultInputModes(TEXT)
                .addDefaultOutputModes(TEXT)
                .addSkills(AgentSkill.newBuilder()
                        .setId("execute")
                        .setName("Run an agent")
                        .setDescription("Gives a message to an agent and tells what it does until it is done.")
                        .addTags("agent"))
                .build();
        try {
            return JsonFormat.printer().print(card);
        } catch (InvalidProtocolBufferException impossible) {
            throw new IllegalStateException("the card has no Any", impossible);
        }
    }

    private static AgentInterface at(String url, String binding) {
        return AgentInterface.newBuilder()
                .setUrl(url)
                .setProtocolBinding(binding)
                .setProtocolVersion(PROTOCOL)
                .build();
    }
}
