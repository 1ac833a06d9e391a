package io.willowleaf.kernel.database;

import io.willowleaf.kernel.config.Home;
import io.willowleaf.testing.ScratchHome;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

/// A server of its own with an empty, migrated database, for tests that cut connections or bring their own events.
public final class ScratchDatabase implements AutoCloseable {

    private final EmbeddedPostgres server =
            EmbeddedPostgres.start(new Home(ScratchHome.fresh()), Path.of("target", "postgres"));

    public Connection asOwner() throws SQLException {
        return server.owner().connect();
    }

    public String url() {
        return server.program().url();
    }

    public String user() {
        return server.program().user();
    }

    public String password() {
        return server.program().password();
    }

    @Override
    public void close() {
        server.close();
    }
}
