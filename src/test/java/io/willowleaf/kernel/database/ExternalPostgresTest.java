package io.willowleaf.kernel.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.willowleaf.kernel.config.CannotStart;
import io.willowleaf.kernel.config.Home;
import io.willowleaf.kernel.config.Settings;
import io.willowleaf.testing.ScratchHome;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// A server of one's own is played by the carried one, entered as a login that is no superuser.
@Tag("database")
class ExternalPostgresTest {

    static EmbeddedPostgres theirs;

    @BeforeAll
    static void start() {
        theirs = EmbeddedPostgres.start(new Home(ScratchHome.fresh()), Path.of("target", "postgres"));
    }

    @AfterAll
    static void stop() {
        theirs.close();
    }

    @Test
    void a_login_that_may_make_roles_migrates_as_owner_and_works_with_fewer_rights() throws SQLException {
        execute(
                theirs.owner(),
                "drop owned by willowleaf_app; drop role willowleaf_app",
                "create role voc login createrole password 'voc'",
                "create database voc owner voc");
        var server = enter("voc");
        Migrations.run(server.owner());

        assertThat(server.greeting()).contains("set role willowleaf_app");
        try (var connection = server.program().connect();
                var statement = connection.createStatement()) {
            statement.execute(server.greeting());
            statement.execute("update kernel.installation set secret = 'x'");
            assertThatThrownBy(() -> statement.execute("drop table kernel.job")).hasMessageContaining("must be owner");
        }
    }

    @Test
    void a_login_that_may_not_make_roles_still_works() throws SQLException {
        execute(theirs.owner(), "create role plain login password 'plain'", "create database plain owner plain");
        var server = enter("plain");
        assertThat(server.greeting()).isEmpty();
        assertThatCode(() -> Migrations.run(server.owner())).doesNotThrowAnyException();
    }

    @Test
    void an_old_server_is_refused_with_its_version() {
        assertThatThrownBy(() -> ExternalPostgres.requireNewEnough(16))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("16")
                .hasMessageContaining("17");
        assertThatCode(() -> ExternalPostgres.requireNewEnough(17)).doesNotThrowAnyException();
    }

    @Test
    void a_server_that_does_not_answer_is_named() {
        var settings = new Settings.Database("jdbc:postgresql://127.0.0.1:1/nothing", "kim", "secret words", 4, null);
        assertThatThrownBy(() -> new ExternalPostgres("jdbc:postgresql://127.0.0.1:1/nothing", settings))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("kim at jdbc:postgresql://127.0.0.1:1/nothing")
                .hasMessageNotContaining("secret words");
    }

    private static ExternalPostgres enter(String name) {
        var url = theirs.owner().url().replaceFirst("/willowleaf$", "/" + name);
        return new ExternalPostgres(url, new Settings.Database(url, name, name, 4, null));
    }

    private static void execute(Login login, String... commands) throws SQLException {
        try (var connection = login.connect();
                var statement = connection.createStatement()) {
            for (var command : commands) {
                statement.execute(command);
            }
        }
    }
}
