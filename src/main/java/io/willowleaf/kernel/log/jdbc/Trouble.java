package io.willowleaf.kernel.log.jdbc;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Arrays;
import org.springframework.core.NestedExceptionUtils;

/// Says what went wrong without the words of the failure, which may hold somebody's data.
final class Trouble {

    private Trouble() {}

    static String of(Throwable failure) {
        if (failure instanceof LogGap gap) {
            return String.valueOf(gap.getMessage());
        }
        var cause = NestedExceptionUtils.getMostSpecificCause(failure);
        var state = cause instanceof SQLException sql ? " " + sql.getSQLState() : "";
        return cause.getClass().getSimpleName() + state + place(cause);
    }

    /// A connection that ended, or a server that is away: nobody's fault, and no reason to hold back a stream.
    static boolean isLostConnection(Throwable failure) {
        var cause = NestedExceptionUtils.getMostSpecificCause(failure);
        return !(cause instanceof SQLException sql)
                ? cause instanceof IOException
                : sql.getSQLState() == null
                        || sql.getSQLState().startsWith("08")
                        || sql.getSQLState().startsWith("57P")
                        || sql.getSQLState().startsWith("25P03");
    }

    private static String place(Throwable cause) {
        return Arrays.stream(cause.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith("io.willowleaf."))
                .findFirst()
                .map(frame -> " at " + frame.getClassName() + "." + frame.getMethodName() + ":" + frame.getLineNumber())
                .orElse("");
    }
}
