package io.willowleaf.portal.domain;

import io.willowleaf.kernel.Actor;
import io.willowleaf.portal.FrameSite;
import java.time.Instant;
import java.util.List;

/// The sites that may show our form in a frame.
public interface FrameSites {

    /// Those allowed now, by origin.
    List<FrameSite> all();

    /// Whoever changes them waits until this transaction ends.
    void hold();

    void allow(String origin, Actor by, Instant now);

    void end(String origin, Actor by, Instant now);
}
