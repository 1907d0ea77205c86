package ai.stigmer.runtime.resource;

import static org.assertj.core.api.Assertions.assertThat;

import ai.stigmer.runtime.testing.Envelope;
import ai.stigmer.runtime.testing.Secret;
import ai.stigmer.runtime.testing.SecretsProto;
import ai.stigmer.runtime.testing.Task;
import ai.stigmer.runtime.testing.TaskList;
import com.google.protobuf.Any;
import com.google.protobuf.ByteString;
import com.google.protobuf.Message;
import com.google.protobuf.UnknownFieldSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class SensitiveFieldsTest {
    private static Task withToken(String title) {
        Task.Builder task = Task.newBuilder();
        task.getSpecBuilder().setTitle(title).setToken("secret");
        return task.build();
    }

    @Test
    void a_sensitive_field_is_taken_out_and_nothing_else() {
        Task open = (Task) SensitiveFields.of(Task.getDescriptor()).removeFrom(withToken("t"));

        assertThat(open.getSpec().getToken()).isEmpty();
        assertThat(open.getSpec().getTitle()).isEqualTo("t");
    }

    @Test
    void it_is_taken_out_of_lists_too() {
        TaskList list = TaskList.newBuilder()
                .addItems(withToken("a"))
                .addItems(withToken("b"))
                .build();

        TaskList open = (TaskList) SensitiveFields.of(TaskList.getDescriptor()).removeFrom(list);

        assertThat(open.getItemsList())
                .allSatisfy(task -> assertThat(task.getSpec().getToken()).isEmpty())
                .extracting(task -> task.getSpec().getTitle())
                .containsExactly("a", "b");
    }

    @Test
    void a_message_that_can_hold_none_is_passed_on_untouched() {
        var metadata = Task.getDefaultInstance().getMetadata();

        assertThat(SensitiveFields.of(Task.getDescriptor()).removeFrom(metadata))
                .isSameAs(metadata);
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

        Message open = SensitiveFields.of(Envelope.getDescriptor()).removeFrom(envelope);

        Any nameOnly = Any.pack(Secret.newBuilder().setName("n").build());
        assertThat(open)
                .isEqualTo(Envelope.newBuilder()
                        .setContent(nameOnly)
                        .addMore(
                                Any.pack(Envelope.newBuilder().addMore(nameOnly).build()))
                        .build());
    }

    @Test
    void an_any_of_a_sensitive_type_that_cannot_be_read_is_emptied_and_one_of_another_type_passed_on() {
        Any damaged = Any.newBuilder()
                .setTypeUrl("example.com/ai.stigmer.runtime.testing.Secret")
                .setValue(ByteString.copyFromUtf8("\u0012\u007fsecret"))
                .build();
        Any foreign = damaged.toBuilder().setTypeUrl("example.com/foreign.Type").build();
        Envelope envelope =
                Envelope.newBuilder().addMore(damaged).addMore(foreign).build();

        Envelope open = (Envelope) SensitiveFields.of(Envelope.getDescriptor()).removeFrom(envelope);

        assertThat(open.getMoreList())
                .containsExactly(damaged.toBuilder().clearValue().build(), foreign);
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
        SensitiveFields sensitive = SensitiveFields.of(Envelope.getDescriptor());

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

        assertThat(SensitiveFields.of(Envelope.getDescriptor()).removeFrom(envelope))
                .isEqualTo(Envelope.newBuilder().setName("n").build());
    }
}
