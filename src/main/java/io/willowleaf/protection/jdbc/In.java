package io.willowleaf.protection.jdbc;

import io.willowleaf.identity.TeamId;
import io.willowleaf.protection.domain.Circle;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The condition that keeps rows with a `staff` and a `team` within somebody's circle.
final class In {

    static final String CIRCLE = "(:all or team in (:teams) or staff = :self)";

    private static final List<Long> NOBODY = List.of(-1L);

    private In() {}

    static Map<String, @Nullable Object> circle(Circle circle) {
        var self = circle.self();
        var values = new HashMap<String, @Nullable Object>();
        values.put("all", circle.all());
        values.put(
                "teams",
                circle.teams().isEmpty()
                        ? NOBODY
                        : circle.teams().stream().map(TeamId::value).toList());
        values.put("self", self == null ? -1L : self.value());
        return values;
    }
}
