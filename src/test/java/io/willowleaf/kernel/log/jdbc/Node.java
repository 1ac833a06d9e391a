package io.willowleaf.kernel.log.jdbc;

import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.willowleaf.kernel.Actor;
import io.willowleaf.kernel.database.ScratchDatabase;
import io.willowleaf.kernel.log.EventLog;
import io.willowleaf.kernel.log.EventVocabulary;
import io.willowleaf.kernel.log.Subscriber;
import io.willowleaf.kernel.log.Subscriptions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// One node of the program, as far as the log knows it.
final class Node implements AutoCloseable {

    static final Pace BRISK = new Pace(Duration.ofMillis(20), Duration.ofMillis(200), Duration.ofMillis(1));
    static final Instant NOON = Instant.parse("2026-09-01T03:00:00Z");

    final HikariDataSource pool;
    final JdbcClient jdbc;
    final TransactionTemplate transaction;
    final EventLog log;
    final LogParts parts;
    final Subscriptions subscriptions;
    final Dispatcher dispatcher;

    Node(ScratchDatabase database, Pace pace, Function<JdbcClient, List<Subscriber>> subscribers) {
        this(database.url(), database.user(), database.password(), pace, subscribers);
    }

    Node(String url, String user, String password, Pace pace, Function<JdbcClient, List<Subscriber>> subscribers) {
        var config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setUsername(user);
        config.setPassword(password);
        config.setMaximumPoolSize(16);
        pool = new HikariDataSource(config);
        jdbc = JdbcClient.create(pool);
        var transactions = new JdbcTransactionManager(pool);
        transaction = new TransactionTemplate(transactions);
        parts = new LogParts(
                pool,
                () -> DriverManager.getConnection(url, user, password),
                transactions,
                List.of(new EventVocabulary("parcel", ParcelEvent.class)),
                pace);
        log = parts.log();
        var heard = subscribers.apply(jdbc);
        subscriptions = parts.subscriptions(heard);
        dispatcher = parts.dispatcher(heard, List.of());
    }

    Node start() {
        dispatcher.start();
        return this;
    }

    void append(ParcelEvent event) {
        transaction.executeWithoutResult(_ -> log.append(event, Actor.SYSTEM, NOON));
    }

    List<Long> written() {
        return jdbc.sql("select position from kernel.event order by position")
                .query((row, _) -> row.getLong(1))
                .list();
    }

    List<Long> heardBy(String subscriber) {
        return jdbc.sql("select position from scratch.heard where by = :by order by line")
                .param("by", subscriber)
                .query((row, _) -> row.getLong(1))
                .list();
    }

    /// Asked again when a connection of the pool was among those a test has cut.
    void awaitCaughtUp() {
        await().atMost(Duration.ofSeconds(90))
                .ignoreExceptionsInstanceOf(DataAccessException.class)
                .until(() -> {
                    subscriptions.awaitCaughtUp(Duration.ofSeconds(60));
                    return jdbc.sql("select 1").query(Integer.class).single() == 1;
                });
    }

    static void prepare(ScratchDatabase database) throws SQLException {
        try (var owner = database.asOwner();
                var statement = owner.createStatement()) {
            statement.execute(Notebook.TABLE);
        }
    }

    @Override
    public void close() {
        dispatcher.stop();
        pool.close();
    }
}
