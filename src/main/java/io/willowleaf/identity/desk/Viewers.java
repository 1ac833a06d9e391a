package io.willowleaf.identity.desk;

import io.willowleaf.identity.StaffId;
import io.willowleaf.identity.Viewer;
import io.willowleaf.identity.domain.ApiTokens;
import io.willowleaf.identity.domain.Grants;
import io.willowleaf.identity.domain.People;
import io.willowleaf.identity.domain.RandomKey;
import io.willowleaf.identity.domain.Sessions;
import io.willowleaf.identity.domain.TokenVisit;
import io.willowleaf.identity.domain.Visit;
import io.willowleaf.kernel.Actor;
import java.time.Duration;
import java.time.InstantSource;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;

/// Says who is looking and what they may do, as it stands in the database at this moment.
@Service
public class Viewers {

    private static final Duration USED_EVERY = Duration.ofMinutes(1);

    private final People people;
    private final Sessions sessions;
    private final ApiTokens tokens;
    private final InstantSource clock;

    Viewers(People people, Sessions sessions, ApiTokens tokens, InstantSource clock) {
        this.people = people;
        this.sessions = sessions;
        this.tokens = tokens;
        this.clock = clock;
    }

    /// A person who works here now.
    public Viewer viewer(StaffId staff) {
        return people.findVisit(staff).map(this::viewer).orElseThrow(NoSuchElementException::new);
    }

    /// The person whose browser shows this session key.
    public Optional<Viewer> findBySession(String key) {
        return sessions.findVisit(key, clock.instant()).map(this::viewer);
    }

    /// The program that shows this token.
    public Optional<Viewer> findByToken(String token) {
        var now = clock.instant();
        var found = tokens.findVisit(RandomKey.hash(token))
                .filter(visit -> visit.token().worksAt(now));
        found.map(TokenVisit::token)
                .filter(known -> known.usedAt() == null
                        || known.usedAt().plus(USED_EVERY).isBefore(now))
                .ifPresent(known -> tokens.used(known.id(), now));
        return found.map(this::viewer);
    }

    private Viewer viewer(Visit visit) {
        return new Viewer(
                Actor.staff(visit.staff().value()),
                visit.name(),
                visit.roles(),
                visit.teams(),
                Grants.merged(visit.grants()));
    }

    private Viewer viewer(TokenVisit visit) {
        var token = visit.token();
        return new Viewer(
                Actor.token(token.id().value()),
                token.name(),
                Set.of(),
                Set.of(),
                Grants.ofScopes(token.scopes(), visit.grants()));
    }
}
