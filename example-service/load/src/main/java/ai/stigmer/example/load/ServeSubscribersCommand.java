package ai.stigmer.example.load;

import ai.stigmer.embedded.DataDirectory;
import ai.stigmer.example.server.AgentExecutionService;
import ai.stigmer.example.settings.Environment;
import ai.stigmer.example.stores.StoreSettings;
import ai.stigmer.example.stores.Stores;
import ai.stigmer.runtime.authentication.Principal;
import ai.stigmer.runtime.live.RedisClients;
import ai.stigmer.runtime.server.ServerLimits;
import ai.stigmer.runtime.server.ServerSettings;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.lang.management.BufferPoolMXBean;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import redis.clients.jedis.RedisClient;

/** Serves executions to many users, and answers on its input what memory they take, until that ends. */
@Command(
        name = "serve-subscribers",
        hidden = true,
        mixinStandardHelpOptions = true,
        description = "Serves agent executions to many users, for measuring.")
final class ServeSubscribersCommand implements Callable<Integer> {
    static final String ORGANIZATION = "load";
    private static final int COLLECTIONS = 3;
    private static final String ALL_OF_THE_KIND = "stigmer:agent_execution:";

    @Option(names = "--users", required = true, paramLabel = "N", description = "How many users get a key.")
    private int users;

    @Override
    public Integer call() throws IOException {
        ServerLimits limits = ServerLimits.standard();
        try (DataDirectory directory = DataDirectory.temporary();
                Stores stores = Stores.open(StoreSettings.of(Environment.of(System.getenv())), directory.path());
                AgentExecutionService service =
                        AgentExecutionService.start(ServerSettings.onLoopback(0).withLimits(limits), stores);
                RedisClient redis = RedisClients.open(stores.redisUri(), Duration.ofSeconds(10))) {
            announce(service, System.out);
            answer(redis, System.out);
        }
        return 0;
    }

    private void announce(AgentExecutionService service, PrintStream out) {
        for (int i = 0; i < users; i++) {
            Principal user = Principal.user("viewer" + i);
            service.addMember(user, ORGANIZATION);
            out.println("user " + service.issueKey(user));
        }
        Principal runner = Principal.user("runner");
        service.addAdmin(runner, ORGANIZATION);
        out.println("runner " + service.issueKey(runner));
        out.println("serving 127.0.0.1:" + service.port());
        out.flush();
    }

    private static void answer(RedisClient redis, PrintStream out) throws IOException {
        BufferedReader questions = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = questions.readLine(); line != null; line = questions.readLine()) {
            String[] words = line.split(" ", -1);
            out.println(words[0].equals("memory") ? usedMemory() : redisBytes(redis, words[1]));
            out.flush();
        }
    }

    private static long usedMemory() {
        for (int i = 0; i < COLLECTIONS; i++) {
            System.gc();
        }
        long direct = ManagementFactory.getPlatformMXBeans(BufferPoolMXBean.class).stream()
                .mapToLong(BufferPoolMXBean::getMemoryUsed)
                .sum();
        return direct + ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static long redisBytes(RedisClient redis, String id) {
        Long bytes = redis.memoryUsage(ALL_OF_THE_KIND + id);
        return bytes == null ? 0 : bytes;
    }
}
