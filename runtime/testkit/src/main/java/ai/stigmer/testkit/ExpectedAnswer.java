package ai.stigmer.testkit;

import ai.stigmer.runtime.error.ErrorReason;
import io.grpc.Status.Code;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a call has to be answered with. One that is not OK must change nothing.
 *
 * @param reason what {@code google.rpc.ErrorInfo} says; empty where the client itself ends the call, or where it is OK
 * @param text the exact text, or how it begins
 * @param exact which of the two
 * @param shows whether the answer shows the resource; empty where that does not matter
 * @param beforeAuthorization whether the engine must not have been asked
 */
record ExpectedAnswer(
        Code code,
        Optional<ErrorReason> reason,
        String text,
        boolean exact,
        Optional<Boolean> shows,
        boolean beforeAuthorization) {

    static ExpectedAnswer ok() {
        return new ExpectedAnswer(Code.OK, Optional.empty(), "", false, Optional.empty(), false);
    }

    static ExpectedAnswer okShowing(boolean resource) {
        return new ExpectedAnswer(Code.OK, Optional.empty(), "", false, Optional.of(resource), false);
    }

    static ExpectedAnswer refused(String text) {
        return of(ErrorReason.PERMISSION_DENIED, text, true, false);
    }

    /** By the service's own rule, in whatever words. */
    static ExpectedAnswer refused(ErrorReason reason) {
        return of(reason, "", false, false);
    }

    static ExpectedAnswer unauthenticated(String text) {
        return of(ErrorReason.UNAUTHENTICATED, text, true, true);
    }

    /** Of a call that was answered while the credential held. */
    static ExpectedAnswer expired(String text) {
        return of(ErrorReason.UNAUTHENTICATED, text, true, false);
    }

    static ExpectedAnswer invalid(String path) {
        return of(ErrorReason.INVALID_FIELD, path + ": ", false, true);
    }

    static ExpectedAnswer notFound(ErrorReason reason, String kind) {
        return of(reason, kind + " ", false, false);
    }

    static ExpectedAnswer authorizerUnavailable() {
        return of(ErrorReason.AUTHORIZER_UNAVAILABLE, "authorization check could not be completed", true, false);
    }

    static ExpectedAnswer tooLate() {
        return new ExpectedAnswer(Code.DEADLINE_EXCEEDED, Optional.empty(), "", false, Optional.empty(), false);
    }

    private static ExpectedAnswer of(ErrorReason reason, String text, boolean exact, boolean beforeAuthorization) {
        return new ExpectedAnswer(
                reason.code(), Optional.of(reason), text, exact, Optional.empty(), beforeAuthorization);
    }

    /** All that is not as expected; empty if nothing. */
    List<String> mismatches(Observed observed, String resourceId) {
        Answer answer = observed.answer();
        List<String> wrong = new ArrayList<>();
        if (answer.status().getCode() != code) {
            wrong.add("expected " + code + describedText() + " but was "
                    + answer.status().getCode() + " \"" + answer.text() + "\"");
        } else if (exact ? !answer.text().equals(text) : !answer.text().startsWith(text)) {
            wrong.add("expected" + describedText() + " but was \"" + answer.text() + "\"");
        }
        reason.filter(expected -> !answer.reason().equals(expected.toString()))
                .ifPresent(expected ->
                        wrong.add("expected the reason " + expected + " but was \"" + answer.reason() + "\""));
        shows.filter(expected -> answer.shows(resourceId) != expected)
                .ifPresent(expected -> wrong.add(
                        expected ? "the answer does not show the resource" : "the answer shows the resource"));
        if (!answer.status().isOk() && answer.shows(resourceId)) {
            wrong.add("the answer shows the resource before it ends");
        }
        if (code != Code.OK && observed.changedState()) {
            wrong.add("the call changed what is stored");
        }
        if (beforeAuthorization && observed.questions() > 0) {
            wrong.add("the authorization engine was asked");
        }
        return wrong;
    }

    private String describedText() {
        return text.isEmpty() ? "" : (exact ? " \"" : " beginning with \"") + text + "\"";
    }
}
