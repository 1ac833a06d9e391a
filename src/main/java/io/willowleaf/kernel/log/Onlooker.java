package io.willowleaf.kernel.log;

import java.util.List;

/// Is told on every node what happens while it happens. Nothing is kept for it: what happens while its node is away it
/// never learns, so it may only make pleasant what is right without it.
public interface Onlooker {

    /// Whether anybody looks now; for nobody nothing is read.
    boolean isLooking();

    /// At most 200 at once, in order of position, all of them committed. Returns at once.
    void see(List<Glimpse> happened);
}
