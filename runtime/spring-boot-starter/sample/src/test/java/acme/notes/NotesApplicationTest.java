package acme.notes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import ai.stigmer.commons.apiresource.ApiResourceId;
import ai.stigmer.commons.apiresource.ApiResourceMetadata;
import ai.stigmer.runtime.Stigmer;
import ai.stigmer.runtime.authentication.Principal;
import ai.stigmer.runtime.authorization.Relation;
import ai.stigmer.runtime.authorization.ResourceRef;
import ai.stigmer.testkit.TestIssuer;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import io.grpc.ManagedChannel;
import io.grpc.Metadata;
import io.grpc.StatusRuntimeException;
import io.grpc.health.v1.HealthCheckRequest;
import io.grpc.health.v1.HealthCheckResponse.ServingStatus;
import io.grpc.health.v1.HealthGrpc;
import io.grpc.netty.NettyChannelBuilder;
import io.grpc.stub.MetadataUtils;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.sdk.trace.data.SpanData;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.grpc.test.autoconfigure.LocalGrpcServerPort;
import org.springframework.boot.health.contributor.CompositeHealthContributor;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.health.registry.HealthContributorRegistry;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

/** The application as it is, on a port of its own, with the embedded stores. */
@SpringBootTest(
        properties = {
            "spring.grpc.server.port=0",
            "stigmer.embedded.directory=target/stigmer-data",
            "management.tracing.sampling.probability=1",
            "management.otlp.metrics.export.enabled=false"
        })
class NotesApplicationTest {
    private static final Principal ADA = Principal.user("ada");
    private static final Principal EVE = Principal.user("eve");

    @Autowired
    private Stigmer stigmer;

    @Autowired
    private TestIssuer issuer;

    @Autowired
    private HealthContributorRegistry health;

    @Autowired
    private EndedSpans spans;

    @LocalGrpcServerPort
    private int port;

    private ManagedChannel channel;

    @BeforeEach
    void connect() {
        channel =
                NettyChannelBuilder.forAddress("127.0.0.1", port).usePlaintext().build();
        stigmer.relations().add(new Relation(ADA.toString(), "member", new ResourceRef("organization", "acme")));
    }

    @AfterEach
    void disconnect() {
        channel.shutdownNow();
    }

    @Test
    void a_member_creates_a_note_and_finds_it_in_the_list() {
        Note created = notes(key(ADA)).create(draft());

        assertThat(created.getMetadata().getId()).startsWith("note_");
        assertThat(notes(key(ADA)).list(ListNotesRequest.getDefaultInstance()).getItemsList())
                .contains(created);
    }

    @Test
    void a_stranger_is_refused() {
        Note created = notes(key(ADA)).create(draft());

        assertThatExceptionOfType(StatusRuntimeException.class)
                .isThrownBy(() -> notes(key(EVE))
                        .get(ApiResourceId.newBuilder()
                                .setValue(created.getMetadata().getId())
                                .build()))
                .withMessage("PERMISSION_DENIED: unauthorized to view this note");
        assertThat(notes(key(EVE)).list(ListNotesRequest.getDefaultInstance()).getItemsList())
                .isEmpty();
    }

    @Test
    void a_client_creates_a_note_follows_it_and_is_refused_what_is_not_its_own() {
        // given
        ApiResourceId note = ApiResourceId.newBuilder()
                .setValue(notes(key(ADA)).create(draft()).getMetadata().getId())
                .build();
        PinNoteRequest pin =
                PinNoteRequest.newBuilder().setNoteId(note.getValue()).build();

        // when
        Iterator<Note> states = notes(key(ADA)).subscribe(note);
        boolean pinnedAtFirst = states.next().getStatus().getPinned();
        notes(key(ADA)).pin(pin);
        boolean pinnedThen = states.next().getStatus().getPinned();

        // then
        assertThat(pinnedAtFirst).isFalse();
        assertThat(pinnedThen).isTrue();
        assertThatExceptionOfType(StatusRuntimeException.class)
                .isThrownBy(() -> notes(key(EVE)).pin(pin))
                .withMessageStartingWith("PERMISSION_DENIED: ");
    }

