package io.willowleaf.search.domain;

import io.willowleaf.complaint.ComplaintId;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/// The index: what complaints are found by.
public interface Entries {

    /// With all their words, cut in this way.
    void put(List<Worded> entries, int analysis);

    /// Where they stand now; their words stay as they are.
    void move(List<Entry> entries);

    /// Those of these that were cut in another way.
    List<ComplaintId> staleAmong(Collection<ComplaintId> ids, int analysis);

    /// Sorts what was put lately into the index; without that it is found, too, but more slowly.
    void sortIn();

    /// Remembers common nouns that occur.
    void learn(Set<String> nouns);

    /// Whether everything was last cut in this way; if not, it is from now on.
    boolean isCutBy(int analysis);

    /// What a complaint is found by.
    ///
    /// @param words as the database keeps them
    /// @param marks of what follows each other
    record Worded(Entry entry, String words, String marks) {}
}
