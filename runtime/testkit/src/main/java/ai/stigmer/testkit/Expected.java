package ai.stigmer.testkit;

import java.util.List;

/** What has to come out of a situation. */
sealed interface Expected {

    /** The situation cannot be, for this rpc. */
    record NotApplicable(String why) implements Expected {}

    /** One answer for each call that the situation is made of, in order. */
    record Answers(List<ExpectedAnswer> inOrder) implements Expected {
        public Answers {
            inOrder = List.copyOf(inOrder);
        }
    }

    static Expected answers(ExpectedAnswer... inOrder) {
        return new Answers(List.of(inOrder));
    }

    static Expected notApplicable(String why) {
        return new NotApplicable(why);
    }
}
