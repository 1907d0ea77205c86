package ai.stigmer.runtime.server;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Objects;

/**
 * Where and how a server listens.
 *
 * @param address where; port 0 takes a free one
 * @param transport how the connection is protected
 * @param limits what no client may exceed
 * @param shutdownGrace how long calls may go on once the server stops
 */
public record ServerSettings(
        InetSocketAddress address, TransportSecurity transport, ServerLimits limits, Duration shutdownGrace) {
    private static final Duration SHUTDOWN_GRACE = Duration.ofSeconds(20);

    public ServerSettings {
        Objects.requireNonNull(address, "address");
        Objects.requireNonNull(transport, "transport");
        Objects.requireNonNull(limits, "limits");
        Objects.requireNonNull(shutdownGrace, "shutdownGrace");
    }

    /** In plaintext, for clients on this machine alone. */
    public static ServerSettings onLoopback(int port) {
        return on(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), TransportSecurity.plaintext());
    }

    public static ServerSettings on(InetSocketAddress address, TransportSecurity transport) {
        return new ServerSettings(address, transport, ServerLimits.standard(), SHUTDOWN_GRACE);
    }

    public ServerSettings withLimits(ServerLimits other) {
        return new ServerSettings(address, transport, other, shutdownGrace);
    }

    public ServerSettings withShutdownGrace(Duration other) {
        return new ServerSettings(address, transport, limits, other);
    }
}
