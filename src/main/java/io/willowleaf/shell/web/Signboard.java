package io.willowleaf.shell.web;

import io.willowleaf.kernel.words.Language;
import io.willowleaf.starterkit.desk.OrganisationDesk;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/// The name over the door. Remembered for a minute, and beyond when the database cannot be asked, for it also stands
/// over the page that says so.
@Component
class Signboard {

    private static final Duration FRESH = Duration.ofMinutes(1);

    private final OrganisationDesk organisation;
    private final InstantSource clock;
    private volatile @Nullable Board board;

    Signboard(OrganisationDesk organisation, InstantSource clock) {
        this.organisation = organisation;
        this.clock = clock;
    }

    String name(Language language) {
        var seen = board;
        var now = clock.instant();
        if (seen == null || Duration.between(seen.at(), now).abs().compareTo(FRESH) > 0) {
            seen = look(seen, now);
            board = seen;
        }
        return language == Language.KO ? seen.ko() : seen.en();
    }

    private Board look(@Nullable Board before, Instant now) {
        try {
            var name = organisation.current().name();
            return new Board(name.ko(), name.en(), now);
        } catch (DataAccessException | org.springframework.transaction.TransactionException _) {
            return before == null ? new Board("", "", now) : before;
        }
    }

    private record Board(String ko, String en, Instant at) {}
}
