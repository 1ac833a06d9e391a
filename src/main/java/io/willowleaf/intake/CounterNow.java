package io.willowleaf.intake;

import java.util.List;

/// How it stands at a place: those called last (the newest first), how many wait, who comes next, and the quiet room.
public record CounterNow(Place place, List<Ticket> called, int waiting, List<Ticket> next, List<QuietTalk> quiet) {

    public CounterNow {
        called = List.copyOf(called);
        next = List.copyOf(next);
        quiet = List.copyOf(quiet);
    }

    /// Nobody is in there and nobody was asked.
    public boolean isQuietRoomFree() {
        return quiet.stream().noneMatch(QuietTalk::isOpen);
    }
}
