package ai.stigmer.example.load;

import java.io.IOException;
import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Measures what subscribers cost. */
@Command(
        name = "subscribers",
        mixinStandardHelpOptions = true,
        description =
                "Lets many subscribers of one execution come at once, follow its updates, and stall, and measures. The"
                        + " exit code is 0 if each was served and none saw an older state after a newer one, else 1.")
final class SubscribersCommand implements Callable<Integer> {
    @Option(names = "--subscribers", paramLabel = "N", description = "How many. Default: ${DEFAULT-VALUE}.")
    private int subscribers = 1000;

    @Option(names = "--connections", paramLabel = "N", description = "Over how many. Default: ${DEFAULT-VALUE}.")
    private int connections = 8;

    @Option(names = "--state-bytes", paramLabel = "BYTES", description = "A state's size. Default: ${DEFAULT-VALUE}.")
    private int stateBytes = 30_000;

    @Option(names = "--rounds", paramLabel = "N", description = "How often all come. Default: ${DEFAULT-VALUE}.")
    private int rounds = 4;

    @Option(names = "--followers", paramLabel = "N", description = "How many follow. Default: ${DEFAULT-VALUE}.")
    private int followers = 100;

    @Option(names = "--updates", paramLabel = "N", description = "Updates a second. Default: ${DEFAULT-VALUE}.")
    private int updatesPerSecond = 100;

    @Option(names = "--seconds", paramLabel = "S", description = "Of updates. Default: ${DEFAULT-VALUE}.")
    private int seconds = 10;

    @Override
    public Integer call() throws IOException, InterruptedException {
        SubscribersPlan plan = new SubscribersPlan(
                subscribers, connections, stateBytes, rounds, followers, updatesPerSecond, Duration.ofSeconds(seconds));
        PrintStream out = System.out;
        try (SubscribedServer server = SubscribedServer.start(subscribers);
                Subscribers all = new Subscribers(server, plan, out)) {
            Subscribers.Outcome storm = all.comeAtOnce();
            Subscribers.Outcome followed = all.follow();
            all.stall();
            all.changeSpec();
            long refused = storm.refused() + followed.refused();
            out.printf(Locale.ROOT, "result refused=%d backwards=%d%n", refused, followed.backwards());
            return refused + followed.backwards() == 0 ? 0 : 1;
        }
    }
}
