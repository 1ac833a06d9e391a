package io.willowleaf.kernel.log.jdbc;

import io.willowleaf.kernel.log.Glimpse;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.WeakHashMap;
import org.postgresql.PGConnection;

/// The connection a node keeps beside the pool. It asks what the fence needs to know, owns subscriptions by advisory
/// locks, and tells other nodes that there is news. When it is lost, so is all of this.
final class NodeConnection implements AutoCloseable {

    static final String CHANNEL = "willowleaf_log";

    private final Connection connection;
    private final Set<PGConnection> companions = Collections.newSetFromMap(new WeakHashMap<>());

    NodeConnection(Connection connection) throws SQLException {
        this.connection = connection;
        connection.setAutoCommit(true);
        connection.setNetworkTimeout(Runnable::run, 30_000);
        one("select set_config('application_name', 'willowleaf log', false)");
        one("select set_config('synchronous_commit', 'off', false)");
        one("select set_config('statement_timeout', '10s', false)");
    }

    /// The last position that was drawn, committed or not; 0 before the first.
    synchronized long lastPosition() throws SQLException {
        return Long.parseLong(one("select case when is_called then last_value else 0 end from kernel.event_position"));
    }

    /// A transaction id of its own, newer than that of everybody who has drawn a position before.
    synchronized String transactionId() throws SQLException {
        return one("select pg_current_xact_id()");
    }

    /// Whether every transaction up to this one has ended. Each call looks anew.
    synchronized boolean endedUpTo(String transactionId) throws SQLException {
        return one("select pg_snapshot_xmin(pg_current_snapshot()) > ?::xid8", transactionId)
                .equals("t");
    }

    /// Takes a subscription for this node until the connection ends.
    synchronized boolean own(String subscription) throws SQLException {
        return one("select pg_try_advisory_lock(hashtextextended('willowleaf subscription ' || ?, 0))", subscription)
                .equals("t");
    }

    /// The subscriptions that have something to do: news up to the fence, or a stream to try again.
    synchronized Set<String> waiting(long upTo) throws SQLException {
        try (var statement = connection.prepareStatement("""
                select name from kernel.subscription s
                 where exists (select from kernel.event e where e.position > s.position and e.position <= ?)
                    or exists (select from kernel.held_stream h where h.subscription = s.name and h.try_at <= now())
                """)) {
            statement.setLong(1, upTo);
            try (var rows = statement.executeQuery()) {
                var names = new HashSet<String>();
                while (rows.next()) {
                    names.add(rows.getString(1));
                }
                return names;
            }
        }
    }

    /// What happened between two positions, which must lie before the fence.
    synchronized List<Glimpse> glimpses(long after, long upTo, int limit) throws SQLException {
        try (var statement = connection.prepareStatement("""
                select position, stream, revision from kernel.event
                 where position > ? and position <= ? order by position limit ?
                """)) {
            statement.setLong(1, after);
            statement.setLong(2, upTo);
            statement.setInt(3, limit);
            try (var rows = statement.executeQuery()) {
                var glimpses = new ArrayList<Glimpse>();
                while (rows.next()) {
                    glimpses.add(new Glimpse(rows.getLong(1), rows.getString(2), rows.getLong(3)));
                }
                return glimpses;
            }
        }
    }

    synchronized void announce() throws SQLException {
        one("select pg_notify('" + CHANNEL + "', '')");
    }

    /// Whether a connection of the pool speaks to the same run of the server as this one. After a crash positions may
    /// be drawn a second time, so a fence holds for one run only.
    synchronized boolean sharesServerWith(PGConnection other) {
        if (companions.contains(other)) {
            return true;
        }
        try {
            one("select 1");
            return companions.add(other);
        } catch (SQLException lost) {
            return false;
        }
    }

    int backend() throws SQLException {
        return connection.unwrap(PGConnection.class).getBackendPID();
    }

    private String one(String sql, String... parameters) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setString(i + 1, parameters[i]);
            }
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return String.valueOf(row.getString(1));
            }
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
