package io.willowleaf.identity.desk;

import io.willowleaf.audit.desk.AuditDesk;
import io.willowleaf.identity.NotPossible;
import io.willowleaf.identity.Permission;
import io.willowleaf.identity.Role;
import io.willowleaf.identity.StaffId;
import io.willowleaf.identity.TokenCard;
import io.willowleaf.identity.TokenId;
import io.willowleaf.identity.Viewer;
import io.willowleaf.identity.domain.ApiTokens;
import io.willowleaf.identity.domain.Matrix;
import io.willowleaf.identity.domain.RandomKey;
import io.willowleaf.kernel.Actor;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Makes and revokes the keys of programs.
@Service
@Transactional
public class Tokens {

    /// The token that the configuration gives.
    private static final String CONFIGURED = "WILLOWLEAF_API_TOKEN";

    private static final Set<String> KNOWN = known();
    private static final int SHOWN = 200;

    private final ApiTokens tokens;
    private final Matrix matrix;
    private final AuditDesk audit;
    private final InstantSource clock;

    Tokens(ApiTokens tokens, Matrix matrix, AuditDesk audit, InstantSource clock) {
        this.tokens = tokens;
        this.matrix = matrix;
        this.audit = audit;
        this.clock = clock;
    }

    /// The new token, to be shown once: only its hash is kept.
    public String make(String name, Set<String> scopes, @Nullable String purpose, @Nullable Instant until, Viewer by) {
        if (scopes.isEmpty() || !KNOWN.containsAll(scopes)) {
            throw new NotPossible("identity.token.scopes");
        }
        if (scopes.contains(TokenCard.PII) && (purpose == null || purpose.isBlank())) {
            throw new NotPossible("identity.token.purpose");
        }
        var token = "wl_" + RandomKey.draw();
        var maker =
                by.actor().kind() == Actor.Kind.STAFF ? new StaffId(by.actor().id()) : null;
        var id = tokens.add(name, RandomKey.hash(token), scopes, purpose, maker, clock.instant(), until)
                .orElseThrow();
        audit.act(by.actor(), "token.make", object(id), purpose);
        return token;
    }

    public void revoke(TokenId token, Viewer by) {
        tokens.revoke(token, clock.instant());
        audit.act(by.actor(), "token.revoke", object(token));
    }

    /// Newest first.
    @Transactional(readOnly = true)
    public List<TokenCard> list() {
        return tokens.list(SHOWN);
    }

    /// The scopes that let a program do what these roles do.
    @Transactional(readOnly = true)
    public Set<String> scopesOf(Collection<Role> roles) {
        return matrix.of(roles).stream()
                .map(grant -> grant.permission().code())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// Makes the configured token work, and revokes the one configured before.
    void configure(String token) {
        var hash = RandomKey.hash(token);
        tokens.revokeOthers(CONFIGURED, hash, clock.instant());
        tokens.add(CONFIGURED, hash, scopesOf(Set.of(Role.AGENT, Role.CS_PLANNER)), null, null, clock.instant(), null)
                .ifPresent(id -> audit.act(Actor.SYSTEM, "token.make", object(id)));
    }

    private static Set<String> known() {
        var known = Arrays.stream(Permission.values()).map(Permission::code).collect(Collectors.toSet());
        known.add(TokenCard.PII);
        return Set.copyOf(known);
    }

    private static String object(TokenId token) {
        return "token:" + token.value();
    }
}
