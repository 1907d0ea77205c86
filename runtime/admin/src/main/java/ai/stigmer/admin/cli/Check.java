package ai.stigmer.admin.cli;

import ai.stigmer.admin.v1.DiagnoseResponse;
import com.google.protobuf.util.Timestamps;
import io.grpc.Status;
import io.grpc.health.v1.HealthCheckResponse.ServingStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * One thing that was looked at.
 *
 * @param advice what to do; empty if nothing
 */
record Check(Result result, String subject, String found, String advice) {
    enum Result {
        OK,
        WARN,
        FAIL
    }

    /** Whether the service takes calls, as it tells its load balancer. */
    static Check ofHealth(String target, ServingStatus status) {
        return status == ServingStatus.SERVING
                ? ok("service", target + " answers and is ready")
                : new Check(
                        Result.FAIL,
                        "service",
                        target + " answers and is not ready: " + status,
                        "see below what it lacks; if nothing, it is about to stop");
    }

    /** The service answers its load balancer, and could not say how it is. */
    static Check ofNoDiagnosis(Status status) {
        return new Check(
                Result.FAIL,
                "diagnosis",
                Objects.requireNonNullElse(
                        status.getDescription(), status.getCode().name()),
                "it takes the store and the authorization engine to know who asks; /readyz on the service's admin port"
                        + " and dependency_down in its log say which of them is down");
    }

    /** What the service says of itself. */
    static List<Check> of(DiagnoseResponse diagnosis) {
        List<Check> checks = new ArrayList<>();
        diagnosis.getDependenciesList().forEach(dependency -> checks.add(of(dependency)));
        if (diagnosis.getDeadLettersCount() == 0) {
            checks.add(ok("dead letters", "no kinds, or none that can be read"));
        }
        diagnosis.getDeadLettersList().forEach(count -> checks.add(of(count)));
        diagnosis.getSettingsList().forEach(line -> checks.add(setting(line)));
        return checks;
    }

    private static Check of(DiagnoseResponse.Dependency dependency) {
        if (!dependency.hasDownSince()) {
            return ok(dependency.getName(), "answers");
        }
        return new Check(
                dependency.getRequired() ? Result.FAIL : Result.WARN,
                dependency.getName(),
                "down since " + Timestamps.toString(dependency.getDownSince()) + ", lost: " + dependency.getLost(),
                "see that it runs and that the service can reach it; the service's log says what failed");
    }

    private static Check of(DiagnoseResponse.DeadLetterCount count) {
        String subject = "dead letters of " + count.getKind();
        return count.getCount() == 0
                ? ok(subject, "none")
                : new Check(
                        Result.WARN,
                        subject,
                        String.valueOf(count.getCount()),
                        "look at them with outbox list " + count.getKind()
                                + ", mend the sink, then outbox replay or drop them");
    }

    private static Check setting(String line) {
        int colon = line.indexOf(": ");
        return colon < 0 ? ok("setting", line) : ok("setting " + line.substring(0, colon), line.substring(colon + 2));
    }

    private static Check ok(String subject, String found) {
        return new Check(Result.OK, subject, found, "");
    }
}
