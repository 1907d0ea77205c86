package ai.stigmer.protoc.golden;

import static com.google.testing.compile.CompilationSubject.assertThat;

import com.google.testing.compile.Compilation;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a service may write to wire standard operations, and what its compiler refuses. */
final class StandardOperationsTest {
    @TempDir
    private static Path work;

    private static Generation runs;
    private static Generation mission;
    private static Path classes;

    @BeforeAll
    static void generate() throws Exception {
        GoldenCase runsCase = GoldenCase.named("stigmer_options");
        GoldenCase missionCase = GoldenCase.named("agent_execution");
        runs = Generation.of(runsCase.request());
        mission = Generation.of(missionCase.request());
        classes = GeneratedCode.compileProtos(List.of(runsCase, missionCase), work);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "new RunGrpcAutoController(runs, move, purge, ping, judge)",
                "CreateHandler.of(runs.create())",
                "ApplyHandler.of(runs.apply(RunGrpcAutoController.CREATE, RunGrpcAutoController.UPDATE))",
                "UpdateHandler.of(runs.update())",
                "UpdateStatusHandler.of(runs.updateStatus())",
                "DeleteHandler.of(runs.delete())",
                "GetHandler.of(runs.get())",
                "GetByReferenceHandler.of(runs.getByReference())",
                "ListHandler.of(runs.list())",
                "SubscribeHandler.of(runs.subscribe())",
                "WatchHandler.of(runs.watch())",
                "MoveHandler.of(runs.update())",
                "new CreateOperation<>(runs.backend(), MessageMapping.same(runs.backend().type()))",
            })
    void a_standard_operation_needs_no_class(String expression) {
        assertThat(compile(expression)).succeededWithoutWarnings();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CreateHandler.of(runs.update())               | incompatible types",
                "UpdateHandler.of(runs.updateStatus())         | incompatible types",
                "UpdateStatusHandler.of(runs.update())         | incompatible types",
                "CreateHandler.of(others.create())             | incompatible types",
                "SubscribeHandler.of(runs.get())               | incompatible types",
                "MoveHandler.of(runs.subscribe())              | incompatible types",
                "new RunGrpcAutoController(runs, move, purge, ping)        | no suitable constructor",
                "new RunGrpcAutoController(runs, purge, move, ping, judge) | incompatible types",
                "new RunGrpcAutoController(others, move, purge, ping, judge) | incompatible types",
            })
    void what_cannot_serve_an_rpc_does_not_compile(String expression, String refusal) {
        Compilation compilation = compile(expression);

        assertThat(compilation).failed();
        assertThat(compilation).hadErrorContaining(refusal);
    }

    @Test
    void a_kind_of_the_missions_options_takes_any_operation_of_the_call_shape() {
        assertThat(compile(mission, """
                        import com.example.agents.v1.*;
                        import com.example.agents.v1.AgentExecutionGrpcAutoController.*;
                        import ai.stigmer.runtime.Resource;

                        class Wiring {
                            Object wire(Resource<AgentExecution> executions) {
                                GetHandler get = GetHandler.of(executions.get());
                                SubscribeHandler subscribe = SubscribeHandler.of(executions.subscribe());
                                return java.util.List.of(get, subscribe);
                            }
                        }
                        """)).succeededWithoutWarnings();
    }

    private static Compilation compile(String expression) {
        return compile(runs, """
                import acme.runs.v1.*;
                import acme.runs.v1.RunGrpcAutoController.*;
                import ai.stigmer.runtime.Resource;
                import ai.stigmer.runtime.operation.CreateOperation;
                import ai.stigmer.runtime.resource.MessageMapping;

                class Wiring {
                    Object wire(
                            Resource<Run> runs,
                            Resource<RunId> others,
                            MoveHandler move,
                            PurgeHandler purge,
                            PingHandler ping,
                            JudgeHandler judge) {
                        return %s;
                    }
                }
                """.formatted(expression));
    }

    private static Compilation compile(Generation generation, String wiring) {
        Map<String, String> files = new TreeMap<>(generation.files());
        files.put("Wiring.java", wiring);
        return GeneratedCode.compile(files, classes);
    }
}
