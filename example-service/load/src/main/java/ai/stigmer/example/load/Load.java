package ai.stigmer.example.load;

import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/** One load, from the first execution that is created to the last one that is read back. */
public final class Load {
    private static final Duration BETWEEN_NEWS = Duration.ofSeconds(1);

    private final LoadPlan plan;
    private final PrintStream news;

    public Load(LoadPlan plan, PrintStream news) {
        this.plan = plan;
        this.news = news;
    }

    /**
     * Puts the load on a server.
     *
     * @throws InterruptedException if the thread is interrupted
     * @throws ExecutionException if executions cannot be prepared or read back
     */
    public LoadResult putOn(ServerUnderLoad server) throws InterruptedException, ExecutionException {
        LoadCounts counts = new LoadCounts();
        List<LoadClient> clients = new ArrayList<>();
        for (int i = 0; i < plan.clients(); i++) {
            clients.add(new LoadClient(server, plan, i, counts));
        }
        ExecutorService threads = Executors.newFixedThreadPool(plan.clients());
        try {
            say("preparing %d executions of %d messages ...", plan.executions(), plan.messages());
            prepare(clients, threads);
            LoadResult result = measure(server, clients, counts, threads);
            say("messages per execution at the end: %.0f", average(clients));
            counts.firstFailure().ifPresent(failure -> say("first failure: %s", failure));
            return result;
        } finally {
            threads.shutdownNow();
            clients.forEach(LoadClient::close);
        }
    }

    private void prepare(List<LoadClient> clients, ExecutorService threads)
            throws InterruptedException, ExecutionException {
        if (!plan.oneResource()) {
            await(forEach(clients, threads, LoadClient::prepare));
            return;
        }
        LoadClient first = clients.get(0);
        first.prepare();
        clients.stream().skip(1).forEach(client -> client.share(first));
    }

    private LoadResult measure(
            ServerUnderLoad server, List<LoadClient> clients, LoadCounts counts, ExecutorService threads)
            throws InterruptedException, ExecutionException {
        LoadClock clock = LoadClock.start(plan.warmUp(), plan.measured());
        List<Future<?>> running = forEach(clients, threads, client -> client.run(clock));
        say("warming up for %d s ...", plan.warmUp().toSeconds());
        Thread.sleep(clock.untilItCounts().toMillis());
        Optional<Duration> before = server.processorTime();
        tellUntilTheEnd(clock, counts);
        Optional<Duration> after = server.processorTime();
        await(running);

        say("reading everything back ...");
        List<Future<Long>> lost = new ArrayList<>();
        clients.forEach(client -> lost.add(threads.submit(client::countLost)));
        long lostWrites = 0;
        for (Future<Long> count : lost) {
            lostWrites += count.get();
        }
        Latencies latencies = new Latencies();
        clients.forEach(client -> latencies.addAll(client.latencies()));
        Optional<Double> micros = before.flatMap(
                        from -> after.map(to -> to.minus(from).toNanos() / 1e3))
                .map(spent -> spent / Math.max(1, counts.answered()));
        return new LoadResult(
                counts.answered() / (plan.measured().toMillis() / 1e3),
                latencies.percentile(0.50),
                latencies.percentile(0.99),
                micros,
                counts.errors(),
                lostWrites);
    }

    private void tellUntilTheEnd(LoadClock clock, LoadCounts counts) throws InterruptedException {
        long told = 0;
        for (int second = 1; !clock.isOver(); second++) {
            Duration left = clock.untilTheEnd();
            Thread.sleep((left.compareTo(BETWEEN_NEWS) < 0 ? left : BETWEEN_NEWS).toMillis() + 1);
            long answered = counts.answered();
            say("%3d s: %d calls/s, %d errors", second, answered - told, counts.errors());
            told = answered;
        }
    }

    private static List<Future<?>> forEach(
            List<LoadClient> clients, ExecutorService threads, Consumer<LoadClient> work) {
        List<Future<?>> started = new ArrayList<>();
        clients.forEach(client -> started.add(threads.submit(() -> work.accept(client))));
        return started;
    }

    private static void await(List<Future<?>> started) throws InterruptedException, ExecutionException {
        for (Future<?> work : started) {
            work.get();
        }
    }

    private static double average(List<LoadClient> clients) {
        return clients.stream()
                .mapToDouble(LoadClient::messagesPerExecution)
                .average()
                .orElse(0);
    }

    private void say(String format, Object... values) {
        news.println("  " + String.format(Locale.ROOT, format, values));
        news.flush();
    }
}
