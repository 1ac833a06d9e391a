package io.willowleaf.testing;

import com.zaxxer.hikari.HikariDataSource;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.config.BeanPostProcessor;

/// Counts what one thread asks of the database: `QueryCount.of(() -> desk.find(…))` answers the statements sent.
public final class QueryCount implements BeanPostProcessor {

    private static final ThreadLocal<List<String>> ASKED = new ThreadLocal<>();
    private static final Set<String> SENDS = Set.of("execute", "executeQuery", "executeUpdate", "executeBatch");

    public static List<String> of(Runnable task) {
        var asked = new ArrayList<String>();
        ASKED.set(asked);
        try {
            task.run();
        } finally {
            ASKED.remove();
        }
        return asked;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof HikariDataSource pool && !(bean instanceof Counting) ? new Counting(pool) : bean;
    }

    private static final class Counting extends HikariDataSource {

        private final HikariDataSource pool;

        Counting(HikariDataSource pool) {
            this.pool = pool;
            pool.copyStateTo(this);
        }

        @Override
        public Connection getConnection() throws SQLException {
            var connection = pool.getConnection();
            return ASKED.get() == null ? connection : counted(connection);
        }

        @Override
        public void close() {
            pool.close();
        }

        private static Connection counted(Connection connection) {
            return proxy(
                    Connection.class,
                    connection,
                    (method, args, result) -> result instanceof PreparedStatement statement
                            ? counted(statement, (String) args[0])
                            : result);
        }

        private static PreparedStatement counted(PreparedStatement statement, String sql) {
            return proxy(PreparedStatement.class, statement, (method, _, result) -> {
                var asked = ASKED.get();
                if (asked != null && SENDS.contains(method)) {
                    asked.add(sql.strip());
                }
                return result;
            });
        }

        private static <T> T proxy(Class<T> type, T target, After after) {
            return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (_, method, args) -> {
                try {
                    return after.see(method.getName(), args, method.invoke(target, args));
                } catch (InvocationTargetException thrown) {
                    throw thrown.getCause();
                }
            }));
        }
    }

    private interface After {

        Object see(String method, Object[] args, Object result);
    }
}
