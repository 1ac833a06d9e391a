package io.willowleaf.likeness.domain;

import io.willowleaf.complaint.ComplaintId;
import io.willowleaf.customer.CustomerId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What is kept of every text to find those like it.
public interface Prints {

    void put(List<Kept> all);

    /// Those that may be near-copies of this one, the newest two hundred at most, the most alike first.
    List<Alike> alike(Print print, @Nullable ComplaintId but);

    /// The same for many that are kept already, only of those that came before each.
    Map<ComplaintId, List<Alike>> before(Collection<ComplaintId> ids);

    /// The newest that share one of these words.
    List<Told> sharing(List<String> words, boolean frequent, int most, @Nullable ComplaintId but);

    /// About how many are kept.
    long all();

    /// How often words stand in the newest texts, as it was counted last.
    Rarity rarity();

    /// Counts again if much came since.
    boolean count(Instant now);

    record Kept(
            ComplaintId complaint,
            @Nullable CustomerId sender,
            Instant receivedAt,
            @Nullable Print print,
            Gist gist) {}

    record Alike(ComplaintId complaint, double estimate) {}

    record Told(ComplaintId complaint, Gist gist) {}
}
