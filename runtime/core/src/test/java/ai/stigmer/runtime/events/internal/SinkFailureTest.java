package ai.stigmer.runtime.events.internal;

import static org.assertj.core.api.Assertions.assertThat;

import ai.stigmer.runtime.error.ErrorReason;
import ai.stigmer.runtime.error.RpcException;
import ai.stigmer.runtime.events.SinkUnavailableException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.nio.channels.ClosedChannelException;
import java.util.List;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;

class SinkFailureTest {
    @Test
    void what_says_that_nobody_answers_is_an_outage_however_deep_it_lies() {
        List<Throwable> outages = List.of(
                new SinkUnavailableException("full", new IllegalStateException()),
                RpcException.authorizerUnavailable(),
                RpcException.of(ErrorReason.STORE_UNAVAILABLE, "down"),
                new UncheckedIOException(new ConnectException("refused")),
                new IllegalStateException(new IllegalStateException(new SocketTimeoutException())),
                new IllegalStateException(new UnknownHostException("kafka")),
                new IllegalStateException(new ClosedChannelException()),
                new IllegalStateException(new TimeoutException()));

        assertThat(outages)
                .allSatisfy(
                        thrown -> assertThat(new SinkFailure(thrown).isOutage()).isTrue());
    }

    @Test
    void everything_else_is_a_refusal_of_the_event() {
        List<Throwable> refusals = List.of(
                new IllegalArgumentException("no such relation"),
                // What libraries throw that cannot write an event down.
                new UncheckedIOException(new IOException("no serializer")),
                RpcException.of(ErrorReason.INVALID_FIELD, "id"),
                new StackOverflowError());

        assertThat(refusals)
                .allSatisfy(
                        thrown -> assertThat(new SinkFailure(thrown).isOutage()).isFalse());
    }
}
