package io.willowleaf.protection.domain;

import io.willowleaf.identity.StaffId;
import io.willowleaf.protection.MonthOfCare;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/// What people carried, and the rests they took.
public interface Loads {

    void met(Encounter encounter);

    void startOver();

    /// In order of time.
    List<Encounter> met(Collection<StaffId> staff, Instant since);

    /// How often each was abused since then: notices given and protection asked for.
    Map<StaffId, Integer> abuses(Collection<StaffId> staff, Instant since);

    /// Until when each rests or rested last.
    Map<StaffId, Instant> rests(Collection<StaffId> staff, Instant since);

    void rest(StaffId staff, Instant from, Instant until);

    MonthOfCare month(Instant since);
}
