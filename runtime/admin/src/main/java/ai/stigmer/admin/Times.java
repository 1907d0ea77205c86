package ai.stigmer.admin;

import com.google.protobuf.Timestamp;
import java.time.Instant;

/** Times as protobuf has them. */
final class Times {
    private Times() {}

    static Timestamp of(Instant time) {
        return Timestamp.newBuilder()
                .setSeconds(time.getEpochSecond())
                .setNanos(time.getNano())
                .build();
    }
}