    @Test
    void a_token_that_spring_security_verifies_is_a_credential_beside_api_keys() {
        assertThat(notes(issuer.token(ADA))
                        .create(draft())
                        .getStatus()
                        .getAudit()
                        .getSpecAudit()
                        .getCreatedBy()
                        .getId())
                .isEqualTo("user:ada");
        for (String refused : List.of(issuer.forgedToken(ADA), issuer.expiredToken(ADA), "no-token", "a.b.c")) {
            assertThatExceptionOfType(StatusRuntimeException.class)
                    .isThrownBy(() -> notes(refused).create(draft()))
                    .withMessageStartingWith("UNAUTHENTICATED: ");
        }
    }

    @Test
    void health_answers_for_the_store_and_the_outbox_and_for_each_service_by_name() {
        CompositeHealthContributor parts = (CompositeHealthContributor) health.getContributor("stigmer");

        assertThat(parts.stream().map(part -> part.name())).containsExactlyInAnyOrder("store", "outbox", "redis");
        assertThat(parts.stream()
                        .map(part ->
                                ((HealthIndicator) part.contributor()).health().getStatus()))
                .containsOnly(Status.UP);
        assertThat(HealthGrpc.newBlockingStub(channel)
                        .check(HealthCheckRequest.newBuilder()
                                .setService("acme.notes.NoteController")
                                .build())
                        .getStatus())
                .isEqualTo(ServingStatus.SERVING);
    }

    @Test
    void a_call_is_observed_once_and_its_steps_are_part_of_it() {
        spans.clear();

        notes(key(ADA)).create(draft());

        await().untilAsserted(() -> assertThat(spans.all())
                .anySatisfy(span -> assertThat(span.getKind()).isEqualTo(SpanKind.SERVER)));
        List<SpanData> calls = spans.all().stream()
                .filter(span -> span.getKind() == SpanKind.SERVER)
                .toList();
        assertThat(calls).hasSize(1);
        assertThat(spans.all().stream().filter(span -> span.getName().startsWith("note-create/")))
                .hasSize(10)
                .allSatisfy(step -> assertThat(step.getParentSpanId())
                        .isEqualTo(calls.get(0).getSpanId()));
    }

    private String key(Principal user) {
        return stigmer.apiKeys().issue(user, "test", Duration.ofHours(1)).token();
    }

    private NoteControllerGrpc.NoteControllerBlockingStub notes(String credential) {
        Metadata headers = new Metadata();
        headers.put(Metadata.Key.of("authorization", Metadata.ASCII_STRING_MARSHALLER), "Bearer " + credential);
        return NoteControllerGrpc.newBlockingStub(channel)
                .withInterceptors(MetadataUtils.newAttachHeadersInterceptor(headers));
    }

    private static Note draft() {
        return Note.newBuilder()
                .setMetadata(ApiResourceMetadata.newBuilder().setOrg("acme").setName("A note " + System.nanoTime()))
                .setSpec(NoteSpec.newBuilder().setText("hello"))
                .build();
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Verification {
        @Bean
        TestIssuer issuer() throws Exception {
            return TestIssuer.in(Files.createDirectories(Path.of("target/issuer")));
        }

        @Bean
        JwtDecoder decoder(TestIssuer issuer) throws Exception {
            return NimbusJwtDecoder.withJwkSource(new ImmutableJWKSet<>(JWKSet.load(
                            Path.of("target/issuer/test-issuer-user.json").toFile())))
                    .jwsAlgorithms(algorithms -> algorithms.add(SignatureAlgorithm.ES256))
                    .build();
        }

        @Bean
        EndedSpans spans() {
            return new EndedSpans();
        }
    }
}
