package ai.stigmer.runtime.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import ai.stigmer.runtime.authentication.Authenticator;
import ai.stigmer.runtime.authentication.CallerIdentity;
import ai.stigmer.runtime.authentication.Principal;
import ai.stigmer.runtime.authorization.Authorizer;
import ai.stigmer.runtime.authorization.PermissionCheck;
import ai.stigmer.runtime.authorization.Relation;
import ai.stigmer.runtime.authorization.ResourceRef;
import ai.stigmer.runtime.authorization.VisibleResources;
import ai.stigmer.runtime.error.ErrorReason;
import ai.stigmer.runtime.error.RpcException;
import ai.stigmer.runtime.grpc.GrpcAutoController;
import ai.stigmer.runtime.grpc.Routes;
import ai.stigmer.runtime.rpc.RpcCall;
import ai.stigmer.runtime.rpc.RpcMethod;
import ai.stigmer.runtime.testing.InMemoryPolicy;
import ai.stigmer.runtime.testing.Note;
import io.grpc.ManagedChannel;
import io.grpc.Server;
import io.grpc.ServerServiceDefinition;
import io.grpc.Status.Code;
import io.grpc.netty.shaded.io.grpc.netty.NettyServerBuilder;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StreamAuthorizationTest {
    private static final Duration OFTEN = Duration.ofMillis(50);
    private static final Note MINE = note("mine");
    private static final Note ALSO_MINE = note("also-mine");
    private static final Note OTHERS = note("others");

    private final InMemoryPolicy policy = new InMemoryPolicy();
    private final Turnstile engine = new Turnstile(policy);
    private final List<Received> streams = new CopyOnWriteArrayList<>();
    private final StreamController controller = new StreamController().handling(call -> {
        Received received = new Received(call);
        streams.add(received);
        return received;
    });
    private NoteServer server;

    static Stream<RpcMethod<Note, Note>> what_clients_stream() {
        return Stream.of(StreamController.GATHER, StreamController.TALK);
    }

    static Stream<RpcMethod<Note, Note>> every_stream() {
        return Stream.of(StreamController.GATHER, StreamController.TALK, StreamController.WATCH);
    }

    @BeforeEach
    void start() {
        policy.add(owner("mine"));
        policy.add(owner("also-mine"));
        server = NoteServer.start(
                new NoteController(),
                builder -> builder.controller(controller).authorizer(engine).authorizeStreamsEvery(OFTEN));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @ParameterizedTest
    @MethodSource("what_clients_stream")
    void a_caller_who_may_do_it_all_is_answered_by_a_handler_that_authorizes_nothing(RpcMethod<Note, Note> method)
            throws Exception {
        Conversation conversation = talk(method).send(MINE, ALSO_MINE, MINE).halfClose();

        assertThat(conversation.end().getCode()).isEqualTo(Code.OK);
        assertThat(received().notes).containsExactly(MINE, ALSO_MINE, MINE);
        assertThat(received().completions).hasValue(1);
        assertThat(received().errors).hasValue(0);
    }

    @ParameterizedTest
    @MethodSource("what_clients_stream")
    void each_message_is_checked_and_one_refusal_ends_the_call_with_the_rpcs_own_text(RpcMethod<Note, Note> method)
            throws Exception {
        Conversation conversation = talk(method).send(MINE, OTHERS, ALSO_MINE);

        assertThat(conversation.end().getCode()).isEqualTo(Code.PERMISSION_DENIED);
        assertThat(conversation.end().getDescription()).isEqualTo("unauthorized to edit note");
        assertThat(conversation.reason()).isEqualTo("PERMISSION_DENIED");
        await().until(() -> received().cancellations.get() == 1);
        assertThat(received().notes).containsExactly(MINE);
        assertThat(received().errors).hasValue(1);
        assertThat(received().completions).hasValue(0);
        assertThat(received().call.isStopped()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("what_clients_stream")
    void nothing_reaches_the_handler_before_its_check(RpcMethod<Note, Note> method) throws Exception {
        engine.close();
        Conversation conversation = talk(method).send(MINE, ALSO_MINE).halfClose();

        await().until(() -> engine.waiting() == 1);
        await().during(Duration.ofMillis(200)).until(() -> received().notes.isEmpty());

        engine.letPass(1);
        await().until(() -> received().notes.equals(List.of(MINE)));
        await().during(Duration.ofMillis(200)).until(() -> received().notes.size() == 1);

        engine.open();
        assertThat(conversation.end().getCode()).isEqualTo(Code.OK);
        assertThat(received().notes).containsExactly(MINE, ALSO_MINE);
    }

    @ParameterizedTest
    @MethodSource("what_clients_stream")
    void an_id_that_is_missing_or_hostile_is_an_invalid_argument_and_the_engine_is_never_asked(
            RpcMethod<Note, Note> method) throws Exception {
        for (String id : List.of("", "a:b", "$where", "x".repeat(129))) {
            Conversation conversation = talk(method).send(note(id));

            assertThat(conversation.end().getCode()).isEqualTo(Code.INVALID_ARGUMENT);
            assertThat(conversation.end().getDescription()).startsWith("id: ");
        }
        assertThat(engine.asked).isEmpty();
        assertThat(streams).allMatch(stream -> stream.notes.isEmpty());
    }

    @ParameterizedTest
    @MethodSource("what_clients_stream")
    void a_stream_without_a_message_is_an_invalid_argument(RpcMethod<Note, Note> method) throws Exception {
        Conversation conversation = talk(method).halfClose();

        assertThat(conversation.end().getCode()).isEqualTo(Code.INVALID_ARGUMENT);
        assertThat(conversation.reason()).isEqualTo("INVALID_FIELD");
        assertThat(received().completions).hasValue(0);
    }

    @ParameterizedTest
    @MethodSource("what_clients_stream")
    void an_engine_that_cannot_answer_is_an_outage_and_lets_nothing_pass(RpcMethod<Note, Note> method)
            throws Exception {
        policy.setDown(true);

        Conversation conversation = talk(method).send(MINE);

        assertThat(conversation.end().getCode()).isEqualTo(Code.UNAVAILABLE);
        assertThat(conversation.end().getDescription()).isEqualTo("authorization check could not be completed");
        assertThat(received().notes).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("what_clients_stream")
    void a_permission_that_is_revoked_ends_a_stream_on_which_nothing_is_sent(RpcMethod<Note, Note> method)
            throws Exception {
        Conversation conversation = talk(method).send(MINE, ALSO_MINE);
        await().until(() -> received().notes.size() == 2);
        await().during(Duration.ofMillis(300)).until(() -> !conversation.isOver());

        policy.remove(owner("mine"));

        assertThat(conversation.end().getCode()).isEqualTo(Code.PERMISSION_DENIED);
        assertThat(conversation.end().getDescription()).isEqualTo("unauthorized to edit note");
        await().until(() ->
                received().cancellations.get() == 1 && received().errors.get() == 1);
        received().call.responses().send(MINE);
        received().call.responses().complete();
    }

    @Test
    void each_message_needs_all_rights_of_an_rpc_on_several_resources_for_as_long_as_the_stream_lasts()
            throws Exception {
        Note both = MINE.toBuilder().setText("also-mine").build();
        Note half = MINE.toBuilder().setText("others").build();
        Conversation refused = talk(StreamController.MERGE).send(both, half);
        assertThat(refused.end().getCode()).isEqualTo(Code.PERMISSION_DENIED);
        assertThat(refused.end().getDescription()).isEqualTo("unauthorized to merge notes");
        assertThat(received().notes).containsExactly(both);

        Conversation revoked = talk(StreamController.MERGE).send(both);
        await().until(() -> revoked.answers.size() == 1);
        policy.remove(owner("also-mine"));
        assertThat(revoked.end().getCode()).isEqualTo(Code.PERMISSION_DENIED);
    }

    @Test
    void a_permission_that_is_revoked_ends_a_stream_of_answers() throws Exception {
        Conversation conversation = talk(StreamController.WATCH).send(MINE).halfClose();
        await().until(() -> conversation.answers.size() == 1);
        await().during(Duration.ofMillis(300)).until(() -> !conversation.isOver());

        policy.remove(owner("mine"));

        assertThat(conversation.end().getCode()).isEqualTo(Code.PERMISSION_DENIED);
        assertThat(conversation.end().getDescription()).isEqualTo("unauthorized to edit note");
    }

    @Test
    void an_engine_that_goes_down_ends_a_stream_of_answers() throws Exception {
        Conversation conversation = talk(StreamController.WATCH).send(MINE).halfClose();
        await().until(() -> conversation.answers.size() == 1);

        policy.setDown(true);

        assertThat(conversation.end().getCode()).isEqualTo(Code.UNAVAILABLE);
    }

    @Test
    void nobody_is_asked_about_a_stream_that_has_ended() throws Exception {
        Conversation ended = talk(StreamController.TALK).send(MINE).halfClose();
        assertThat(ended.end().getCode()).isEqualTo(Code.OK);
        Conversation cancelled = talk(StreamController.TALK).send(MINE);
        await().until(() -> cancelled.answers.size() == 1);
        cancelled.cancel();
        await().until(() -> streams.get(1).errors.get() == 1);
        // One that was on its way may still come.
        Thread.sleep(2 * OFTEN.toMillis());
        int asked = engine.asked.size();

        await().during(4 * OFTEN.toMillis(), TimeUnit.MILLISECONDS).until(() -> engine.asked.size() == asked);

        assertThat(streams.get(1).cancellations).hasValue(1);
        assertThat(streams.get(1).errors).hasValue(1);
    }

    @Test
    void one_stream_is_about_a_thousand_resources_at_most() throws Exception {
        policy.makeOperator(Principal.user("alice"));
        Conversation conversation = talk(StreamController.GATHER);
        for (int i = 0; i < 1000; i++) {
            conversation.send(note("n" + i));
        }
        conversation.send(note("n0"));
        await().until(() -> received().notes.size() == 1001);

        conversation.send(note("n1000"));

        assertThat(conversation.end().getCode()).isEqualTo(Code.RESOURCE_EXHAUSTED);
        assertThat(conversation.reason()).isEqualTo("LIMIT_EXCEEDED");
        assertThat(received().notes).hasSize(1001);
    }

    @Test
    void a_server_with_a_checked_rpc_of_whatever_shape_needs_an_engine_to_ask() {
        GrpcAutoController watching = new OnlyWatching();

        assertThatThrownBy(() -> StigmerServer.builder(NoteServer.settings())
                        .controller(watching)
                        .authenticator(NoteServer.tokens())
                        .build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("cannot start the server: ai.stigmer.runtime.testing.Streams/watch: the options say what to"
                        + " check, but there is no engine to ask; use authorizer");
    }

    @ParameterizedTest
    @MethodSource("every_stream")
    void a_credential_that_is_revoked_or_expires_ends_a_stream_of_any_shape(RpcMethod<Note, Note> method)
            throws Exception {
        AtomicBoolean revoked = new AtomicBoolean();
        try (NoteServer expiring = serverWith(revocable(revoked))) {
            Conversation conversation = Conversation.begin(expiring.with("authorization", "Bearer key"), method)
                    .send(MINE);
            if (method.equals(StreamController.WATCH)) {
                conversation.halfClose();
            }
            await().during(Duration.ofMillis(300)).until(() -> !conversation.isOver());

            revoked.set(true);

            assertThat(conversation.end().getCode()).isEqualTo(Code.UNAUTHENTICATED);
            assertThat(conversation.end().getDescription()).isEqualTo("the key was revoked");
            assertThat(conversation.reason()).isEqualTo("UNAUTHENTICATED");
        }
    }

    @Test
    void a_stream_whose_handler_authorizes_it_does_not_outlive_its_credential_either() throws Exception {
        AtomicBoolean revoked = new AtomicBoolean();
        try (NoteServer expiring = serverWith(revocable(revoked))) {
            Conversation conversation =
                    Conversation.begin(expiring.with("authorization", "Bearer key"), NoteController.CHAT);
            await().during(Duration.ofMillis(300)).until(() -> !conversation.isOver());

            revoked.set(true);

            assertThat(conversation.end().getCode()).isEqualTo(Code.UNAUTHENTICATED);
        }
    }

    @ParameterizedTest
    @MethodSource("every_stream")
    void an_engine_that_throws_anything_at_all_is_an_outage(RpcMethod<Note, Note> method) throws Exception {
        Conversation conversation = talk(method).send(MINE);
        if (method.equals(StreamController.WATCH)) {
            conversation.halfClose();
            await().until(() -> conversation.answers.size() == 1);
        }

        engine.failure = new StackOverflowError("of the insides");
        conversation.send(method.equals(StreamController.WATCH) ? new Note[0] : new Note[] {ALSO_MINE});

        assertThat(conversation.end().getCode()).isEqualTo(Code.UNAVAILABLE);
        assertThat(conversation.end().getDescription()).isEqualTo("authorization check could not be completed");
    }

    @Test
    void an_engine_that_hangs_ends_a_stream_as_an_outage() throws Exception {
        Conversation conversation = talk(StreamController.WATCH).send(MINE).halfClose();
        await().until(() -> conversation.answers.size() == 1);

        engine.close();

        assertThat(conversation.end().getCode()).isEqualTo(Code.UNAVAILABLE);
        engine.open();
    }

    @Test
    void a_stream_that_is_anybodys_ends_with_the_credential_it_came_with_and_lasts_if_it_came_with_none()
            throws Exception {
        AtomicBoolean revoked = new AtomicBoolean();
        try (NoteServer expiring = serverWith(revocable(revoked))) {
            Conversation anybody = Conversation.begin(expiring.anonymous(), StreamController.LISTEN)
                    .send(MINE)
                    .halfClose();
            Conversation alice = Conversation.begin(
                            expiring.with("authorization", "Bearer key"), StreamController.LISTEN)
                    .send(MINE)
                    .halfClose();
            await().until(() -> alice.answers.size() == 1 && anybody.answers.size() == 1);

            revoked.set(true);

            assertThat(alice.end().getCode()).isEqualTo(Code.UNAUTHENTICATED);
            await().during(Duration.ofMillis(300)).until(() -> !anybody.isOver());
        }
    }

    @Test
    void a_stream_that_its_handler_authorizes_is_asked_for_again_as_the_handler_says() throws Exception {
        AtomicReference<RuntimeException> refusal = new AtomicReference<>();
        try (NoteServer byHandler = chatting(call -> call.authorization().give("invited", () -> {
            if (refusal.get() != null) {
                throw refusal.get();
            }
        }))) {
            Conversation uninvited = Conversation.begin(byHandler.as("alice"), NoteController.CHAT);
            await().during(Duration.ofMillis(300)).until(() -> !uninvited.isOver());
            refusal.set(RpcException.of(ErrorReason.PERMISSION_DENIED, "no longer invited"));
            assertThat(uninvited.end().getCode()).isEqualTo(Code.PERMISSION_DENIED);
            assertThat(uninvited.end().getDescription()).isEqualTo("no longer invited");

            refusal.set(new IllegalStateException("of the insides"));
            Conversation unknown = Conversation.begin(byHandler.as("alice"), NoteController.CHAT);
            assertThat(unknown.end().getCode()).isEqualTo(Code.UNAVAILABLE);
            assertThat(unknown.end().getDescription()).isEqualTo("authorization check could not be completed");
        }
    }

    @Test
    void a_handler_that_does_not_say_how_its_stream_is_asked_for_again_cannot_authorize_it() throws Exception {
        AtomicReference<String> thrown = new AtomicReference<>();
        try (NoteServer byHandler = chatting(call -> {
            try {
                call.authorization().give("once and for all");
            } catch (IllegalStateException refused) {
                thrown.set(refused.getMessage());
                throw refused;
            }
        })) {
            Conversation conversation = Conversation.begin(byHandler.as("alice"), NoteController.CHAT);

            assertThat(conversation.end().getCode()).isEqualTo(Code.INTERNAL);
            assertThat(thrown)
                    .hasValue(NoteController.CHAT.fullName()
                            + " is a stream that its handler authorizes, but the handler does not say how that is asked"
                            + " again while the stream lasts; use give(why, again)");
        }
    }

    @Test
    void a_stream_on_behalf_of_somebody_ends_when_either_may_no_longer_do_it() throws Exception {
        Relation agent = new Relation("user:agent", "owner", new ResourceRef("user", "alice"));
        try (NoteServer delegating = NoteServer.start(
                new NoteController(),
                builder -> builder.controller(controller)
                        .authorizer(engine)
                        .delegation(new Delegation(policy, "can_act_for"))
                        .authorizeStreamsEvery(OFTEN))) {
            policy.add(agent);
            Conversation first = onBehalfOfAlice(delegating);
            policy.remove(owner("mine"));
            assertThat(first.end().getCode()).isEqualTo(Code.PERMISSION_DENIED);
            assertThat(first.end().getDescription()).isEqualTo("unauthorized to edit note");

            policy.add(owner("mine"));
            Conversation second = onBehalfOfAlice(delegating);
            policy.remove(agent);
            assertThat(second.end().getCode()).isEqualTo(Code.PERMISSION_DENIED);
            assertThat(second.end().getDescription()).isEqualTo("permission denied");
        }
    }

    @Test
    void a_credential_that_has_become_somebody_elses_ends_a_stream_even_if_both_act_for_the_same() throws Exception {
        AtomicReference<String> holder = new AtomicReference<>("agent");
        policy.add(new Relation("user:agent", "owner", new ResourceRef("user", "alice")));
        policy.add(new Relation("user:other", "owner", new ResourceRef("user", "alice")));
        try (NoteServer delegating = NoteServer.start(
                new NoteController(),
                builder -> builder.controller(controller)
                        .authenticator(token -> Optional.of(CallerIdentity.of(Principal.user(holder.get()))))
                        .authorizer(engine)
                        .delegation(new Delegation(policy, "can_act_for"))
                        .authorizeStreamsEvery(OFTEN))) {
            Conversation conversation = Conversation.begin(
                            delegating.with("authorization", "Bearer key", "stigmer-on-behalf-of", "alice"),
                            StreamController.WATCH)
                    .send(MINE)
                    .halfClose();
            await().until(() -> conversation.answers.size() == 1);

            holder.set("other");

            assertThat(conversation.end().getCode()).isEqualTo(Code.UNAUTHENTICATED);
        }
    }

    @Test
    void more_streams_than_there_are_threads_end_when_the_engine_hangs() throws Exception {
        ServerSettings settings =
                NoteServer.settings().withLimits(ServerLimits.standard().withStreamsPerCaller(300));
        List<ManagedChannel> channels = new ArrayList<>();
        List<Conversation> conversations = new ArrayList<>();
        try (NoteServer crowded = NoteServer.start(
                settings,
                new NoteController(),
                builder -> builder.controller(controller).authorizer(engine).authorizeStreamsEvery(OFTEN))) {
            for (int i = 0; i < 300; i++) {
                if (i % 50 == 0) {
                    channels.add(NoteServer.channelTo(crowded.server().port()));
                }
                conversations.add(Conversation.begin(
                                crowded.with(channels.get(i / 50), "authorization", "Bearer user-alice"),
                                StreamController.WATCH)
                        .send(MINE)
                        .halfClose());
            }
            await().until(() -> conversations.stream().allMatch(each -> each.answers.size() == 1));

            engine.close();

            for (Conversation conversation : conversations) {
                assertThat(conversation.end().getCode()).isEqualTo(Code.UNAVAILABLE);
            }
        } finally {
            engine.open();
            channels.forEach(ManagedChannel::shutdownNow);
        }
    }

    @Test
    void a_server_that_authorizes_no_stream_again_serves_none_that_is_not_anybodys() throws Exception {
        Server plain = NettyServerBuilder.forAddress(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0))
                .addServices(controller.services())
                .addServices(new NoteController().services())
                .build()
                .start();
        ManagedChannel channel = NoteServer.channelTo(plain.getPort());
        try {
            for (RpcMethod<Note, Note> method : List.of(
                    StreamController.GATHER, StreamController.TALK, StreamController.WATCH, NoteController.CHAT)) {
                assertThat(Conversation.begin(channel, method)
                                .send(MINE)
                                .halfClose()
                                .end()
                                .getCode())
                        .isEqualTo(Code.INTERNAL);
            }
            Conversation anybodys = Conversation.begin(channel, StreamController.LISTEN)
                    .send(MINE)
                    .halfClose();
            await().until(() -> anybodys.answers.size() == 1);
        } finally {
            channel.shutdownNow();
            plain.shutdownNow();
        }
    }

    @Test
    void an_authorization_is_good_for_a_minute_at_most() {
        StigmerServerBuilder builder = StigmerServer.builder(NoteServer.settings());

        assertThat(builder.authorizeStreamsEvery(Duration.ofSeconds(60))).isSameAs(builder);
        assertThatThrownBy(() -> builder.authorizeStreamsEvery(Duration.ofSeconds(61)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> builder.authorizeStreamsEvery(Duration.ZERO))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private NoteServer serverWith(Authenticator authenticator) {
        return NoteServer.start(
                new NoteController(),
                builder -> builder.controller(controller)
                        .authenticator(authenticator)
                        .authorizer(engine)
                        .authorizeStreamsEvery(OFTEN));
    }

    /** A chat whose handler begins with this. */
    private static NoteServer chatting(Consumer<RpcCall<Note, Note>> authorizing) {
        NoteController chats = new NoteController().chat(call -> {
            authorizing.accept(call);
            return new Received(call);
        });
        return NoteServer.start(chats, builder -> builder.authorizeStreamsEvery(OFTEN));
    }

    private static Conversation onBehalfOfAlice(NoteServer delegating) {
        Conversation conversation = Conversation.begin(
                        delegating.with("authorization", "Bearer user-agent", "stigmer-on-behalf-of", "alice"),
                        StreamController.WATCH)
                .send(MINE)
                .halfClose();
        await().until(() -> conversation.answers.size() == 1);
        await().during(Duration.ofMillis(200)).until(() -> !conversation.isOver());
        return conversation;
    }

    /** The key {@code key} is alice's until it is revoked. */
    private static Authenticator revocable(AtomicBoolean revoked) {
        return token -> {
            if (revoked.get()) {
                throw RpcException.of(ErrorReason.UNAUTHENTICATED, "the key was revoked");
            }
            return token.equals("key") ? Optional.of(CallerIdentity.of(Principal.user("alice"))) : Optional.empty();
        };
    }

    private Conversation talk(RpcMethod<Note, Note> method) {
        return Conversation.begin(server.as("alice"), method);
    }

    private Received received() {
        await().until(() -> !streams.isEmpty());
        return streams.get(0);
    }

    private static Note note(String id) {
        return Note.newBuilder().setId(id).setText("text").build();
    }

    private static Relation owner(String id) {
        return new Relation("user:alice", "owner", new ResourceRef("note", id));
    }

    /** A controller all of whose checked rpcs stream answers. */
    private static final class OnlyWatching implements GrpcAutoController {
        @Override
        public List<RpcMethod<?, ?>> methods() {
            return List.of(StreamController.WATCH);
        }

        @Override
        public List<ServerServiceDefinition> services() {
            return List.of(ServerServiceDefinition.builder(StreamController.SERVICE)
                    .addMethod(Routes.serverStreaming(StreamController.WATCH, (note, call) -> {}))
                    .build());
        }
    }

    /** An engine that can be held up. */
    private static final class Turnstile implements Authorizer {
        private static final int WIDE_OPEN = 1_000_000;

        private final Authorizer engine;
        private final Semaphore passes = new Semaphore(WIDE_OPEN);
        private final List<PermissionCheck> asked = new CopyOnWriteArrayList<>();
        private volatile @Nullable Error failure;

        Turnstile(Authorizer engine) {
            this.engine = engine;
        }

        void close() {
            passes.drainPermits();
        }

        void letPass(int checks) {
            passes.release(checks);
        }

        void open() {
            passes.release(WIDE_OPEN);
        }

        int waiting() {
            return passes.getQueueLength();
        }

        @Override
        public boolean check(PermissionCheck check) {
            asked.add(check);
            passes.acquireUninterruptibly();
            Error thrown = failure;
            if (thrown != null) {
                throw thrown;
            }
            return engine.check(check);
        }

        @Override
        public VisibleResources visible(Principal principal, String permission, String kind) {
            return engine.visible(principal, permission, kind);
        }

        @Override
        public boolean knows(String permission, String kind) {
            return engine.knows(permission, kind);
        }
    }
}
