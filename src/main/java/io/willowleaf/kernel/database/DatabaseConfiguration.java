package io.willowleaf.kernel.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.willowleaf.kernel.config.Home;
import io.willowleaf.kernel.config.Settings;
import java.util.Objects;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The server, and the connections of the program to it. Nobody gets a connection before the migrations are done.
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    /// Statements are planned once for all their values: planning takes longer than most of them run, and each is
    /// written so that one plan is right. What depends on its values writes them into its text.
    private static final String HABITS =
            "set statement_timeout = '60s'; set idle_in_transaction_session_timeout = '60s';"
                    + " set jit = off; set plan_cache_mode = force_generic_plan";

    @Bean
    DatabaseServer databaseServer(Settings settings, Home home) {
        return server(settings, home);
    }

    static DatabaseServer server(Settings settings, Home home) {
        var database = settings.database();
        var url = database.url();
        return url == null
                ? EmbeddedPostgres.start(home, Objects.requireNonNullElse(database.binaries(), home.folder()))
                : new ExternalPostgres(url, database);
    }

    @Bean
    HikariDataSource dataSource(DatabaseServer server, Settings settings) {
        Migrations.run(server.owner());
        var config = new HikariConfig();
        config.setPoolName("program");
        config.setJdbcUrl(server.program().url());
        config.setUsername(server.program().user());
        config.setPassword(server.program().password());
        config.setConnectionInitSql(server.greeting() + HABITS);
        config.setMaximumPoolSize(settings.database().pool());
        config.setMinimumIdle(2);
        config.setConnectionTimeout(10_000);
        config.addDataSourceProperty("ApplicationName", "willowleaf");
        config.addDataSourceProperty("reWriteBatchedInserts", "true");
        return new HikariDataSource(config);
    }
}
