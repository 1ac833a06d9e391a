package io.willowleaf.kernel.database;

import java.sql.SQLException;
import org.springframework.context.ApplicationContext;

/// Somebody who got hold of the owner's password and changes rows behind the program's back.
public final class Intruder {

    private Intruder() {}

    public static void run(ApplicationContext program, String sql) {
        var server = program.getBean(DatabaseServer.class);
        try (var connection = server.owner().connect();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
