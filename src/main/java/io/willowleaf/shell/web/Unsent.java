package io.willowleaf.shell.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The texts of a form that was not taken, so that the page saying so gives them back.
final class Unsent {

    private static final int SHORTEST = 10;
    private static final int MOST = 20;

    private Unsent() {}

    /// What somebody wrote, not what they chose; never a password or what proves the form is ours.
    static List<String> in(HttpServletRequest request) {
        return "POST".equals(request.getMethod())
                ? fields(request).entrySet().stream()
                        .filter(field -> isTyped(field.getKey()))
                        .map(Map.Entry::getValue)
                        .filter(values -> values.length > 0 && values[0].strip().length() >= SHORTEST)
                        .map(values -> values[0])
                        .filter(text -> text.strip().contains(" ") || text.contains("\n"))
                        .limit(MOST)
                        .toList()
                : List.of();
    }

    /// None where they cannot be read, so that nothing of them gets into a log.
    private static Map<String, String[]> fields(HttpServletRequest request) {
        try {
            return request.getParameterMap();
        } catch (IllegalStateException unreadable) {
            return Map.of();
        }
    }

    private static boolean isTyped(String field) {
        var name = field.toLowerCase(Locale.ROOT);
        return !name.startsWith("_") && !name.contains("password") && !name.contains("token");
    }
}
