package io.willowleaf.search.domain;

import java.util.Collection;
import java.util.List;

/// The common nouns that occur.
public interface Vocabulary {

    /// Those that begin their syllables with one of these rows of consonants, so many for each, the frequent ones
    /// first.
    List<String> withInitials(Collection<String> initials, int each);

    /// Those of these that occur.
    List<String> amongst(Collection<String> words);
}
