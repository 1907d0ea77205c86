package ai.stigmer.runtime.authentication.jwt;

import static org.assertj.core.api.Assertions.assertThat;

import ai.stigmer.runtime.error.ErrorReason;
import ai.stigmer.runtime.error.RpcException;
import com.nimbusds.jose.crypto.impl.ECDSA;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.OctetKeyPair;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.util.Base64URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every algorithm with every malformation. Tokens are made of text and bytes here, as no library would make them. */
class MalformedTokenTest {
    private static final String ISSUER = "https://id.example.com/";
    private static final String AUDIENCE = "stigmer";
    private static final String BASE64URL = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

    private static final Map<Algorithm, KeyPair> OWN = keys();
    private static final Map<Algorithm, KeyPair> FOREIGN = keys();

    @TempDir
    private static Path directory;

    private static JwtAuthenticator authenticator;

    /** The algorithms that are accepted. */
    enum Algorithm {
        RS256("RSA", "SHA256withRSA"),
        ES256("EC", "SHA256withECDSAinP1363Format"),
        EdDSA("Ed25519", "Ed25519");

        private final String keyType;
        private final String signature;

        Algorithm(String keyType, String signature) {
            this.keyType = keyType;
            this.signature = signature;
        }

        KeyPair generate() {
            try {
                KeyPairGenerator generator = KeyPairGenerator.getInstance(keyType);
                if (keyType.equals("EC")) {
                    generator.initialize(new ECGenParameterSpec("secp256r1"));
                } else if (keyType.equals("RSA")) {
                    generator.initialize(2048);
                }
                return generator.generateKeyPair();
            } catch (Exception impossible) {
                throw new AssertionError(impossible);
            }
        }

        JWK published() {
            return jwk(OWN.get(this).getPublic());
        }

        JWK unpublished() {
            return jwk(FOREIGN.get(this).getPublic());
        }

        private JWK jwk(PublicKey key) {
            return switch (this) {
                case RS256 ->
                    new RSAKey.Builder((RSAPublicKey) key).keyID(name()).build();
                case ES256 ->
                    new ECKey.Builder(Curve.P_256, (ECPublicKey) key)
                            .keyID(name())
                            .build();
                // The key is the end of its encoding, after a prefix of 12 bytes (RFC 8410).
                case EdDSA ->
                    new OctetKeyPair.Builder(
                                    Curve.Ed25519, Base64URL.encode(Arrays.copyOfRange(key.getEncoded(), 12, 44)))
                            .keyID(name())
                            .build();
            };
        }

        String header() {
            return "{\"alg\":\"" + name() + "\",\"kid\":\"" + name() + "\"}";
        }

        String headerWith(String more) {
            return header().replace("}", "," + more + "}");
        }

        byte[] sign(String content) {
            return sign(signature, OWN.get(this), content);
        }

        byte[] signWithForeignKey(String content) {
            return sign(signature, FOREIGN.get(this), content);
        }

        byte[] signAsDer(String content) {
            return sign("SHA256withECDSA", OWN.get(this), content);
        }

        private static byte[] sign(String signature, KeyPair keys, String content) {
            try {
                Signature signing = Signature.getInstance(signature);
                signing.initSign(keys.getPrivate());
                signing.update(content.getBytes(StandardCharsets.UTF_8));
                return signing.sign();
            } catch (Exception impossible) {
                throw new AssertionError(impossible);
            }
        }

        String token(String header, String claims) {
            String content = encoded(header) + "." + encoded(claims);
            return content + "." + Base64URL.encode(sign(content));
        }

        String withHeader(String more) {
            return token(headerWith(more), claims());
        }

        String withClaims(String claims) {
            return token(header(), claims);
        }

        String withSignature(byte[] bytes) {
            return content() + "." + Base64URL.encode(bytes);
        }

        String content() {
            return encoded(header()) + "." + encoded(claims());
        }
    }

