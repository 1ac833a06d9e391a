package io.willowleaf.moment.domain;

import io.willowleaf.complaint.ComplaintNumber;
import io.willowleaf.kernel.Actor;
import io.willowleaf.moment.Moment;
import io.willowleaf.moment.MomentLink;
import io.willowleaf.starterkit.Bilingual;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The moments of every journey, and the short links put up for them.
public interface Moments {

    /// In the order of the journeys and their steps.
    List<Moment> all();

    Optional<Moment> find(String code);

    /// The next step of the journey that the organisation named itself.
    Moment name(Bilingual name);

    void putUp(MomentLink link, Actor by);

    /// The newest first.
    List<MomentLink> links(String moment);

    /// How many links each moment has.
    Map<String, Long> countLinks();

    Optional<MomentLink> findLink(String code);

    void heard(String link, ComplaintNumber complaint, Instant now);
}
