package io.willowleaf.kernel.log;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/// The log for whoever keeps the place in it himself: only as far as nothing earlier can appear any more.
public interface Chronicle {

    /// So many positions are looked through at a time, whatever is sought among them.
    int STRETCH = 20_000;

    /// One type of event, by its public name.
    record Kind(String name, int version) {}

    /// Up to here everything is told; 0 while this node has not asked yet.
    long settled();

    /// What happened after a position, of these types or of all where none is named, at most `limit` of it.
    Stretch after(long position, Set<String> types, int limit);

    /// The entries at these positions, in order; for whoever was told of them already.
    List<StoredEvent> at(Collection<Long> positions);

    /// Waits until more is settled than that, without a connection. False when nothing came in time.
    boolean awaitBeyond(long position, Duration atMost);

    /// Every type there is, by name.
    List<Kind> kinds();
}
