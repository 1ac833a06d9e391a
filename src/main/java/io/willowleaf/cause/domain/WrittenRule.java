package io.willowleaf.cause.domain;

import com.google.re2j.PatternSyntaxException;
import io.willowleaf.cause.NotPossible;
import io.willowleaf.complaint.CauseCode;
import org.jspecify.annotations.Nullable;

/// A rule as staff read and write it.
public record WrittenRule(
        String code,
        CauseRule.Kind kind,
        String group,
        @Nullable CauseCode leaf,
        int weight,
        String pattern,
        boolean active) {

    /// Refuses a pattern that cannot be read.
    public CauseRule compiled() {
        try {
            return new CauseRule(code, kind, group, leaf, weight, Wording.of(pattern));
        } catch (PatternSyntaxException unreadable) {
            throw new NotPossible("cause.refused.pattern", unreadable.getPattern());
        }
    }
}
