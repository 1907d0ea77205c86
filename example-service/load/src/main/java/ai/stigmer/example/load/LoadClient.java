package ai.stigmer.example.load;

import ai.stigmer.agentic.agentexecution.v1.AgentExecution;
import ai.stigmer.agentic.agentexecution.v1.AgentExecutionCommandControllerGrpc;
import ai.stigmer.agentic.agentexecution.v1.AgentExecutionCommandControllerGrpc.AgentExecutionCommandControllerBlockingStub;
import ai.stigmer.agentic.agentexecution.v1.AgentExecutionQueryControllerGrpc;
import ai.stigmer.agentic.agentexecution.v1.AgentExecutionQueryControllerGrpc.AgentExecutionQueryControllerBlockingStub;
import ai.stigmer.commons.apiresource.ApiResourceId;
import io.grpc.Grpc;
import io.grpc.InsecureChannelCredentials;
import io.grpc.ManagedChannel;
import io.grpc.Metadata;
import io.grpc.StatusRuntimeException;
import io.grpc.stub.MetadataUtils;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * One client, on a connection of its own: it calls again as soon as it has its answer. Its methods are called one after
 * the other, by one thread at a time.
 */
final class LoadClient implements AutoCloseable {
    private static final Metadata.Key<String> READ_MASK =
            Metadata.Key.of("stigmer-read-mask", Metadata.ASCII_STRING_MARSHALLER);
    private static final int MESSAGES_PER_PREPARING_CALL = 500;
    private static final int PREPARING_BYTES = 2 << 20;
    static final int MAX_ANSWER_BYTES = 256 << 20;
    private static final int PATIENCE_SECONDS = 30;

    private final LoadPlan plan;
    private final int number;
    private final LoadCounts counts;
    private final String text;
    private final ManagedChannel channel;
    private final AgentExecutionCommandControllerBlockingStub commands;
    private final AgentExecutionQueryControllerBlockingStub queries;
    private final List<LoadedExecution> executions = new ArrayList<>();
    private final Latencies latencies = new Latencies();

    LoadClient(ServerUnderLoad server, LoadPlan plan, int number, LoadCounts counts) {
        this.plan = plan;
        this.number = number;
        this.counts = counts;
        this.text = "x".repeat(plan.messageBytes());
        this.channel = Grpc.newChannelBuilder(server.target(), InsecureChannelCredentials.create())
                .maxInboundMessageSize(MAX_ANSWER_BYTES)
                .build();
        Metadata smallAnswer = new Metadata();
        smallAnswer.put(READ_MASK, "metadata.id");
        AgentExecutionCommandControllerBlockingStub anonymous = AgentExecutionCommandControllerGrpc.newBlockingStub(
                        channel)
                .withInterceptors(MetadataUtils.newAttachHeadersInterceptor(smallAnswer));
        this.commands = server.credential().map(anonymous::withCallCredentials).orElse(anonymous);
        AgentExecutionQueryControllerBlockingStub reader = AgentExecutionQueryControllerGrpc.newBlockingStub(channel);
        this.queries = server.credential().map(reader::withCallCredentials).orElse(reader);
    }

    /** Creates the executions, and fills them. */
    void prepare() {
        for (int i = 0; i < plan.executionsPerClient(); i++) {
            LoadedExecution execution = create(i);
            while (execution.messages() < plan.messages()) {
                int fitting = Math.max(
                        1, Math.min(MESSAGES_PER_PREPARING_CALL, PREPARING_BYTES / Math.max(1, text.length())));
                add(execution, Math.min(fitting, plan.messages() - execution.messages()));
            }
        }
    }

    /** Takes over the executions of another client, to write to them as well. */
    void share(LoadClient other) {
        other.executions.forEach(execution -> executions.add(execution.sharedWith(number)));
    }

    /** Creates one execution, and fills it with nothing. */
    LoadedExecution create(int execution) {
        AgentExecution draft = draft(execution);
        AgentExecution created = commands().create(draft);
        LoadedExecution loaded =
                new LoadedExecution(draft, created.getMetadata().getId(), number);
        executions.add(loaded);
        return loaded;
    }

    private AgentExecution draft(int execution) {
        AgentExecution.Builder draft = AgentExecution.newBuilder()
                .setApiVersion("agentic.stigmer.ai/v1")
                .setKind("AgentExecution");
        draft.getMetadataBuilder()
                .setOrg(plan.organization())
                .setName("load " + Long.toString(System.nanoTime(), Character.MAX_RADIX) + " " + number + " "
                        + execution);
        draft.getSpecBuilder().setSessionId("ses_load").setMessage("What is this?");
        return draft.build();
    }

    /** Calls until the end of the clock; what begins and ends within its window is counted. */
    void run(LoadClock clock) {
        for (int i = 0; !clock.isOver(); i++) {
            LoadedExecution execution = executions.get(i % executions.size());
            long began = System.nanoTime();
            boolean answered = call(execution);
            long ended = System.nanoTime();
            if (clock.counts(began)) {
                counts.count(answered);
                if (answered) {
                    latencies.add(ended - began);
                }
            }
        }
    }

    private boolean call(LoadedExecution execution) {
        try {
            switch (plan.operation()) {
                case UPDATE_STATUS -> add(execution, 1);
                case REWRITE_MESSAGE -> commands().updateStatus(execution.rewritingNewest(text));
                case UPDATE -> {
                    commands().update(execution.withAnotherSpec());
                    execution.acknowledgeSpec();
                }
                case GET -> read(execution);
            }
            return true;
        } catch (StatusRuntimeException failure) {
            counts.failed(failure.getStatus());
            return false;
        }
    }

    /** Adds messages to an execution by one call. */
    void add(LoadedExecution execution, int count) {
        int[] messages = execution.nextMessages(count);
        commands().updateStatus(execution.adding(messages, text));
        execution.acknowledgeMessages(messages);
    }

    private AgentExecution read(LoadedExecution execution) {
        return queries.withDeadlineAfter(PATIENCE_SECONDS, TimeUnit.SECONDS)
                .get(ApiResourceId.newBuilder().setValue(execution.id()).build());
    }

    private AgentExecutionCommandControllerBlockingStub commands() {
        return commands.withDeadlineAfter(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    /** Reads everything back: how many acknowledged writes are not there. */
    long countLost() {
        return executions.stream()
                .mapToLong(execution -> execution.lostIn(read(execution)))
                .sum();
    }

    /** How many messages an execution has by now, on average. */
    double messagesPerExecution() {
        return executions.stream().mapToInt(LoadedExecution::messages).average().orElse(0);
    }

    Latencies latencies() {
        return latencies;
    }

    @Override
    public void close() {
        channel.shutdownNow();
    }
}
