package io.willowleaf.moment.domain;

import io.willowleaf.complaint.ComplaintNumber;
import io.willowleaf.kernel.Actor;
import io.willowleaf.moment.Box;
import io.willowleaf.moment.BoxNow;
import io.willowleaf.moment.SlipCollection;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The suggestion boxes, when they were emptied, and which slips of each collection are typed in.
public interface Boxes {

    /// In the order they were put up.
    List<BoxNow> all();

    Optional<Box> find(String code);

    void putUp(String code, Actor by, Instant now);

    /// The newest words hold.
    void word(Box box, Actor by, Instant now);

    long collect(String box, Instant emptiedAt, Actor by, Instant now);

    /// The newest count holds.
    void count(long collection, int slips, Actor by, Instant now);

    /// Whoever types or counts slips of this collection waits until this transaction ends.
    void hold(long collection);

    Optional<SlipCollection> findCollection(long id);

    /// Those with slips left first, then the newest.
    List<SlipCollection> collections(String box);

    void typed(long collection, ComplaintNumber complaint, Actor by, Instant now);

    /// The newest first.
    List<ComplaintNumber> slips(long collection);

    void told(String box, ComplaintNumber complaint, Instant now);
}
