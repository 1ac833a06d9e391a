package io.willowleaf.kernel.log.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Hears from the other nodes that there is news.
final class Ear implements Runnable, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Ear.class);

    private final DirectConnection direct;
    private final IntPredicate ourselves;
    private final Bell bell;
    private volatile boolean closed;
    private volatile @Nullable Connection listening;

    /// @param ourselves whether a server process speaks for this node, which knows already
    Ear(DirectConnection direct, IntPredicate ourselves, Bell bell) {
        this.direct = direct;
        this.ourselves = ourselves;
        this.bell = bell;
    }

    @Override
    public void run() {
        while (!closed) {
            try (var connection = direct.open()) {
                listening = connection;
                listen(connection);
            } catch (SQLException lost) {
                if (!closed) {
                    LOG.warn("Not hearing other nodes for a moment: {}", Trouble.of(lost));
                    pause();
                }
            }
        }
    }

    private void listen(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("listen " + NodeConnection.CHANNEL);
        }
        var server = connection.unwrap(PGConnection.class);
        while (!closed) {
            for (var notification : server.getNotifications(10_000)) {
                if (!ourselves.test(notification.getPID())) {
                    bell.ring();
                }
            }
        }
    }

    private void pause() {
        try {
            Thread.sleep(1000);
        } catch (InterruptedException stopped) {
            closed = true;
        }
    }

    @Override
    public void close() {
        closed = true;
        var connection = listening;
        if (connection != null) {
            try {
                connection.abort(Runnable::run);
            } catch (SQLException gone) {
                LOG.debug("The ear was closed already", gone);
            }
        }
    }
}
