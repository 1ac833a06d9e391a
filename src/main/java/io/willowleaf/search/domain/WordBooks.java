package io.willowleaf.search.domain;

import io.willowleaf.kernel.Actor;
import java.time.Instant;
import java.util.List;

/// The word book of this installation: what we ship, and what the organisation added or took away.
public interface WordBooks {

    /// As it stands, at most seconds old.
    WordBook current();

    Own own();

    void put(Own own, Actor by, Instant at);

    /// As shipped.
    WordBook shipped();

    /// What this organisation says differently, line by line.
    record Own(List<String> words, List<String> synonyms) {

        public Own {
            words = List.copyOf(words);
            synonyms = List.copyOf(synonyms);
        }
    }
}
