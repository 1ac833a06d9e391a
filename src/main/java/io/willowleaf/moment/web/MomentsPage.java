package io.willowleaf.moment.web;

import io.willowleaf.kernel.page.Problems;
import io.willowleaf.moment.Moment;
import java.util.List;
import java.util.Map;

/// The moments of one journey, how many signs each has, and the form for a moment of our own.
public record MomentsPage(
        String journey,
        List<String> journeys,
        List<Moment> moments,
        Map<String, Long> links,
        String ko,
        String en,
        Problems problems) {

    public long signs(Moment moment) {
        return links.getOrDefault(moment.code(), 0L);
    }

    public boolean isOwn() {
        return journey.equals(Moment.OWN);
    }
}
