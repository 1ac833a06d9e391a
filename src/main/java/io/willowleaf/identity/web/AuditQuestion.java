package io.willowleaf.identity.web;

import io.willowleaf.audit.AuditFilter;
import io.willowleaf.kernel.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/// What was asked for in the address of the audit page.
public record AuditQuestion(
        @Nullable String what,
        @Nullable Long staff,
        @Nullable String verb,
        @Nullable String object,
        @Nullable Long before) {

    public boolean readings() {
        return "readings".equals(what);
    }

    /// Where the same is taken out as a table.
    public String export() {
        return UriComponentsBuilder.fromPath("/exports/audit")
                .queryParamIfPresent("q.staff", java.util.Optional.ofNullable(staff))
                .queryParamIfPresent("q.verb", java.util.Optional.ofNullable(blank(verb)))
                .queryParamIfPresent("q.object", java.util.Optional.ofNullable(blank(object)))
                .encode()
                .toUriString();
    }

    AuditFilter filter() {
        return new AuditFilter(
                staff == null ? null : Actor.staff(staff), blank(verb), blank(object), before, AuditFilter.PAGE);
    }

    @Nullable
    String next(@Nullable Long last) {
        return last == null
                ? null
                : UriComponentsBuilder.fromPath("/audit")
                        .queryParam("what", what == null ? "acts" : what)
                        .queryParamIfPresent("staff", java.util.Optional.ofNullable(staff))
                        .queryParamIfPresent("verb", java.util.Optional.ofNullable(blank(verb)))
                        .queryParamIfPresent("object", java.util.Optional.ofNullable(blank(object)))
                        .queryParam("before", last)
                        .encode()
                        .toUriString();
    }

    private static @Nullable String blank(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
