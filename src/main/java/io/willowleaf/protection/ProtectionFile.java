package io.willowleaf.protection;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Everything about one request: what happened, what was done, what is still to do and the sealed evidence.
public record ProtectionFile(
        ProtectionRequest request,
        List<Account> accounts,
        List<Care> care,
        List<Called> called,
        Set<CareKind> next,
        boolean mine,
        boolean asksAboutCounselling,
        @Nullable Instant restsUntil,
        @Nullable Bundle bundle,
        Map<Evidence, Evidence.State> evidence,
        List<Situation> situations) {

    public boolean was(CareKind kind) {
        return care.stream().anyMatch(done -> done.kind() == kind);
    }
}
