package ai.stigmer.runtime.resource.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.stigmer.runtime.error.RpcException;
import ai.stigmer.runtime.testing.Account;
import ai.stigmer.runtime.testing.Certificate;
import ai.stigmer.runtime.testing.Envelope;
import ai.stigmer.runtime.testing.ForeignSecretsProto;
import ai.stigmer.runtime.testing.Secret;
import ai.stigmer.runtime.testing.SecretsProto;
import ai.stigmer.runtime.testing.Vault;
import com.google.protobuf.Any;
import com.google.protobuf.Message;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnreadFieldsTest {
    private static final KnownTypes KNOWN =
            KnownTypes.of(List.of(Vault.getDescriptor().getFile(), SecretsProto.getDescriptor()));
    private static final Vault STORED = Vault.newBuilder()
            .setMain(account("m"))
            .addKeyed(account("a"))
            .addKeyed(account("b"))
            .addListed(account("c"))
            .addListed(account("d"))
            .putNamed("n", account("e"))
            .setPassword("p")
            .build();

    private final UnreadFields unread = new UnreadFields("spec", Vault.getDescriptor(), KNOWN);

    private static Account account(String id) {
        return Account.newBuilder()
                .setId(id)
                .setHost("host")
                .setSecret("secret of " + id)
                .build();
    }

    private static Vault asRead() {
        return (Vault) SensitiveFields.of(Vault.getDescriptor(), KNOWN).removeFrom(STORED);
    }

    private Vault kept(Vault requested, String... cleared) {
        return (Vault) unread.keptIn(STORED, requested, Set.of(cleared));
    }

    @Test
    void what_was_read_and_is_sent_back_unchanged_is_what_is_stored() {
        Vault read = asRead();
        assertThat(read).isNotEqualTo(STORED);

        assertThat(kept(read)).isEqualTo(STORED);
    }

    @Test
    void what_the_request_sets_counts() {
        Vault.Builder request = asRead().toBuilder().setPassword("new");
        request.getMainBuilder().setSecret("new");

        Vault next = kept(request.build());

        assertThat(next.getPassword()).isEqualTo("new");
        assertThat(next.getMain().getSecret()).isEqualTo("new");
    }

    @Test
    void a_message_that_is_left_out_keeps_what_is_sensitive_in_it() {
        Vault next = kept(asRead().toBuilder().clearMain().build());

        assertThat(next.getMain())
                .isEqualTo(Account.newBuilder().setSecret("secret of m").build());
    }

    @Test
    void items_with_a_key_and_map_entries_keep_theirs_wherever_they_go() {
        Vault.Builder request = asRead().toBuilder().clearKeyed().clearNamed();
        request.addKeyed(Account.newBuilder().setId("b").setHost("moved"))
                .addKeyed(Account.newBuilder().setId("new"))
                .putNamed("n", Account.newBuilder().setId("renamed").build())
                .putNamed("other", Account.newBuilder().setId("e").build());

        Vault next = kept(request.build());

        assertThat(next.getKeyedList()).extracting(Account::getSecret).containsExactly("secret of b", "");
        assertThat(next.getNamedOrThrow("n").getSecret()).isEqualTo("secret of e");
        assertThat(next.getNamedOrThrow("other").getSecret()).isEmpty();
    }

    @Test
    void an_item_without_a_key_keeps_its_own_only_as_it_was_read() {
        Vault.Builder request = asRead().toBuilder();
        Account c = request.getListed(0);
        Account d = request.getListed(1);
        request.clearListed().addListed(d).addListed(c.toBuilder().setHost("elsewhere"));
        request.addListed(d);

        Vault next = kept(request.build());

        assertThat(next.getListedList()).extracting(Account::getSecret).containsExactly("secret of d", "", "");
    }

    @Test
    void another_member_of_a_oneof_takes_the_place() {
        Vault next = kept(asRead().toBuilder().setFile("f").build());

        assertThat(next.getWayCase()).isEqualTo(Vault.WayCase.FILE);
    }

    @Test
    void a_path_in_the_mask_clears() {
        Vault next = kept(asRead(), "spec.password", "spec.main.secret", "spec.keyed");

        assertThat(next.getPassword()).isEmpty();
        assertThat(next.getMain()).isEqualTo(asRead().getMain());
        assertThat(next.getKeyedList()).isEqualTo(asRead().getKeyedList());
        assertThat(next.getNamedMap()).isEqualTo(STORED.getNamedMap());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "spec", "spec.", "password", "spec.nothing", "spec.main.nothing", "spec.keyed.id"})
    void a_path_that_leads_to_no_field_is_refused(String path) {
        assertThatThrownBy(() -> unread.requirePaths(Set.of(path)))
                .isInstanceOf(RpcException.class)
                .hasMessageContaining("update_mask");
    }

    private static Message keptInEnvelope(Envelope stored, Envelope requested) {
        return new UnreadFields("spec", Envelope.getDescriptor(), KNOWN).keptIn(stored, requested, Set.of());
    }

    private static Envelope shown(Envelope stored) {
        return (Envelope) SensitiveFields.of(Envelope.getDescriptor(), KNOWN).removeFrom(stored);
    }

    @Test
    void what_stands_in_an_any_or_an_extension_is_kept_whether_or_not_its_type_is_known() throws Exception {
        Any certificate = Any.pack(Certificate.newBuilder().setKey("k").build());
        Envelope stored = Envelope.newBuilder()
                .setContent(Any.pack(
                        Secret.newBuilder().setName("n").setPassword("p").build()))
                .addMore(certificate)
                .setExtension(SecretsProto.key, "k")
                .setExtension(ForeignSecretsProto.seal, "s")
                .build();
        Envelope unregistered = Envelope.parseFrom(stored.toByteString());

        for (Envelope each : List.of(stored, unregistered)) {
            assertThat(shown(each).toByteString()).isNotEqualTo(each.toByteString());
            assertThat(keptInEnvelope(each, shown(each)).toByteString()).isEqualTo(stored.toByteString());
        }
    }

    @Test
    void an_any_that_the_request_changes_or_leaves_out_is_the_requests() {
        Envelope stored = Envelope.newBuilder()
                .setContent(Any.pack(Certificate.newBuilder().setKey("k").build()))
                .build();
        Envelope other = Envelope.newBuilder()
                .setContent(Any.pack(Certificate.newBuilder().setKey("other").build()))
                .build();
        Envelope ofOtherType = Envelope.newBuilder()
                .setContent(Any.pack(Secret.getDefaultInstance()))
                .build();

        for (Envelope requested : List.of(other, ofOtherType, Envelope.getDefaultInstance())) {
            assertThat(keptInEnvelope(stored, requested)).isEqualTo(requested);
        }
    }

    @Test
    void a_status_keeps_what_is_unread_in_the_fields_that_the_request_sets_and_leaves_the_others_unset() {
        Vault requested = Vault.newBuilder()
                .setMain(Account.newBuilder().setId("m").setHost("other"))
                .addKeyed(Account.newBuilder().setId("b"))
                .build();

        Message next = unread.keptInSetFields(STORED, requested, Set.of());

        assertThat(next)
                .isEqualTo(Vault.newBuilder()
                        .setMain(
                                Account.newBuilder().setId("m").setHost("other").setSecret("secret of m"))
                        .addKeyed(Account.newBuilder().setId("b").setSecret("secret of b"))
                        .build());
        assertThat(unread.keptInSetFields(STORED, requested, Set.of("spec.main", "spec.keyed")))
                .isEqualTo(requested);
    }
}
