package ai.stigmer.runtime.server;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedTransferQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.RejectedExecutionHandler;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** Where handlers run, which may block: a virtual thread for each piece of work where the JDK has them, else a pool. */
final class CallExecutor {
    /** More blocked calls than this wait their turn. */
    private static final int MAX_THREADS = 256;

    /** Looked up by name: the runtime is compiled for a JDK that does not have it. */
    private static final Optional<Method> VIRTUAL = virtual();

    private CallExecutor() {}

    static ExecutorService create() {
        return VIRTUAL.map(CallExecutor::invoke).orElseGet(CallExecutor::pool);
    }

    static boolean isVirtual() {
        return VIRTUAL.isPresent();
    }

    private static ExecutorService pool() {
        AtomicLong number = new AtomicLong();
        ThreadFactory threads = work -> {
            Thread thread = new Thread(work, "stigmer-call-" + number.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        };
        Waiting waiting = new Waiting();
        return new ThreadPoolExecutor(0, MAX_THREADS, 60, TimeUnit.SECONDS, waiting, threads, waiting);
    }

    /** Work goes to a thread that is idle, else to a new one, and waits only when there is room for neither. */
    private static final class Waiting extends LinkedTransferQueue<Runnable> implements RejectedExecutionHandler {
        private static final long serialVersionUID = 1L;

        @Override
        public boolean offer(Runnable work) {
            return tryTransfer(work);
        }

        @Override
        public void rejectedExecution(Runnable work, ThreadPoolExecutor pool) {
            if (pool.isShutdown()) {
                throw new RejectedExecutionException("the server has stopped");
            }
            put(work);
        }
    }

    private static Optional<Method> virtual() {
        // On 19 and 20 the method is there and throws, as virtual threads were a preview.
        if (Runtime.version().feature() < 21) {
            return Optional.empty();
        }
        try {
            return Optional.of(Executors.class.getMethod("newVirtualThreadPerTaskExecutor"));
        } catch (NoSuchMethodException absent) {
            return Optional.empty();
        }
    }

    private static ExecutorService invoke(Method factory) {
        try {
            return (ExecutorService) factory.invoke(null);
        } catch (IllegalAccessException | InvocationTargetException failure) {
            throw new IllegalStateException("cannot make an executor of virtual threads", failure);
        }
    }
}
