package io.willowleaf.warning.desk;

import io.willowleaf.complaint.CauseCode;
import io.willowleaf.starterkit.Bilingual;
import io.willowleaf.starterkit.Kit;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/// What causes and groups of causes are called.
@Component
class CauseWords {

    private final Map<String, Bilingual> words = new TreeMap<>();

    CauseWords() {
        for (var row : Kit.rows("cause-taxonomy")) {
            var group = new Bilingual(row.text("group_ko"), row.text("group_en"));
            words.put(row.text("cause_group"), group);
            words.put(
                    row.code(),
                    new Bilingual(group.ko() + " · " + row.text("ko"), group.en() + " · " + row.text("en")));
        }
    }

    boolean knows(CauseCode cause) {
        return words.containsKey(cause.value());
    }

    Map<String, Bilingual> all() {
        return Collections.unmodifiableMap(words);
    }
}
