package io.willowleaf.likeness.desk;

import io.willowleaf.complaint.ComplaintId;
import io.willowleaf.complaint.Heard;
import io.willowleaf.complaint.desk.WordsDesk;
import io.willowleaf.identity.Viewer;
import io.willowleaf.likeness.domain.Crowds;
import io.willowleaf.likeness.domain.Gist;
import io.willowleaf.likeness.domain.Judgements;
import io.willowleaf.likeness.domain.Print;
import io.willowleaf.likeness.domain.Prints;
import io.willowleaf.likeness.domain.Prints.Alike;
import io.willowleaf.search.Morphemes;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Takes the prints of new complaints and puts near-copies together.
@Component
class Grouping {

    /// Looked at exactly, of those whose prints are alike.
    private static final int CLOSEST = 3;

    private final WordsDesk words;
    private final Morphemes morphemes;
    private final Prints prints;
    private final Crowds crowds;
    private final Judgements judgements;

    Grouping(WordsDesk words, Morphemes morphemes, Prints prints, Crowds crowds, Judgements judgements) {
        this.words = words;
        this.morphemes = morphemes;
        this.prints = prints;
        this.crowds = crowds;
        this.judgements = judgements;
    }

    void take(Collection<ComplaintId> ids) {
        var said = words.whole(ids, Viewer.SYSTEM);
        prints.put(said.stream()
                .map(each -> new Prints.Kept(
                        each.id(),
                        each.customer(),
                        each.at(),
                        Print.find(each.words()).orElse(null),
                        Gist.of(each.words(), morphemes)))
                .toList());
        group(said);
    }

    private void group(List<Heard> said) {
        var before = prints.before(said.stream().map(Heard::id).toList());
        if (before.isEmpty()) {
            return;
        }
        var apart = judgements.apart(before.keySet());
        var texts = texts(before.values(), said);
        var grown = new HashSet<ComplaintId>();
        said.stream()
                .map(Heard::id)
                .filter(id -> before.containsKey(id) && !apart.contains(id))
                .sorted((one, other) -> Long.compare(one.value(), other.value()))
                .forEach(id -> {
                    var closest = closest(id, before.getOrDefault(id, List.of()), texts);
                    if (closest != null && closest.estimate() >= Print.COPY) {
                        grown.add(crowds.join(id, closest.complaint(), closest.estimate()));
                    }
                });
        crowds.recount(grown);
    }

    private static @Nullable Alike closest(ComplaintId id, List<Alike> candidates, Map<ComplaintId, String> texts) {
        return candidates.stream()
                .limit(CLOSEST)
                .map(each -> new Alike(
                        each.complaint(),
                        Print.exactly(texts.getOrDefault(id, ""), texts.getOrDefault(each.complaint(), ""))))
                .reduce((one, other) -> other.estimate() > one.estimate() ? other : one)
                .orElse(null);
    }

    private Map<ComplaintId, String> texts(Collection<List<Alike>> candidates, List<Heard> said) {
        var texts = new HashMap<ComplaintId, String>();
        said.forEach(each -> texts.put(each.id(), each.words()));
        var missing = candidates.stream()
                .flatMap(each -> each.stream().limit(CLOSEST))
                .map(Alike::complaint)
                .filter(id -> !texts.containsKey(id))
                .collect(Collectors.toSet());
        words.of(missing, Viewer.SYSTEM).forEach(each -> texts.put(each.complaint(), each.words()));
        return texts;
    }
}
