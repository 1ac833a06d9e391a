package io.willowleaf.remedy;

import io.willowleaf.identity.Role;
import io.willowleaf.kernel.Money;
import io.willowleaf.starterkit.Bilingual;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What somebody may offer without asking: for one complaint, in a month (null: no bound), and which remedies. Above
/// it, another role decides (null: nobody inside the organisation alone).
public record Limit(
        String code,
        Bilingual name,
        Role role,
        Money perCase,
        @Nullable Money perMonth,
        Set<String> remedies,
        @Nullable Role above) {}
