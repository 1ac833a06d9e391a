package io.willowleaf.improvement.desk;

import io.willowleaf.starterkit.Bilingual;
import io.willowleaf.starterkit.Kit;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/// What the causes are called, leaf by leaf in the order of the taxonomy.
@Component
public class CauseNames {

    private final Map<String, Bilingual> names = new LinkedHashMap<>();

    CauseNames() {
        for (var row : Kit.rows("cause-taxonomy")) {
            names.put(row.code(), row.words(""));
        }
    }

    public Map<String, Bilingual> all() {
        return names;
    }

    /// The code itself where nothing is called so.
    public Bilingual of(String code) {
        return names.getOrDefault(code, new Bilingual(code, code));
    }
}
