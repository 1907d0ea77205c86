package ai.stigmer.example.load;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SubscribersIT {
    @Test
    void subscribers_are_all_served_and_see_no_older_state_after_a_newer_one() throws Exception {
        // when
        LoadProgram load = LoadProgram.run(
                "subscribers",
                "--subscribers",
                "20",
                "--rounds",
                "1",
                "--followers",
                "5",
                "--updates",
                "20",
                "--seconds",
                "1");

        // then
        assertThat(load.exitCode()).as(load.output()).isZero();
        assertThat(load.output())
                .contains(
                        "storm 1: 20 of 20 served",
                        "follow: 5 subscribers",
                        "stalled: 20 subscribers",
                        "spec: 20 changes")
                .endsWith("result refused=0 backwards=0\n");
    }
}
