package io.willowleaf.cause.desk;

import io.willowleaf.cause.CauseBranch;
import io.willowleaf.search.CauseWords;
import io.willowleaf.starterkit.Bilingual;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/// Lends the search the names of causes.
@Component
class CallCauses implements CauseWords {

    private final CauseDesk causes;

    CallCauses(CauseDesk causes) {
        this.causes = causes;
    }

    @Override
    public Map<String, Bilingual> all() {
        var names = new LinkedHashMap<String, Bilingual>();
        add(causes.wholeTree(), names);
        return names;
    }

    private static void add(List<CauseBranch> branches, Map<String, Bilingual> names) {
        branches.forEach(branch -> {
            names.put(branch.code(), branch.words());
            add(branch.below(), names);
        });
    }
}
