package io.willowleaf.kernel.log.jdbc;

import io.willowleaf.kernel.log.LogHealth;
import io.willowleaf.kernel.log.Subscriber;
import io.willowleaf.kernel.log.Subscriptions;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Answers from the cursors in the database, so it speaks for all nodes.
final class JdbcSubscriptions implements Subscriptions {

    private static final Duration LOOK = Duration.ofMillis(10);

    private final JdbcClient jdbc;
    private final Cursors cursors;
    private final Iterable<Subscriber> subscribers;
    private final TransactionTemplate transaction;
    private final Bell bell;

    JdbcSubscriptions(
            JdbcClient jdbc,
            Cursors cursors,
            Iterable<Subscriber> subscribers,
            PlatformTransactionManager transactions,
            Bell bell) {
        this.jdbc = jdbc;
        this.cursors = cursors;
        this.subscribers = subscribers;
        this.transaction = new TransactionTemplate(transactions);
        this.bell = bell;
    }

    @Override
    public LogHealth health() {
        return new LogHealth(lastCommitted(), oldestWriter(), standings(), cursors.held());
    }

    @Override
    public void rebuild(String subscriber) {
        var found = stream().filter(each -> each.name().equals(subscriber)).findFirst();
        transaction.executeWithoutResult(_ -> {
            cursors.backToTheBeginning(subscriber);
            found.orElseThrow(() -> new IllegalArgumentException("no subscriber is called " + subscriber))
                    .startOver();
        });
        bell.ring();
    }

    @Override
    public void retry(String subscriber, String stream) {
        if (!cursors.tryAtOnce(subscriber, stream)) {
            throw new IllegalArgumentException(subscriber + " does not hold back " + stream);
        }
        bell.ring();
    }

    @Override
    public void awaitCaughtUp(Duration atMost) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("nobody hears what is not committed");
        }
        var names = names();
        var target = lastCommitted();
        var end = System.nanoTime() + atMost.toNanos();
        bell.ring();
        for (var behind = behind(names, target); !behind.isEmpty(); behind = behind(names, target)) {
            if (System.nanoTime() - end > 0) {
                throw new IllegalStateException("still behind position %d: %s".formatted(target, health()));
            }
            bell.hurry();
            LockSupport.parkNanos(LOOK.toNanos());
        }
    }

    private List<String> behind(List<String> names, long target) {
        return names.isEmpty() ? List.of() : cursors.behind(names, target);
    }

    private List<String> names() {
        return stream().map(Subscriber::name).toList();
    }

    private Stream<Subscriber> stream() {
        return StreamSupport.stream(subscribers.spliterator(), false);
    }

    private long lastCommitted() {
        return jdbc.sql("select coalesce(max(position), 0) from kernel.event")
                .query(Long.class)
                .single();
    }

    private Duration oldestWriter() {
        return jdbc.sql("""
                select coalesce(extract(epoch from max(clock_timestamp() - xact_start)), 0)
                  from pg_stat_activity where backend_xid is not null
                """).query((row, _) -> seconds(row.getDouble(1))).single();
    }

    private List<LogHealth.Standing> standings() {
        var names = names();
        return names.isEmpty()
                ? List.of()
                : jdbc.sql("""
                select s.name, s.position, s.trouble,
                       (select count(*) from (select from kernel.event e where e.position > s.position limit 10000) n)
                           as behind,
                       (select extract(epoch from clock_timestamp() - e.logged_at) from kernel.event e
                         where e.position > s.position order by e.position limit 1) as waited
                  from kernel.subscription s where s.name in (:names) order by s.name
                """)
                        .param("names", names)
                        .query((row, _) -> new LogHealth.Standing(
                                row.getString("name"),
                                row.getLong("position"),
                                row.getLong("behind"),
                                seconds(row.getDouble("waited")),
                                row.getString("trouble")))
                        .list();
    }

    private static Duration seconds(double seconds) {
        return Duration.ofMillis(Math.round(seconds * 1000));
    }
}
