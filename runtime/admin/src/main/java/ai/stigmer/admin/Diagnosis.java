package ai.stigmer.admin;

import ai.stigmer.admin.v1.DiagnoseRequest;
import ai.stigmer.admin.v1.DiagnoseResponse;
import ai.stigmer.runtime.DependencyStatus;
import ai.stigmer.runtime.Stigmer;
import ai.stigmer.runtime.error.RpcException;

/** Says how a service and what it works with are. Immutable and thread-safe. */
final class Diagnosis {
    private static final int MAX_COUNTED = 1_000;

    private final Stigmer stigmer;

    Diagnosis(Stigmer stigmer) {
        this.stigmer = stigmer;
    }

    DiagnoseResponse diagnose(DiagnoseRequest request) {
        DiagnoseResponse.Builder response = DiagnoseResponse.newBuilder()
                .setReady(stigmer.isReady())
                .addAllSettings(stigmer.describe().lines().toList());
        stigmer.dependencies().forEach(status -> response.addDependencies(message(status)));
        try {
            stigmer.kinds()
                    .forEach(kind -> response.addDeadLettersBuilder()
                            .setKind(kind)
                            .setCount(stigmer.deadLetters(kind).count(MAX_COUNTED)));
        } catch (RpcException unavailable) {
            // That the store is down is among the dependencies, and all that can be said.
            response.clearDeadLetters();
        }
        return response.build();
    }

    private static DiagnoseResponse.Dependency message(DependencyStatus status) {
        DiagnoseResponse.Dependency.Builder dependency = DiagnoseResponse.Dependency.newBuilder()
                .setName(status.name())
                .setRequired(status.required())
                .setLost(status.lost());
        status.downSince().ifPresent(since -> dependency.setDownSince(Times.of(since)));
        return dependency.build();
    }
}
