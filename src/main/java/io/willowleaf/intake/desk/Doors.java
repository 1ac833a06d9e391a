package io.willowleaf.intake.desk;

import io.willowleaf.complaint.desk.WordListDesk;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/// Which channels this organisation hears. A channel that was ever used stays, so what is known is asked for once only.
@Component
class Doors {

    private final WordListDesk lists;
    private final Set<String> known = ConcurrentHashMap.newKeySet();

    Doors(WordListDesk lists) {
        this.lists = lists;
    }

    boolean know(String channel) {
        if (!known.contains(channel)) {
            lists.channels().forEach(each -> known.add(each.code()));
        }
        return known.contains(channel);
    }
}
