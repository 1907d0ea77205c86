package ai.stigmer.example.settings;

/** Everything that a variable of the environment decides. A variable that is empty is one that is not set. */
public enum Setting {
    MONGODB_URI("an embedded store", "MongoDB; the database is the one that the address names, else `stigmer`"),
    REDIS_URI("an embedded Redis", "Redis, `rediss://…`, or `redis://…` without TLS"),
    OPENFGA_URL("the policy store in MongoDB", "the HTTP API of an OpenFGA, `https://…`, that answers who may do what"),
    OPENFGA_STORE("`stigmer-example`", "the name of OpenFGA's store, which is made if it is not there"),
    OPENFGA_TOKEN("no key", "OpenFGA's preshared key"),
    INSECURE_OPENFGA_OVER_HTTP("`false`", "`true` lets OpenFGA be at a plain `http` address of another machine"),
    KAFKA_BOOTSTRAP_SERVERS(
            "no Kafka", "brokers, `kafka-1:9092,kafka-2:9092`; Kafka gets every event, as the Redis stream does"),
    KAFKA_TOPIC("`stigmer.events`", "the topic of the events, which has to exist"),
    KAFKA_PROPERTIES("none", "a file with more properties of the Kafka producer, such as those of TLS and SASL"),
    JWT_ISSUER("no tokens", "accepts JSON web tokens of this `iss`; it takes all three `JWT` variables"),
    JWT_AUDIENCE("no tokens", "what `aud` of the tokens has to be, or contain"),
    JWT_KEYS("no tokens", "the issuer's public keys, a JSON web key set: an `https` address, or a file"),
    AUTHORIZATION_INTERVAL("`PT60S`", "how long an authorization is good for while a stream lasts, `PT60S` at most"),
    KEEP_ALLOWED_FOR(
            "`PT0S`",
            "how long the policy store allows again what it allowed without reading relations, `PT2S` at most; so long may a"
                    + " removed relation still count"),
    ANSWER_BYTES("`4194304`", "the largest answer, as clients of gRPC take no more unless they say otherwise"),
    ADMIN_PORT("none", "a port for operators: `/livez`, `/readyz`, `/metrics`, over HTTP on the address of `--host`"),
    SHUTDOWN_DELAY("`PT0S`", "how long calls are taken after SIGTERM, so that load balancers can notice it"),
    SHUTDOWN_GRACE("`PT20S`", "how long running calls get after that"),
    LOG_LEVEL("`INFO`", "`ERROR`, `WARN`, `INFO` or `DEBUG`"),
    LOG_FORMAT("`text`", "`json` writes each line of the log as a JSON object"),
    AUDIT_FILE("none", "a file that gets every decision on who may do what, as JSON lines");

    private static final String PREFIX = "STIGMER_";

    private final String otherwise;
    private final String meaning;

    Setting(String otherwise, String meaning) {
        this.otherwise = otherwise;
        this.meaning = meaning;
    }

    /** The name of the variable. */
    public String variable() {
        return PREFIX + name();
    }

    /** What holds while it is not set, in Markdown. */
    public String otherwise() {
        return otherwise;
    }

    /** What it decides, in Markdown. */
    public String meaning() {
        return meaning;
    }
}
