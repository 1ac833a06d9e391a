package io.willowleaf.warning.desk;

import io.willowleaf.cause.desk.CauseDesk;
import io.willowleaf.complaint.CauseCode;
import io.willowleaf.starterkit.Bilingual;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/// What causes and groups of causes are called.
@Component
class CauseWords {

    private final CauseDesk causes;

    CauseWords(CauseDesk causes) {
        this.causes = causes;
    }

    boolean knows(CauseCode cause) {
        return all().containsKey(cause.value());
    }

    Map<String, Bilingual> all() {
        var words = new TreeMap<String, Bilingual>();
        for (var leaf : causes.leaves()) {
            var group = leaf.groupWords();
            words.put(leaf.group(), group);
            words.put(
                    leaf.code().value(),
                    new Bilingual(
                            group.ko() + " · " + leaf.words().ko(),
                            group.en() + " · " + leaf.words().en()));
        }
        return words;
    }
}
