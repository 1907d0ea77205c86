package ai.stigmer.runtime.server;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.regex.Pattern;

/** What came out of a fuzz run. Thread-safe. */
final class FuzzTally {
    private static final Pattern INSIDES = Pattern.compile(
            "\\bat [a-z]\\w*(\\.\\w+)+\\(|Exception|java\\.|io\\.grpc|com\\.google|ai\\.stigmer\\.runtime\\.(grpc|store)");
    private static final int MAX_KEPT = 20;

    private final Map<String, LongAdder> sent = new ConcurrentSkipListMap<>();
    private final Map<String, Map<String, LongAdder>> answers = new ConcurrentSkipListMap<>();
    private final ConcurrentLinkedQueue<String> violations = new ConcurrentLinkedQueue<>();

    void sent(String what) {
        count(sent, what);
    }

    /**
     * Counts an answer.
     *
     * @param text everything of it that a client could read
     */
    void answered(String what, String outcome, String text) {
        count(answers.computeIfAbsent(what, key -> new ConcurrentHashMap<>()), outcome);
        if (INSIDES.matcher(text).find()) {
            violation(what + " shows insides: " + text);
        }
    }

    void violation(String text) {
        if (violations.size() < MAX_KEPT) {
            violations.add(text);
        }
    }

    List<String> violations() {
        return List.copyOf(violations);
    }

    /** How often this came out of what begins with these words. */
    long answered(String what, String outcome) {
        return answers.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(what))
                .map(entry -> entry.getValue().get(outcome))
                .filter(Objects::nonNull)
                .mapToLong(LongAdder::sum)
                .sum();
    }

    long total() {
        return sent.values().stream().mapToLong(LongAdder::sum).sum();
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        text.append(String.format(Locale.ROOT, "%d sent: %s%n", total(), sent));
        answers.forEach((what, outcomes) ->
                text.append(String.format(Locale.ROOT, "  %s: %s%n", what, new ConcurrentSkipListMap<>(outcomes))));
        return text.toString();
    }

    private static void count(Map<String, LongAdder> counts, String key) {
        counts.computeIfAbsent(key, absent -> new LongAdder()).increment();
    }
}
