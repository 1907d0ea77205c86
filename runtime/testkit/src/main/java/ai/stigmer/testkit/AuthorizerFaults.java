package ai.stigmer.testkit;

import ai.stigmer.runtime.authentication.Principal;
import ai.stigmer.runtime.authorization.Authorizer;
import ai.stigmer.runtime.authorization.PermissionCheck;
import ai.stigmer.runtime.authorization.VisibleResources;
import io.grpc.Context;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * Lets an authorization engine fail, be late or see a permission revoked, for one principal at a time; to everybody else
 * it answers as ever.
 *
 * <p>Thread-safe.
 */
public final class AuthorizerFaults {
    private final Map<Principal, Fault> faults = new ConcurrentHashMap<>();
    private final Map<Principal, AtomicInteger> questions = new ConcurrentHashMap<>();

    /** What becomes of a question; the supplier asks the engine. */
    @FunctionalInterface
    private interface Fault {
        Object answer(Supplier<?> engine);
    }

    /** The engine, with the faults in front of it. */
    public Authorizer inFrontOf(Authorizer engine) {
        return new FaultyAuthorizer(engine);
    }

    /** From now on, questions about a principal are not answered. */
    void fail(Principal principal) {
        faults.put(principal, engine -> {
            // What an engine throws that knows nothing of our errors; the text must not reach a client.
            throw new IllegalStateException("connection to policy-db.internal:5432 refused");
        });
    }

    /** From now on, answers about a principal come only when nobody waits for them any more. */
    Lateness delay(Principal principal) {
        Lateness lateness = new Lateness();
        faults.put(principal, engine -> {
            Object answer = engine.get();
            lateness.outlastCall();
            return answer;
        });
        return lateness;
    }

    /** Does something once, right after the next answer about a principal and before anybody hears of it. */
    public void afterNextAnswer(Principal principal, Runnable work) {
        faults.put(principal, engine -> {
            Object answer = engine.get();
            faults.remove(principal);
            work.run();
            return answer;
        });
    }

    /** How many questions there were about a principal. */
    int questionsAbout(Principal principal) {
        return questions.getOrDefault(principal, new AtomicInteger()).get();
    }

    /** Holds an answer back until the server knows that its call is past its deadline. */
    static final class Lateness {
        private static final Duration PATIENCE = Duration.ofSeconds(60);

        private final CountDownLatch outlasted = new CountDownLatch(1);
        private volatile boolean isAsked;

        private void outlastCall() {
            isAsked = true;
            CountDownLatch cancelled = new CountDownLatch(1);
            Context.current().addListener(context -> cancelled.countDown(), Runnable::run);
            await(cancelled, "the call was never cancelled");
            outlasted.countDown();
        }

        /** Whether the engine had a question so far. */
        boolean isAsked() {
            return isAsked;
        }

        /** Waits until an answer has come too late. */
        void awaitAnswer() {
            await(outlasted, "the authorization engine was never asked");
        }

        private static void await(CountDownLatch latch, String otherwise) {
            try {
                if (!latch.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                    throw new IllegalStateException(otherwise);
                }
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(interrupted);
            }
        }
    }

    private final class FaultyAuthorizer implements Authorizer {
        private final Authorizer engine;

        FaultyAuthorizer(Authorizer engine) {
            this.engine = engine;
        }

        @Override
        public boolean check(PermissionCheck check) {
            return answered(check.principal(), () -> engine.check(check));
        }

        @Override
        public boolean checkAll(List<PermissionCheck> checks) {
            return checks.isEmpty()
                    ? engine.checkAll(checks)
                    : answered(checks.get(0).principal(), () -> engine.checkAll(checks));
        }

        @Override
        public VisibleResources visible(Principal principal, String permission, String kind) {
            return answered(principal, () -> engine.visible(principal, permission, kind));
        }

        /** Asked of the engine as it stands: what it confirms of a list is a code path of its own. */
        @Override
        public Set<String> allowedAmong(Principal principal, String permission, String kind, Collection<String> ids) {
            return answered(principal, () -> engine.allowedAmong(principal, permission, kind, ids));
        }

        @Override
        public boolean knows(String permission, String kind) {
            return engine.knows(permission, kind);
        }

        @Override
        public boolean knows(String permission) {
            return engine.knows(permission);
        }

        @SuppressWarnings("unchecked") // A fault passes on what the engine says, or throws.
        private <A> A answered(Principal principal, Supplier<A> question) {
            questions.computeIfAbsent(principal, any -> new AtomicInteger()).incrementAndGet();
            return (A) faults.getOrDefault(principal, Supplier::get).answer(question);
        }
    }
}
