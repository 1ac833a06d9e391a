package io.willowleaf.search;

import java.util.List;

/// Takes a text apart into morphemes, Korean and whatever stands between it. Safe for many threads at once. Offsets are
/// those of the text composed (NFC), which every text of ours is.
public interface Morphemes {

    /// A text yields no more than this; whatever comes after is left out.
    int MOST = 20_000;

    /// What the text is about: without particles, endings, adverbs and marks.
    default List<Morpheme> of(String text) {
        return all(text).stream().filter(each -> each.kind().carriesMeaning()).toList();
    }

    /// Every piece, for those to whom "안", "못" and "아이고" matter.
    List<Morpheme> all(String text);
}
