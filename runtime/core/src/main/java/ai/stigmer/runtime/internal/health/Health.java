package ai.stigmer.runtime.internal.health;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * Whether a service is ready for calls: it is not about to stop, and everything that it requires answers. What it can do
 * without makes it degraded, which the report says.
 *
 * <p>Thread-safe.
 */
public final class Health {
    /** What the resources are kept in. */
    public static final String STORE = "store";

    /** What makes live states fast. */
    public static final String REDIS = "redis";

    /** An engine of its own. */
    public static final String AUTHORIZER = "authorizer";

    private final List<Dependency> dependencies = new CopyOnWriteArrayList<>();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private volatile boolean stopping;

    /**
     * Adds something without which the service is not ready.
     *
     * @param lost what callers lose while it is down, for the log and the report
     */
    public Dependency require(String name, String lost) {
        return add(name, true, lost);
    }

    /** Adds something without which the service goes on, if not as well. */
    public Dependency use(String name, String lost) {
        return add(name, false, lost);
    }

    private Dependency add(String name, boolean required, String lost) {
        Dependency added = new Dependency(name, required, lost, this::changed);
        dependencies.add(added);
        return added;
    }

    public Optional<Dependency> dependency(String name) {
        return dependencies.stream().filter(one -> one.name().equals(name)).findFirst();
    }

    /** All of them, in the order in which they were added. */
    public List<Dependency> dependencies() {
        return List.copyOf(dependencies);
    }

    public boolean isReady() {
        return !stopping && dependencies.stream().filter(Dependency::isRequired).allMatch(Dependency::isUp);
    }

    public boolean isStopping() {
        return stopping;
    }

    /** From now on the service is not ready: it is about to stop. */
    public void stop() {
        stopping = true;
        changed();
    }

    /** Tells whenever the answers here may have changed. */
    public void onChange(Runnable listener) {
        listeners.add(listener);
    }

    private void changed() {
        listeners.forEach(Runnable::run);
    }

    /** What is asked of each dependency, a line each, below whether the service is ready. */
    public String report() {
        StringBuilder report = new StringBuilder(
                stopping ? "not ready: the server stops" : !isReady() ? "not ready" : isWhole() ? "ready" : "degraded");
        dependencies.forEach(one -> report.append('\n').append(one.report()));
        return report.append('\n').toString();
    }

    private boolean isWhole() {
        return dependencies.stream().allMatch(Dependency::isUp);
    }
}
