package io.willowleaf.kernel.database;

import io.willowleaf.kernel.config.CannotStart;
import io.willowleaf.kernel.config.Settings;
import java.sql.SQLException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A PostgreSQL server that somebody else runs.
final class ExternalPostgres implements DatabaseServer {

    private static final Logger log = LoggerFactory.getLogger(ExternalPostgres.class);
    private static final int OLDEST = 17;
    private final Login login;
    private final boolean limited;

    ExternalPostgres(String url, Settings.Database settings) {
        this.login = new Login(url, settings.user(), settings.password());
        try (var connection = login.connect()) {
            requireNewEnough(connection.getMetaData().getDatabaseMajorVersion());
            this.limited = AppRole.ensureToAssume(connection);
        } catch (SQLException e) {
            log.error("The database does not answer", e);
            throw new CannotStart(
                    "데이터베이스에 연결할 수 없습니다: " + login,
                    "The database cannot be reached: " + login,
                    "Check WILLOWLEAF_DATABASE_URL, _USER and _PASSWORD.");
        }
        if (!limited) {
            log.warn(
                    "{} may not assume the role {}: the program runs with the rights of the owner",
                    login,
                    AppRole.NAME);
        }
    }

    static void requireNewEnough(int version) {
        if (version < OLDEST) {
            throw new CannotStart(
                    "PostgreSQL %d 이상이 필요합니다. 지금 연결된 서버는 %d입니다.".formatted(OLDEST, version),
                    "PostgreSQL %d or newer is needed; the server at hand is %d.".formatted(OLDEST, version),
                    "Upgrade the server, or leave WILLOWLEAF_DATABASE_URL empty to use the one we carry.");
        }
    }

    @Override
    public Login owner() {
        return login;
    }

    @Override
    public Login program() {
        return login;
    }

    @Override
    public String greeting() {
        return limited ? "set role " + AppRole.NAME + ";" : "";
    }

    @Override
    public void close() {
        // not ours to stop
    }
}
