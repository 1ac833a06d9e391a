package io.willowleaf.moment;

import java.time.Instant;

/// A short link put up for a moment: the channel it counts for, the spot where it hangs (empty where nobody said), and
/// how many complaints were told through it.
public record MomentLink(String code, String moment, String channel, String spot, Instant at, long heard) {

    public String path() {
        return "/q/" + code;
    }
}