    private static Map<Algorithm, KeyPair> keys() {
        Map<Algorithm, KeyPair> keys = new EnumMap<>(Algorithm.class);
        for (Algorithm algorithm : Algorithm.values()) {
            keys.put(algorithm, algorithm.generate());
        }
        return keys;
    }

    @BeforeAll
    static void publish_a_key_of_each_algorithm() throws Exception {
        Path file = directory.resolve("keys.json");
        List<JWK> keys =
                Arrays.stream(Algorithm.values()).map(Algorithm::published).toList();
        Files.writeString(file, new JWKSet(keys).toString());
        authenticator = new JwtAuthenticator(JwtSettings.ofUsers(ISSUER, AUDIENCE, file));
    }

    @ParameterizedTest
    @EnumSource
    void a_token_that_is_as_it_should_be_lets_its_subject_in(Algorithm algorithm) {
        assertThat(authenticator.authenticate(algorithm.withClaims(claims()))).isPresent();
        assertThat(authenticator.authenticate(algorithm.withHeader("\"typ\":\"JWT\"")))
                .isPresent();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("malformedTokens")
    void a_malformed_token_of_any_algorithm_lets_nobody_in(Algorithm algorithm, String malformation, String token) {
        Optional<?> identity;
        try {
            identity = authenticator.authenticate(token);
        } catch (RpcException refusal) {
            assertThat(refusal.reason()).as("%s: %s", algorithm, malformation).isEqualTo(ErrorReason.UNAUTHENTICATED);
            return;
        }
        assertThat(identity).as("%s: %s", algorithm, malformation).isEmpty();
    }

    static Stream<Arguments> malformedTokens() {
        return Arrays.stream(Algorithm.values())
                .flatMap(algorithm -> malformations(algorithm).entrySet().stream()
                        .map(one -> Arguments.of(algorithm, one.getKey(), one.getValue())));
    }

    private static Map<String, String> malformations(Algorithm algorithm) {
        Map<String, String> tokens = new LinkedHashMap<>();
        headers(algorithm, tokens);
        signatures(algorithm, tokens);
        forms(algorithm, tokens);
        claims(algorithm, tokens);
        return tokens;
    }

    private static void headers(Algorithm algorithm, Map<String, String> tokens) {
        tokens.put("an unknown crit", algorithm.withHeader("\"crit\":[\"x-must\"],\"x-must\":1"));
        tokens.put("a crit that is not there", algorithm.withHeader("\"crit\":[\"x-must\"]"));
        tokens.put("a crit of a registered parameter", algorithm.withHeader("\"crit\":[\"exp\"],\"exp\":1"));
        tokens.put("a crit that names alg", algorithm.withHeader("\"crit\":[\"alg\"]"));
        tokens.put("an empty crit", algorithm.withHeader("\"crit\":[]"));
        tokens.put("a crit that is null", algorithm.withHeader("\"crit\":null"));
        tokens.put("a crit that is no list", algorithm.withHeader("\"crit\":\"x-must\""));
        tokens.put("b64=false", algorithm.withHeader("\"b64\":false"));
        tokens.put("a critical b64=false", algorithm.withHeader("\"b64\":false,\"crit\":[\"b64\"]"));
        tokens.put("a critical b64=true", algorithm.withHeader("\"b64\":true,\"crit\":[\"b64\"]"));
        tokens.put("alg none", unsigned("{\"alg\":\"none\"}"));
        tokens.put("alg none with a signature", algorithm.token("{\"alg\":\"none\"}", claims()));
        tokens.put("alg none in capitals", algorithm.token("{\"alg\":\"NONE\"}", claims()));
        tokens.put("no alg", algorithm.token("{\"kid\":\"" + algorithm + "\"}", claims()));
        tokens.put("an alg that is a number", algorithm.token("{\"alg\":7}", claims()));
        tokens.put("two algs", algorithm.withHeader("\"alg\":\"none\""));
        tokens.put("a header that is no object", algorithm.token("[]", claims()));
        for (Algorithm other : Algorithm.values()) {
            if (other != algorithm) {
                tokens.put("the alg " + other, algorithm.token(other.header(), claims()));
                tokens.put(
                        "the alg " + other + " with its own kid",
                        algorithm.token("{\"alg\":\"" + other + "\",\"kid\":\"" + algorithm + "\"}", claims()));
            }
        }
        for (String unaccepted : List.of("HS256", "RS384", "PS256", "ES384", "ES256K", "Ed448")) {
            tokens.put("the alg " + unaccepted, algorithm.token("{\"alg\":\"" + unaccepted + "\"}", claims()));
        }
        String content = encoded(algorithm.headerWith(
                        "\"jwk\":" + algorithm.unpublished().toJSONString())) + "." + encoded(claims());
        tokens.put("an embedded jwk", content + "." + Base64URL.encode(algorithm.signWithForeignKey(content)));
        tokens.put(
                "a kid that is unknown", algorithm.token("{\"alg\":\"" + algorithm + "\",\"kid\":\"no\"}", claims()));
        tokens.put("a type of something else", algorithm.withHeader("\"typ\":\"logout+jwt\""));
    }

    private static void signatures(Algorithm algorithm, Map<String, String> tokens) {
        byte[] signature = algorithm.sign(algorithm.content());
        byte[] altered = signature.clone();
        altered[altered.length / 2] ^= 1;
        tokens.put("an altered signature", algorithm.withSignature(altered));
        tokens.put("no signature", algorithm.content() + ".");
        tokens.put("a truncated signature", algorithm.withSignature(Arrays.copyOf(signature, signature.length - 1)));
        tokens.put("half a signature", algorithm.withSignature(Arrays.copyOf(signature, signature.length / 2)));
        tokens.put(
                "a signature with a byte more",
                algorithm.withSignature(Arrays.copyOf(signature, signature.length + 1)));
        tokens.put("a signature of zeros", algorithm.withSignature(new byte[signature.length]));
        byte[] ones = new byte[signature.length];
        Arrays.fill(ones, (byte) 0xff);
        tokens.put("a signature of ones", algorithm.withSignature(ones));
        byte[] zeroFirstHalf = signature.clone();
        Arrays.fill(zeroFirstHalf, 0, signature.length / 2, (byte) 0);
        tokens.put("r of zero", algorithm.withSignature(zeroFirstHalf));
        byte[] zeroSecondHalf = signature.clone();
        Arrays.fill(zeroSecondHalf, signature.length / 2, signature.length, (byte) 0);
        tokens.put("s of zero", algorithm.withSignature(zeroSecondHalf));
        tokens.put(
                "a signature of another key",
                algorithm.withSignature(algorithm.signWithForeignKey(algorithm.content())));
        tokens.put("a signature of another token", algorithm.withSignature(algorithm.sign(algorithm.content() + "x")));
        if (algorithm == Algorithm.ES256) {
            tokens.put("a signature as DER", algorithm.withSignature(algorithm.signAsDer(algorithm.content())));
            tokens.put("a signature as DER, by the library", algorithm.withSignature(der(signature)));
        }
        tokens.put("bits behind the signature", withOddBits(algorithm.withSignature(signature)));
    }

    private static void forms(Algorithm algorithm, Map<String, String> tokens) {
        String token = algorithm.withClaims(claims());
        String[] parts = token.split("\\.", -1);
        tokens.put("the signature twice", token + "." + parts[2]);
        tokens.put("the claims twice", parts[0] + "." + parts[1] + "." + parts[1] + "." + parts[2]);
        tokens.put("the header twice", parts[0] + "." + token);
        tokens.put("two parts", parts[0] + "." + parts[1]);
        tokens.put("five parts", token + ".AA.AA");
        tokens.put("a dot behind", token + ".");
        tokens.put("padding behind", token + "==");
        tokens.put("a line break behind", token + "\n");
        tokens.put("a space before", " " + token);
        tokens.put("a NUL behind", token + "\0");
        tokens.put("a sign of plain base64", parts[0] + "." + parts[1] + ".+" + parts[2].substring(1));
        String spaced = parts[0] + "." + parts[1] + " ";
        tokens.put("a signed space", spaced + "." + Base64URL.encode(algorithm.sign(spaced)));
        String oddClaims = parts[0] + "." + withOddBits(encoded(oddLength(claims())));
        tokens.put("bits behind the claims", oddClaims + "." + Base64URL.encode(algorithm.sign(oddClaims)));
        String oddHeader = withOddBits(encoded(oddLength(algorithm.header()))) + "." + parts[1];
        tokens.put("bits behind the header", oddHeader + "." + Base64URL.encode(algorithm.sign(oddHeader)));
        tokens.put("text behind the claims", algorithm.withClaims(claims() + "x"));
        tokens.put("claims that are no object", algorithm.withClaims("[]"));
        tokens.put("altered claims", parts[0] + "." + encoded(claims().replace("alice", "admin")) + "." + parts[2]);
    }

    private static void claims(Algorithm algorithm, Map<String, String> tokens) {
        long now = Instant.now().getEpochSecond();
        tokens.put("no exp", algorithm.withClaims(claimsWith("\"nbf\":" + now)));
        tokens.put("an exp that is text", algorithm.withClaims(claimsWith("\"exp\":\"never\"")));
        tokens.put("an exp that is null", algorithm.withClaims(claimsWith("\"exp\":null")));
        tokens.put("an exp that has passed", algorithm.withClaims(claimsWith("\"exp\":" + (now - 120))));
        tokens.put("an exp before all time", algorithm.withClaims(claimsWith("\"exp\":-1")));
        tokens.put("two exps", algorithm.withClaims(claimsWith("\"exp\":" + (now - 120) + ",\"exp\":" + (now + 300))));
        tokens.put(
                "an nbf to come",
                algorithm.withClaims(claimsWith("\"exp\":" + (now + 300) + ",\"nbf\":" + (now + 120))));
        tokens.put("no audience", algorithm.withClaims(claims().replace("\"aud\"", "\"for\"")));
        tokens.put("another audience", algorithm.withClaims(claims().replace("stigmer", "billing")));
        tokens.put("no subject", algorithm.withClaims(claims().replace("\"sub\"", "\"who\"")));
        tokens.put("a subject that is a number", algorithm.withClaims(claims().replace("\"alice\"", "7")));
        tokens.put("an empty subject", algorithm.withClaims(claims().replace("alice", "")));
        tokens.put("another issuer", algorithm.withClaims(claims().replace(ISSUER, "https://other.example.com/")));
        tokens.put("the issuer without its slash", algorithm.withClaims(claims().replace(".com/", ".com")));
    }

    private static String claims() {
        return claimsWith("\"exp\":" + (Instant.now().getEpochSecond() + 300));
    }

    private static String claimsWith(String more) {
        return "{\"iss\":\"" + ISSUER + "\",\"aud\":\"" + AUDIENCE + "\",\"sub\":\"alice\"," + more + "}";
    }

    private static String unsigned(String header) {
        return encoded(header) + "." + encoded(claims()) + ".";
    }

    private static String encoded(String text) {
        return Base64URL.encode(text).toString();
    }

    /** The same JSON, of a length whose encoding has bits to spare. */
    private static String oddLength(String json) {
        return json.getBytes(StandardCharsets.UTF_8).length % 3 == 0 ? json + " " : json;
    }

    /** Sets the lowest of the bits that the last character has to spare. */
    private static String withOddBits(String encoded) {
        int end = encoded.length() - 1;
        return encoded.substring(0, end) + BASE64URL.charAt(BASE64URL.indexOf(encoded.charAt(end)) | 1);
    }

    private static byte[] der(byte[] signature) {
        try {
            return ECDSA.transcodeSignatureToDER(signature);
        } catch (Exception impossible) {
            throw new AssertionError(impossible);
        }
    }
}
