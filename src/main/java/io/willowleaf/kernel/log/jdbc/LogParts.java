package io.willowleaf.kernel.log.jdbc;

import io.willowleaf.kernel.log.Chronicle;
import io.willowleaf.kernel.log.EventLog;
import io.willowleaf.kernel.log.EventVocabulary;
import io.willowleaf.kernel.log.Onlooker;
import io.willowleaf.kernel.log.Subscriber;
import io.willowleaf.kernel.log.Subscriptions;
import java.util.Collection;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/// Everything the log of one node is made of.
final class LogParts {

    private final DataSource pool;
    private final DirectConnection direct;
    private final PlatformTransactionManager transactions;
    private final Pace pace;
    private final JdbcClient jdbc;
    private final EventTypes types;
    private final EventJson json = new EventJson();
    private final Bell bell = new Bell();
    private final Cursors cursors;
    private final EventRows rows;

    LogParts(
            DataSource pool,
            DirectConnection direct,
            PlatformTransactionManager transactions,
            Collection<EventVocabulary> vocabularies,
            Pace pace) {
        this.pool = pool;
        this.direct = direct;
        this.transactions = transactions;
        this.pace = pace;
        jdbc = JdbcClient.create(pool);
        types = new EventTypes(vocabularies);
        cursors = new Cursors(jdbc);
        rows = new EventRows(jdbc, types, json);
    }

    EventTypes types() {
        return types;
    }

    EventLog log() {
        return new JdbcEventLog(jdbc, types, json, rows, bell);
    }

    Subscriptions subscriptions(Iterable<Subscriber> subscribers) {
        return new JdbcSubscriptions(jdbc, cursors, subscribers, transactions, bell);
    }

    Chronicle chronicle(Dispatcher dispatcher) {
        return new JdbcChronicle(new JdbcTemplate(pool), rows, types, dispatcher::fence, transactions);
    }

    Dispatcher dispatcher(Iterable<Subscriber> subscribers, Iterable<Onlooker> onlookers) {
        return new Dispatcher(
                subscribers,
                onlookers,
                subscriber -> new Hearing(subscriber, cursors, rows, pool, transactions, pace),
                cursors,
                direct,
                bell,
                pace);
    }
}
