package ai.stigmer.kafka;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import kafka.Kafka;
import kafka.tools.StorageTool;
import org.apache.kafka.common.Uuid;

/** One Kafka broker, which is its own controller too. Prepares its folder when it is new. */
final class KafkaServer {
    private KafkaServer() {}

    public static void main(String... args) throws Exception {
        Properties settings = new Properties();
        try (var file = Files.newInputStream(Path.of(args[0]))) {
            settings.load(file);
        }
        if (Files.notExists(Path.of(settings.getProperty("log.dirs")))) {
            String[] format = {"format", "--standalone", "-t", Uuid.randomUuid().toString(), "-c", args[0]};
            int outcome = StorageTool.execute(format, System.out);
            if (outcome != 0) {
                System.exit(outcome);
            }
        }
        Kafka.main(args);
    }
}
