package ai.stigmer.runtime.resource.internal;

import static org.assertj.core.api.Assertions.assertThat;

import ai.stigmer.runtime.error.RpcException.FieldViolation;
import ai.stigmer.runtime.resource.ResourceKind;
import ai.stigmer.runtime.resource.ResourceType;
import ai.stigmer.runtime.testing.Budget;
import ai.stigmer.runtime.testing.Plan;
import ai.stigmer.runtime.testing.PlanPartsProto;
import ai.stigmer.runtime.testing.PlanSpec;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Options on extensions of a spec that a file of its own declares, which the resource's file does not import. */
class SpecExtensionsTest {
    private static final ResourceType<Plan> TYPE = ResourceType.of(
            new ResourceKind("plan", "Plan", "pln"), Plan.getDefaultInstance(), PlanPartsProto.getDescriptor());

    private final SpecRules rules = SpecRules.of(TYPE);

    enum Read {
        REGISTERED {
            @Override
            PlanSpec of(PlanSpec spec) {
                return spec;
            }
        },
        UNKNOWN {
            @Override
            PlanSpec of(PlanSpec spec) {
                try {
                    return PlanSpec.parseFrom(spec.toByteString());
                } catch (InvalidProtocolBufferException impossible) {
                    throw new AssertionError(impossible);
                }
            }
        };

        abstract PlanSpec of(PlanSpec spec);
    }

    private static PlanSpec.Builder spec(String owner, long cost) {
        return PlanSpec.newBuilder()
                .setTitle("t")
                .setExtension(PlanPartsProto.owner, owner)
                .setExtension(PlanPartsProto.cost, cost);
    }

    private static void assertSame(Message found, PlanSpec.Builder expected) {
        assertThat(found.toByteString()).isEqualTo(expected.build().toByteString());
    }

    @ParameterizedTest
    @EnumSource
    void a_computed_extension_is_the_servers(Read read) {
        assertSame(
                rules.created(read.of(spec("alice", 7).build()), new ArrayList<>()),
                spec("alice", 0).clearExtension(PlanPartsProto.cost));

        List<FieldViolation> violations = new ArrayList<>();
        PlanSpec stored = read.of(spec("alice", 7).build());
        PlanSpec asked = read.of(spec("alice", 8).build());
        assertSame(rules.updated(stored, asked, violations), spec("alice", 7));
        assertThat(violations).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void an_immutable_extension_keeps_its_value_also_inside_one(Read read) {
        PlanSpec stored = read.of(spec("alice", 7)
                .setExtension(
                        PlanPartsProto.budget,
                        Budget.newBuilder().setCurrency("EUR").build())
                .build());
        PlanSpec asked = read.of(spec("bob", 7)
                .setExtension(
                        PlanPartsProto.budget,
                        Budget.newBuilder().setCurrency("USD").build())
                .build());
        List<FieldViolation> violations = new ArrayList<>();

        rules.updated(stored, asked, violations);

        assertThat(violations)
                .extracting(FieldViolation::field)
                .containsExactly(
                        "spec.[ai.stigmer.runtime.testing.owner]", "spec.[ai.stigmer.runtime.testing.budget].currency");
    }

    @ParameterizedTest
    @EnumSource
    void a_sensitive_extension_is_shown_to_nobody_and_kept(Read read) {
        PlanSpec secretive =
                spec("alice", 7).setExtension(PlanPartsProto.pin, "1234").build();
        PlanSpec stored = read.of(secretive);

        Message shown = SensitiveFields.of(TYPE).removeFrom(stored);
        Message kept =
                new UnreadFields("spec", PlanSpec.getDescriptor(), TYPE.knownTypes()).keptIn(stored, shown, Set.of());

        assertSame(shown, spec("alice", 7));
        assertThat(kept.toByteString()).isEqualTo(secretive.toByteString());
    }
}
