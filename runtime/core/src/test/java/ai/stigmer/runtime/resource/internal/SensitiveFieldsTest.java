package ai.stigmer.runtime.resource.internal;

import static org.assertj.core.api.Assertions.assertThat;

import ai.stigmer.runtime.testing.Certificate;
import ai.stigmer.runtime.testing.Envelope;
import ai.stigmer.runtime.testing.ForeignSecretsProto;
import ai.stigmer.runtime.testing.Secret;
import ai.stigmer.runtime.testing.SecretsProto;
import ai.stigmer.runtime.testing.Task;
import ai.stigmer.runtime.testing.TaskList;
import com.google.protobuf.Any;
import com.google.protobuf.ByteString;
import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.FileDescriptor;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.Message;
import com.google.protobuf.StringValue;
import com.google.protobuf.UnknownFieldSet;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SensitiveFieldsTest {
    private static SensitiveFields sensitiveIn(Descriptor type, FileDescriptor... contents) {
        List<FileDescriptor> files = new ArrayList<>(List.of(type.getFile()));
        files.addAll(List.of(contents));
        return SensitiveFields.of(type, KnownTypes.of(files));
    }

    private static Task withToken(String title) {
        Task.Builder task = Task.newBuilder();
        task.getSpecBuilder().setTitle(title).setToken("secret");
        return task.build();
    }

    @Test
    void a_sensitive_field_is_taken_out_and_nothing_else() {
        Task open = (Task) sensitiveIn(Task.getDescriptor()).removeFrom(withToken("t"));

        assertThat(open.getSpec().getToken()).isEmpty();
        assertThat(open.getSpec().getTitle()).isEqualTo("t");
    }

    @Test
    void it_is_taken_out_of_lists_too() {
        TaskList list = TaskList.newBuilder()
                .addItems(withToken("a"))
                .addItems(withToken("b"))
                .build();

        TaskList open = (TaskList) sensitiveIn(TaskList.getDescriptor()).removeFrom(list);

        assertThat(open.getItemsList())
                .allSatisfy(task -> assertThat(task.getSpec().getToken()).isEmpty())
                .extracting(task -> task.getSpec().getTitle())
                .containsExactly("a", "b");
    }

    @Test
    void a_message_that_can_hold_none_is_passed_on_untouched() {
        var metadata = Task.getDefaultInstance().getMetadata();

        assertThat(sensitiveIn(Task.getDescriptor()).removeFrom(metadata)).isSameAs(metadata);
    }

    @Test
    void it_is_taken_out_of_an_any_too() {
        Any secret =
                Any.pack(Secret.newBuilder().setName("n").setPassword("secret").build());
        Envelope inner = Envelope.newBuilder().addMore(secret).build();
        Envelope envelope = Envelope.newBuilder()
                .setContent(secret)
                .addMore(Any.pack(inner))
                .build();

        Message open = sensitiveIn(Envelope.getDescriptor()).removeFrom(envelope);

        Any nameOnly = Any.pack(Secret.newBuilder().setName("n").build());
        assertThat(open)
                .isEqualTo(Envelope.newBuilder()
                        .setContent(nameOnly)
                        .addMore(
                                Any.pack(Envelope.newBuilder().addMore(nameOnly).build()))
                        .build());
    }

    @Test
    void an_any_that_nobody_can_look_into_is_emptied_and_one_without_secrets_passed_on() {
        Any damaged = Any.newBuilder()
                .setTypeUrl("example.com/ai.stigmer.runtime.testing.Secret")
                .setValue(ByteString.copyFromUtf8("\u0012\u007fsecret"))
                .build();
        Any foreign = damaged.toBuilder().setTypeUrl("example.com/foreign.Type").build();
        Any harmless = Any.pack(StringValue.of("s"));
        Envelope envelope = Envelope.newBuilder()
                .addMore(damaged)
                .addMore(foreign)
                .addMore(harmless)
                .build();

        Envelope open = (Envelope) sensitiveIn(Envelope.getDescriptor()).removeFrom(envelope);

        assertThat(open.getMoreList())
                .containsExactly(
                        damaged.toBuilder().clearValue().build(),
                        foreign.toBuilder().clearValue().build(),
                        harmless);
    }

    @Test
    void it_is_taken_out_of_extensions_whether_or_not_somebody_registered_them() throws Exception {
        Envelope registered = Envelope.newBuilder()
                .setName("n")
                .setExtension(SecretsProto.key, "secret")
                .setExtension(
                        SecretsProto.sealed,
                        Secret.newBuilder().setName("s").setPassword("secret").build())
                .setExtension(SecretsProto.hint, "h")
                .build();
        Envelope unregistered = Envelope.parseFrom(registered.toByteString());
        SensitiveFields sensitive = sensitiveIn(Envelope.getDescriptor());

        for (Envelope envelope : List.of(registered, unregistered)) {
            Envelope open = (Envelope) sensitive.removeFrom(envelope);

            assertThat(open.toByteString())
                    .isEqualTo(Envelope.newBuilder()
                            .setName("n")
                            .setExtension(
                                    SecretsProto.sealed,
                                    Secret.newBuilder().setName("s").build())
                            .setExtension(SecretsProto.hint, "h")
                            .build()
                            .toByteString());
        }
    }

    @Test
    void an_extension_that_cannot_be_read_is_left_out() {
        UnknownFieldSet.Field damaged = UnknownFieldSet.Field.newBuilder()
                .addLengthDelimited(ByteString.copyFromUtf8("\u0012\u007fsecret"))
                .build();
        Envelope envelope = Envelope.newBuilder()
                .setName("n")
                .setUnknownFields(
                        UnknownFieldSet.newBuilder().addField(101, damaged).build())
                .build();

        assertThat(sensitiveIn(Envelope.getDescriptor()).removeFrom(envelope))
                .isEqualTo(Envelope.newBuilder().setName("n").build());
    }

    @Test
    void what_another_file_declares_leaves_only_where_the_service_named_that_file() {
        Certificate certificate =
                Certificate.newBuilder().setName("c").setKey("secret").build();
        Envelope envelope = Envelope.newBuilder()
                .setContent(Any.pack(certificate))
                .setExtension(ForeignSecretsProto.stamp, "stamp")
                .setExtension(ForeignSecretsProto.seal, "secret")
                .build();
        Any unseen = Any.pack(certificate).toBuilder().clearValue().build();
        Any seen = Any.pack(Certificate.newBuilder().setName("c").build());

        for (Envelope read : List.of(envelope, unregistered(envelope))) {
            assertThat(sensitiveIn(Envelope.getDescriptor()).removeFrom(read))
                    .isEqualTo(Envelope.newBuilder().setContent(unseen).build());
            Message named = sensitiveIn(Envelope.getDescriptor(), ForeignSecretsProto.getDescriptor())
                    .removeFrom(read);
            assertThat(named.toByteString())
                    .isEqualTo(Envelope.newBuilder()
                            .setContent(seen)
                            .setExtension(ForeignSecretsProto.stamp, "stamp")
                            .build()
                            .toByteString());
        }
    }

    @Test
    void no_depth_of_anys_hides_a_secret_or_ends_the_thread() {
        Any any = Any.pack(Secret.newBuilder().setPassword("secret").build());
        for (int i = 0; i < 5_000; i++) {
            any = Any.newBuilder()
                    .setTypeUrl("x/google.protobuf.Any")
                    .setValue(any.toByteString())
                    .build();
        }

        Message open = sensitiveIn(Envelope.getDescriptor())
                .removeFrom(Envelope.newBuilder().setContent(any).build());

        assertThat(open.toByteString().toString(StandardCharsets.ISO_8859_1))
                .contains("google.protobuf.Any")
                .doesNotContain("secret");
    }

    private static Envelope unregistered(Envelope envelope) {
        try {
            return Envelope.parseFrom(envelope.toByteString());
        } catch (InvalidProtocolBufferException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
