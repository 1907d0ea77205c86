package ai.stigmer.example.load;

import ai.stigmer.agentic.agentexecution.v1.AgentExecution;
import ai.stigmer.agentic.agentexecution.v1.AgentMessage;
import ai.stigmer.agentic.agentexecution.v1.MessageType;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;

/** An execution that one client writes to, and what the service has acknowledged of that. */
final class LoadedExecution {
    private final AgentExecution draft;
    private final String id;
    private final String idPrefix;
    private final BitSet acknowledgedMessages = new BitSet();
    private int acknowledgedSpecs;
    private int next;
    private int rewritten;

    /**
     * An execution without messages.
     *
     * @param draft what it was created from
     * @param writer the number of the client whose messages these are
     */
    LoadedExecution(AgentExecution draft, String id, int writer) {
        this.draft = draft;
        this.id = id;
        this.idPrefix = "message-" + writer + "-";
    }

    String id() {
        return id;
    }

    /** The same execution for another client, which has written nothing yet. */
    LoadedExecution sharedWith(int writer) {
        return new LoadedExecution(draft, id, writer);
    }

    /** The numbers of the messages that come next. */
    int[] nextMessages(int count) {
        int[] numbers = new int[count];
        for (int i = 0; i < count; i++) {
            numbers[i] = next++;
        }
        return numbers;
    }

    /** A status update that writes the newest message with another text. */
    AgentExecution rewritingNewest(String text) {
        return adding(new int[] {Math.max(0, next - 1)}, text + rewritten++);
    }

    /** A status update that adds these messages, and says nothing else. */
    AgentExecution adding(int[] messages, String text) {
        AgentExecution.Builder update = AgentExecution.newBuilder();
        update.getMetadataBuilder().setId(id);
        for (int number : messages) {
            update.getStatusBuilder()
                    .addMessages(AgentMessage.newBuilder()
                            .setId(idPrefix + number)
                            .setType(MessageType.MESSAGE_AI)
                            .setTimestamp("2026-01-01T00:00:00Z")
                            .setContent(text));
        }
        return update.build();
    }

    /** A user's update to another spec. */
    AgentExecution withAnotherSpec() {
        AgentExecution.Builder update = draft.toBuilder();
        update.getMetadataBuilder().setId(id);
        update.getSpecBuilder().setMessage("What about " + next++ + "?");
        return update.build();
    }

    void acknowledgeMessages(int[] messages) {
        for (int number : messages) {
            acknowledgedMessages.set(number);
        }
    }

    void acknowledgeSpec() {
        acknowledgedSpecs++;
        acknowledgedMessages.clear();
    }

    /** How many messages were acknowledged since the status was last cleared. */
    int messages() {
        return acknowledgedMessages.cardinality();
    }

    /** How many acknowledged writes are not in what is stored. */
    long lostIn(AgentExecution stored) {
        Set<String> present = new HashSet<>();
        stored.getStatus().getMessagesList().forEach(message -> present.add(message.getId()));
        long lost = acknowledgedMessages.stream()
                .filter(number -> !present.contains(idPrefix + number))
                .count();
        return lost + (acknowledgedSpecs == 0 ? 0 : lostSpecs(stored));
    }

    /** The generation rises by one with every write of a spec, and the first one is 1. */
    private long lostSpecs(AgentExecution stored) {
        long generation = Long.parseLong(stored.getMetadata().getVersion().getId());
        return Math.max(0, 1 + acknowledgedSpecs - generation);
    }
}
