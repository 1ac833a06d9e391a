package io.willowleaf.kernel.log.jdbc;

import com.zaxxer.hikari.HikariDataSource;
import io.willowleaf.kernel.log.Chronicle;
import io.willowleaf.kernel.log.EventLog;
import io.willowleaf.kernel.log.EventVocabulary;
import io.willowleaf.kernel.log.Onlooker;
import io.willowleaf.kernel.log.Subscriber;
import io.willowleaf.kernel.log.Subscriptions;
import java.sql.DriverManager;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

/// Puts the log together for the program.
@Configuration(proxyBeanMethods = false)
class LogConfiguration {

    @Bean
    LogParts logParts(
            HikariDataSource pool,
            PlatformTransactionManager transactions,
            ObjectProvider<EventVocabulary> vocabularies) {
        return new LogParts(
                pool, beside(pool), transactions, vocabularies.stream().toList(), Pace.USUAL);
    }

    @Bean
    EventLog eventLog(LogParts parts) {
        return parts.log();
    }

    @Bean
    Subscriptions subscriptions(LogParts parts, ObjectProvider<Subscriber> subscribers) {
        return parts.subscriptions(subscribers);
    }

    @Bean
    Dispatcher dispatcher(LogParts parts, ObjectProvider<Subscriber> subscribers, ObjectProvider<Onlooker> onlookers) {
        return parts.dispatcher(subscribers, onlookers);
    }

    @Bean
    Chronicle chronicle(LogParts parts, Dispatcher dispatcher) {
        return parts.chronicle(dispatcher);
    }

    private static DirectConnection beside(HikariDataSource pool) {
        return () -> {
            var login = pool.getCredentials();
            var connection = DriverManager.getConnection(pool.getJdbcUrl(), login.getUsername(), login.getPassword());
            var greeting = pool.getConnectionInitSql();
            if (greeting != null) {
                try (var statement = connection.createStatement()) {
                    statement.execute(greeting);
                }
            }
            return connection;
        };
    }
}
