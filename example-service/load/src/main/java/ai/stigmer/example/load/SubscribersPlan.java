package ai.stigmer.example.load;

import java.time.Duration;

/**
 * What subscribers do, and how often.
 *
 * @param subscribers how many there are, each with a key of its own
 * @param connections over how many connections
 * @param stateBytes about how large a state is
 * @param rounds how often all of them come back at once
 * @param followers how many follow while updates are made
 * @param updatesPerSecond how often the execution is updated then
 * @param followed for how long
 */
record SubscribersPlan(
        int subscribers,
        int connections,
        int stateBytes,
        int rounds,
        int followers,
        int updatesPerSecond,
        Duration followed) {}
