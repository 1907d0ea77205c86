package ai.stigmer.runtime.server;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;

/**
 * Where and how a server listens.
 *
 * @param address where; port 0 takes a free one
 * @param transport how the connection is protected
 * @param limits what no client may exceed
 * @param shutdownDelay how long a server that stops goes on taking calls, so that load balancers can notice that it is no
 *     longer ready; none by default
 * @param shutdownGrace how long calls may go on after that
 * @param admin where {@code /livez} and {@code /readyz} are answered over HTTP, without TLS and to everybody who reaches
 *     it; nowhere by default
 */
public record ServerSettings(
        InetSocketAddress address,
        TransportSecurity transport,
        ServerLimits limits,
        Duration shutdownDelay,
        Duration shutdownGrace,
        Optional<InetSocketAddress> admin) {
    private static final Duration SHUTDOWN_GRACE = Duration.ofSeconds(20);

    /**
     * Settings.
     *
     * @throws IllegalArgumentException if the delay or the grace is negative
     */
    public ServerSettings {
        Objects.requireNonNull(address, "address");
        Objects.requireNonNull(transport, "transport");
        Objects.requireNonNull(limits, "limits");
        Objects.requireNonNull(admin, "admin");
        requireNotNegative("shutdownDelay", shutdownDelay);
        requireNotNegative("shutdownGrace", shutdownGrace);
    }

    /** In plaintext, for clients on this machine alone. */
    public static ServerSettings onLoopback(int port) {
        return on(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), TransportSecurity.plaintext());
    }

    public static ServerSettings on(InetSocketAddress address, TransportSecurity transport) {
        return new ServerSettings(
                address, transport, ServerLimits.standard(), Duration.ZERO, SHUTDOWN_GRACE, Optional.empty());
    }

    public ServerSettings withLimits(ServerLimits other) {
        return new ServerSettings(address, transport, other, shutdownDelay, shutdownGrace, admin);
    }

    public ServerSettings withShutdownDelay(Duration other) {
        return new ServerSettings(address, transport, limits, other, shutdownGrace, admin);
    }

    public ServerSettings withShutdownGrace(Duration other) {
        return new ServerSettings(address, transport, limits, shutdownDelay, other, admin);
    }

    /** With an address for operators; port 0 takes a free one. */
    public ServerSettings withAdmin(InetSocketAddress other) {
        return new ServerSettings(address, transport, limits, shutdownDelay, shutdownGrace, Optional.of(other));
    }

    private static void requireNotNegative(String name, Duration value) {
        if (value.isNegative()) {
            throw new IllegalArgumentException(name + " is " + value + ", but must not be negative");
        }
    }
}
