package ai.stigmer.runtime.internal.health;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Asks every dependency again and again whether it is there, on threads of its own: calls that wait for a dependency must
 * not keep anybody from hearing that it is gone. One that does not answer in time has failed, and is not asked anew
 * until the old question is over.
 */
public final class HealthMonitor implements AutoCloseable {
    /** How long an answer may take. */
    public static final Duration PATIENCE = Duration.ofMillis(1500);

    private static final Duration PAUSE = Duration.ofMillis(500);

    private final List<Probe> probes = new ArrayList<>();
    private final ExecutorService askers;
    private final Thread monitor = daemon(this::watch, "stigmer-health");
    private volatile boolean closed;

    private HealthMonitor() {
        this.askers = Executors.newCachedThreadPool(work -> daemon(work, "stigmer-health-probe"));
    }

    /** A monitor that asks nothing yet. */
    public static HealthMonitor create() {
        return new HealthMonitor();
    }

    /**
     * Names one more question, before the start.
     *
     * @param question fails if the dependency is not there; should take no longer than {@link #PATIENCE}
     */
    public void ask(Dependency dependency, Callable<?> question) {
        probes.add(new Probe(dependency, question));
    }

    public HealthMonitor start() {
        monitor.start();
        return this;
    }

    private void watch() {
        while (!closed) {
            probes.forEach(probe -> probe.begin(askers));
            long end = System.nanoTime() + PATIENCE.toNanos();
            for (Probe probe : probes) {
                if (!closed) {
                    probe.await(end - System.nanoTime());
                }
            }
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE.toMillis());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static Thread daemon(Runnable work, String name) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public void close() {
        closed = true;
        monitor.interrupt();
        try {
            monitor.join(PATIENCE.toMillis());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        askers.shutdownNow();
    }

    /** A question to one dependency. Used by the monitor's thread alone. */
    private static final class Probe {
        private final Dependency dependency;
        private final Callable<?> question;
        private @Nullable Future<?> asked;

        Probe(Dependency dependency, Callable<?> question) {
            this.dependency = dependency;
            this.question = question;
        }

        void begin(ExecutorService askers) {
            if (asked == null || asked.isDone()) {
                asked = askers.submit(question);
            }
        }

        void await(long nanos) {
            Future<?> answer = asked;
            if (answer == null) {
                return;
            }
            try {
                answer.get(Math.max(0, nanos), TimeUnit.NANOSECONDS);
                dependency.answered();
            } catch (ExecutionException failure) {
                dependency.failed(failure.getCause() == null ? failure : failure.getCause());
            } catch (TimeoutException late) {
                dependency.failed(new TimeoutException("no answer within " + PATIENCE.toMillis() + " ms"));
            } catch (InterruptedException | CancellationException stopped) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
