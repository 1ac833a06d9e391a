package io.willowleaf.intake.domain;

import io.willowleaf.identity.StaffId;
import io.willowleaf.intake.Place;
import io.willowleaf.intake.QuietStep;
import io.willowleaf.intake.QuietTalk;
import io.willowleaf.intake.Ticket;
import io.willowleaf.kernel.Actor;
import io.willowleaf.starterkit.Bilingual;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Places, the numbers people wait with, and the quiet room.
public interface Counters {

    void found(String code, Bilingual name, Actor by, Instant now);

    List<Place> places();

    Optional<Place> find(String code);

    /// Whoever draws or calls a number here waits until this transaction ends.
    void hold(Place place);

    int drawn(Place place, LocalDate day);

    void draw(Place place, LocalDate day, int number, String tokenHash, Instant now);

    /// The newest drawn with this token.
    Optional<Ticket> findTicket(Place place, String tokenHash);

    /// Those not called yet, the first first.
    List<Ticket> waiting(Place place, LocalDate day, int limit);

    int countWaiting(Place place, LocalDate day);

    /// Those called last, the newest first.
    List<Ticket> called(Place place, LocalDate day, int limit);

    void call(long ticket, String counter, StaffId officer, Instant now);

    void offer(Place place, @Nullable Long ticket, Actor by, Instant now);

    List<QuietTalk> talks(Place place, Instant since);

    boolean step(long talk, QuietStep step, Actor by, Instant now);

    void heard(Place place, String complaint, Instant now);
}
