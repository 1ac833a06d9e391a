package io.willowleaf.cause.domain;

import io.willowleaf.cause.CauseGuide;
import io.willowleaf.cause.CauseLeaf;
import io.willowleaf.complaint.CauseCode;
import io.willowleaf.starterkit.Bilingual;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The taxonomy of causes.
public interface Leaves {

    /// In the order in which they are offered, with those that are switched off.
    List<CauseLeaf> all();

    void rename(CauseCode code, Bilingual words);

    /// Adds a leaf to a group that exists, under the next free number.
    CauseCode add(String group, Bilingual words);

    /// Nothing switches it on again.
    void switchOff(CauseCode code, @Nullable Instant at);

    Optional<CauseGuide> findGuide(String group);
}
