package ai.stigmer.runtime.authentication.jwt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ai.stigmer.runtime.authentication.CallerIdentity;
import ai.stigmer.runtime.error.ErrorReason;
import ai.stigmer.runtime.error.RpcException;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.OctetKeyPair;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.EdECPublicKey;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JwtAuthenticatorTest {
    private static final String ISSUER = "https://id.example.com/";
    private static final String AUDIENCE = "stigmer";

    private static RSAKey rsa;
    private static RSAKey otherRsa;
    private static RSAKey weakRsa;
    private static ECKey ec;
    private static KeyPair ed;
    private static OctetKeyPair edPublic;

    @TempDir
    private Path directory;

    private Path keyFile;
    private JwtAuthenticator authenticator;

    @BeforeAll
    static void generate_keys() throws Exception {
        rsa = new RSAKeyGenerator(2048).keyID("rsa-1").keyUse(KeyUse.SIGNATURE).generate();
        otherRsa = new RSAKeyGenerator(2048).keyID("rsa-2").generate();
        weakRsa = new RSAKeyGenerator(1024, true).keyID("weak").generate();
        ec = new ECKeyGenerator(Curve.P_256).keyID("ec-1").generate();
        ed = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        edPublic = new OctetKeyPair.Builder(Curve.Ed25519, Base64URL.encode(encoded((EdECPublicKey) ed.getPublic())))
                .keyID("ed-1")
                .build();
    }

    @BeforeEach
    void publish_keys() throws Exception {
        keyFile = directory.resolve("keys.json");
        publish(rsa, weakRsa, ec, edPublic);
        authenticator = new JwtAuthenticator(JwtSettings.ofUsers(ISSUER, AUDIENCE, keyFile));
    }

    @Test
    void a_token_signed_with_RS256_ES256_or_EdDSA_is_its_subject() throws Exception {
        JWTClaimsSet claims = claims(builder -> builder.claim("picture", "https://example.com/alice.png"));

        for (String token : List.of(signedRsa(rsa, claims), signedEc(claims), signedEd(claims))) {
            CallerIdentity caller = authenticator.authenticate(token).orElseThrow();
            assertThat(caller.principal()).hasToString("user:alice");
            assertThat(caller.avatar()).isEqualTo("https://example.com/alice.png");
        }
    }

    @Test
    void a_token_without_a_signature_is_refused() {
        String none = new PlainJWT(claims()).serialize();
        String signed = signedRsa(rsa, claims());
        String stripped = signed.substring(0, signed.lastIndexOf('.') + 1);

        assertRefused(none);
        assertRefused(stripped);
        assertRefused(encoded("{\"alg\":\"None\"}") + none.substring(none.indexOf('.')));
        assertRefused(encoded("{\"alg\":\"nOnE\",\"kid\":\"rsa-1\"}") + signed.substring(signed.indexOf('.')));
    }

    @Test
    void a_public_key_is_never_taken_for_a_shared_secret() throws Exception {
        for (byte[] secret : List.of(
                rsa.toRSAPublicKey().getEncoded(),
                rsa.toPublicJWK().toJSONString().getBytes(StandardCharsets.UTF_8))) {
            SignedJWT forged = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.HS256).keyID("rsa-1").build(), claims());
            forged.sign(new MACSigner(secret));

            assertRefused(forged.serialize());
        }
    }

    @Test
    void a_key_is_used_with_its_own_algorithm_alone() throws Exception {
        SignedJWT otherAlgorithm = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS512).keyID("rsa-1").build(), claims());
        otherAlgorithm.sign(new RSASSASigner(rsa));
        assertRefused(otherAlgorithm.serialize());

        String signed = signedEc(claims());
        assertRefused(encoded("{\"alg\":\"RS256\",\"kid\":\"ec-1\"}") + signed.substring(signed.indexOf('.')));
    }

    @Test
    void a_key_that_comes_with_the_token_is_not_trusted() throws Exception {
        SignedJWT forged = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256)
                        .jwk(otherRsa.toPublicJWK())
                        .jwkURL(URI.create("https://evil.example.com/keys"))
                        .build(),
                claims());
        forged.sign(new RSASSASigner(otherRsa));

        assertRefused(forged.serialize());
    }

    @Test
    void a_signature_of_another_key_or_over_other_claims_is_refused() {
        String token = signedRsa(rsa, claims());
        String[] parts = token.split("\\.", -1);
        String mallory =
                encoded("{\"iss\":\"" + ISSUER + "\",\"aud\":\"stigmer\",\"sub\":\"mallory\",\"exp\":99999999999}");

        assertRefused(parts[0] + "." + mallory + "." + parts[2]);
        assertRefused(signedRsa(new RSAKey.Builder(otherRsa).keyID("rsa-1").build(), claims()));
        assertRefused(signedRsa(otherRsa, claims()));
    }

    @Test
    void a_key_that_is_too_short_is_not_used() throws Exception {
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("weak").build(), claims());
        token.sign(new RSASSASigner(weakRsa.toPrivateKey(), true));

        assertRefused(token.serialize());
    }

    @Test
    void an_expired_token_is_refused_and_says_so() {
        String token = signedRsa(rsa, claims(builder -> builder.expirationTime(in(Duration.ofMinutes(-2)))));

        RpcException refusal = refusalOf(token);

        assertThat(refusal.text()).isEqualTo("the token has expired");
    }

    @Test
    void a_token_that_does_not_hold_yet_never_ends_or_is_for_somebody_else_is_refused() {
        assertRefused(signedRsa(rsa, claims(builder -> builder.notBeforeTime(in(Duration.ofMinutes(2))))));
        assertRefused(signedRsa(rsa, claims(builder -> builder.expirationTime(null))));
        assertRefused(signedRsa(rsa, claims(builder -> builder.audience("billing"))));
        assertRefused(signedRsa(rsa, claims(builder -> builder.audience((String) null))));
        assertRefused(signedRsa(rsa, claims(builder -> builder.subject(null))));
        assertRefused(signedRsa(rsa, claims(builder -> builder.subject("a:b#c"))));
        assertRefused(signedRsa(rsa, claims(builder -> builder.claim("sub", List.of("alice")))));
    }

    @Test
    void clocks_may_differ_a_little() {
        assertThat(authenticator.authenticate(
                        signedRsa(rsa, claims(builder -> builder.expirationTime(in(Duration.ofSeconds(-10)))))))
                .isPresent();
        assertThat(authenticator.authenticate(
                        signedRsa(rsa, claims(builder -> builder.notBeforeTime(in(Duration.ofSeconds(10)))))))
                .isPresent();
    }

    @Test
    void a_token_for_several_audiences_is_for_this_one_too() {
        assertThat(authenticator.authenticate(
                        signedRsa(rsa, claims(builder -> builder.audience(List.of("billing", AUDIENCE))))))
                .isPresent();
    }

    @Test
    void a_token_for_another_purpose_is_refused() throws Exception {
        SignedJWT logout = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256)
                        .keyID("rsa-1")
                        .type(new JOSEObjectType("logout+jwt"))
                        .build(),
                claims());
        logout.sign(new RSASSASigner(rsa));

        assertRefused(logout.serialize());
    }

    @Test
    void a_token_of_another_issuer_or_another_form_is_left_to_others() {
        assertThat(authenticator.authenticate(
                        signedRsa(rsa, claims(builder -> builder.issuer("https://other.example.com/")))))
                .isEmpty();
        assertThat(authenticator.authenticate("stk_0123456789abcdef0123_secret"))
                .isEmpty();
        assertThat(authenticator.authenticate("a b.c.d")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.b.c", "e30.e30.e30", "e30..", "bnVsbA.bnVsbA.", "W10.W10.W10", "eyJhbGciOjd9.e30.AA"})
    void a_malformed_token_lets_nobody_in(String token) {
        Optional<CallerIdentity> identity;
        try {
            identity = authenticator.authenticate(token);
        } catch (RpcException refusal) {
            assertThat(refusal.reason()).isEqualTo(ErrorReason.UNAUTHENTICATED);
            return;
        }
        assertThat(identity).isEmpty();
    }

    @Test
    void another_claim_may_name_a_principal_of_another_type() {
        JwtAuthenticator services = new JwtAuthenticator(
                JwtSettings.ofUsers(ISSUER, AUDIENCE, keyFile).naming("service", "client_id"));

        String token = signedRsa(rsa, claims(builder -> builder.claim("client_id", "runner")));

        assertThat(services.authenticate(token).orElseThrow().principal()).hasToString("service:runner");
        assertThat(catchThrowableOfType(RpcException.class, () -> services.authenticate(signedRsa(rsa, claims()))))
                .isNotNull();
    }

    @Test
    void a_key_file_is_read_again_when_it_has_changed() throws Exception {
        String newToken = signedRsa(otherRsa, claims());
        assertRefused(newToken);

        publish(otherRsa);

        assertThat(authenticator.authenticate(newToken)).isPresent();
        assertRefused(signedRsa(rsa, claims()));

        Files.writeString(keyFile, "broken");
        assertThat(authenticator.authenticate(newToken)).isPresent();
    }

    @Test
    void keys_from_an_address_are_kept_and_read_again_for_a_key_that_is_new() throws Exception {
        AtomicReference<String> published = new AtomicReference<>(set(rsa));
        AtomicInteger reads = new AtomicInteger();
        HttpServer issuer = serve(published, reads);
        try {
            JwtAuthenticator remote = new JwtAuthenticator(JwtSettings.ofUsers(
                    ISSUER,
                    AUDIENCE,
                    URI.create("http://127.0.0.1:" + issuer.getAddress().getPort() + "/keys")));
            for (int i = 0; i < 10; i++) {
                assertThat(remote.authenticate(signedRsa(rsa, claims()))).isPresent();
            }
            assertThat(reads).hasValue(1);

            published.set(set(rsa, otherRsa));
            assertThat(remote.authenticate(signedRsa(otherRsa, claims()))).isPresent();
            assertThat(reads).hasValue(2);

            RSAKey unknown = new RSAKey.Builder(otherRsa).keyID("unknown").build();
            for (int i = 0; i < 10; i++) {
                RpcException refusal = catchThrowableOfType(
                        RpcException.class, () -> remote.authenticate(signedRsa(unknown, claims())));
                assertThat(refusal.reason()).isEqualTo(ErrorReason.UNAUTHENTICATED);
            }
            assertThat(reads).hasValueLessThanOrEqualTo(3);

            issuer.stop(0);
            assertThat(remote.authenticate(signedRsa(rsa, claims()))).isPresent();
        } finally {
            issuer.stop(0);
        }
    }

    @Test
    void an_issuer_that_cannot_be_reached_is_unavailable_and_lets_nobody_in() {
        JwtAuthenticator cutOff =
                new JwtAuthenticator(JwtSettings.ofUsers(ISSUER, AUDIENCE, URI.create("http://127.0.0.1:1/keys")));

        RpcException failure =
                catchThrowableOfType(RpcException.class, () -> cutOff.authenticate(signedRsa(rsa, claims())));

        assertThat(failure.reason()).isEqualTo(ErrorReason.AUTHORIZER_UNAVAILABLE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://id.example.com/keys",
                "HTTP://id.example.com/keys",
                "http://192.0.2.1/keys",
                "http://127.0.0.1.example.com/keys",
                "http://localhost.example.com/keys",
                "http://127.0.0.1@id.example.com/keys",
                "ftp://id.example.com/keys",
                "file:///etc/keys.json",
                "https:///keys",
                "keys.json"
            })
    void keys_that_others_could_alter_on_their_way_are_refused(String address) {
        assertThatThrownBy(() -> JwtSettings.ofUsers(ISSUER, AUDIENCE, URI.create(address)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("use an https:// address or a file");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://id.example.com/keys",
                "HTTPS://id.example.com/keys",
                "http://127.0.0.1:8080/keys",
                "http://LOCALHOST/keys",
                "http://[::1]/keys"
            })
    void keys_come_over_tls_or_from_this_machine(String address) {
        assertThat(JwtSettings.ofUsers(ISSUER, AUDIENCE, URI.create(address)).keys())
                .isEqualTo(new JwtSettings.KeySource.AtUrl(URI.create(address)));
    }

    @Test
    void an_address_that_refers_to_another_one_gives_no_keys() throws Exception {
        // given
        AtomicInteger reads = new AtomicInteger();
        HttpServer issuer = serve(new AtomicReference<>(set(rsa)), reads);
        issuer.createContext("/moved", exchange -> {
            exchange.getResponseHeaders().add("Location", "/keys");
            exchange.sendResponseHeaders(302, -1);
            exchange.close();
        });
        try {
            JwtAuthenticator remote = new JwtAuthenticator(JwtSettings.ofUsers(
                    ISSUER,
                    AUDIENCE,
                    URI.create("http://127.0.0.1:" + issuer.getAddress().getPort() + "/moved")));

            // when
            RpcException failure =
                    catchThrowableOfType(RpcException.class, () -> remote.authenticate(signedRsa(rsa, claims())));

            // then
            assertThat(failure.reason()).isEqualTo(ErrorReason.AUTHORIZER_UNAVAILABLE);
            assertThat(reads).hasValue(0);
        } finally {
            issuer.stop(0);
        }
    }

    @Test
    void a_key_file_that_is_missing_keeps_the_service_from_starting() {
        assertThatThrownBy(() ->
                        new JwtAuthenticator(JwtSettings.ofUsers(ISSUER, AUDIENCE, directory.resolve("absent.json"))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("absent.json");
    }

    private void assertRefused(String token) {
        assertThat(refusalOf(token)).isNotNull();
    }

    private RpcException refusalOf(String token) {
        RpcException refusal = catchThrowableOfType(RpcException.class, () -> authenticator.authenticate(token));
        assertThat(refusal).isNotNull();
        assertThat(refusal.reason()).isEqualTo(ErrorReason.UNAUTHENTICATED);
        return refusal;
    }

    private void publish(JWK... keys) throws IOException {
        boolean replaces = Files.exists(keyFile);
        Files.writeString(keyFile, set(keys));
        if (replaces) {
            Files.setLastModifiedTime(keyFile, FileTime.from(Instant.now().plusSeconds(5)));
        }
    }

    private static String set(JWK... keys) {
        return new JWKSet(List.of(keys)).toString(true);
    }

    private static HttpServer serve(AtomicReference<String> published, AtomicInteger reads) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/keys", exchange -> {
            reads.incrementAndGet();
            byte[] body = published.get().getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        return server;
    }

    private static JWTClaimsSet claims() {
        return claims(builder -> builder);
    }

    private static JWTClaimsSet claims(UnaryOperator<JWTClaimsSet.Builder> change) {
        return change.apply(new JWTClaimsSet.Builder()
                        .issuer(ISSUER)
                        .audience(AUDIENCE)
                        .subject("alice")
                        .issueTime(in(Duration.ZERO))
                        .expirationTime(in(Duration.ofMinutes(5))))
                .build();
    }

    private static Date in(Duration time) {
        return Date.from(Instant.now().plus(time));
    }

    private static String signedRsa(RSAKey key, JWTClaimsSet claims) {
        try {
            SignedJWT token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256)
                            .keyID(key.getKeyID())
                            .build(),
                    claims);
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException failure) {
            throw new AssertionError(failure);
        }
    }

    private static String signedEc(JWTClaimsSet claims) throws Exception {
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.ES256).keyID("ec-1").build(), claims);
        token.sign(new ECDSASigner(ec));
        return token.serialize();
    }

    private static String signedEd(JWTClaimsSet claims) throws Exception {
        String content = encoded("{\"alg\":\"EdDSA\",\"kid\":\"ed-1\"}") + "." + encoded(claims.toString());
        Signature signature = Signature.getInstance("Ed25519");
        signature.initSign(ed.getPrivate());
        signature.update(content.getBytes(StandardCharsets.US_ASCII));
        return content + "." + Base64URL.encode(signature.sign());
    }

    private static String encoded(String json) {
        return Base64URL.encode(json).toString();
    }

    private static byte[] encoded(EdECPublicKey key) {
        byte[] big = key.getPoint().getY().toByteArray();
        byte[] little = new byte[32];
        for (int i = 0; i < Math.min(big.length, 32); i++) {
            little[i] = big[big.length - 1 - i];
        }
        if (key.getPoint().isXOdd()) {
            little[31] |= (byte) 0x80;
        }
        return little;
    }
}
