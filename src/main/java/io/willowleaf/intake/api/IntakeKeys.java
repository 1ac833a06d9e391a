package io.willowleaf.intake.api;

import io.willowleaf.kernel.api.KeepsOwnKeys;
import java.util.Set;
import org.springframework.stereotype.Component;

/// Complaints and mails keep the key they came with for as long as themselves, written in the same step.
@Component
class IntakeKeys implements KeepsOwnKeys {

    @Override
    public Set<String> paths() {
        return Set.of("/api/v1/complaints", "/api/v1/mail");
    }
}
