package io.willowleaf.shell.web;

import java.util.Arrays;
import java.util.stream.Collectors;

/// Where an error came from: the classes of its causes and the lines of ours they passed, without their messages, which
/// may quote what somebody typed.
final class Where {

    private static final int LINES = 12;

    private Where() {}

    static String of(Throwable error) {
        var told = new StringBuilder();
        var seen = 0;
        for (Throwable cause = error; cause != null && seen < 5; cause = cause.getCause()) {
            told.append(seen++ == 0 ? "" : " caused by ")
                    .append(cause.getClass().getName());
            told.append(ours(cause));
        }
        return told.toString();
    }

    private static String ours(Throwable error) {
        var lines = Arrays.stream(error.getStackTrace())
                .filter(line -> line.getClassName().startsWith("io.willowleaf")
                        || line.getClassName().startsWith("gg.jte.generated"))
                .limit(LINES)
                .map(line -> line.getFileName() + ":" + line.getLineNumber())
                .collect(Collectors.joining(" < "));
        return lines.isEmpty() ? "" : " at " + lines;
    }
}
