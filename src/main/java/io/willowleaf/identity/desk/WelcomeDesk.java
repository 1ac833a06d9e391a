package io.willowleaf.identity.desk;

import io.willowleaf.audit.desk.AuditDesk;
import io.willowleaf.identity.NotPossible;
import io.willowleaf.identity.Staff;
import io.willowleaf.identity.StaffId;
import io.willowleaf.identity.domain.Invitations;
import io.willowleaf.identity.domain.PasswordRule;
import io.willowleaf.identity.domain.People;
import io.willowleaf.identity.domain.RandomKey;
import io.willowleaf.kernel.Actor;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// One-time links by which somebody new gives their name and sets their own password.
@Service
@Transactional
public class WelcomeDesk {

    private static final Duration GOOD_FOR = Duration.ofDays(7);

    private final Invitations invitations;
    private final People people;
    private final SignInDesk signIn;
    private final AuditDesk audit;
    private final InstantSource clock;

    WelcomeDesk(Invitations invitations, People people, SignInDesk signIn, AuditDesk audit, InstantSource clock) {
        this.invitations = invitations;
        this.people = people;
        this.signIn = signIn;
        this.audit = audit;
        this.clock = clock;
    }

    /// The path of a link that works once, for a week. Any earlier link of that person stops working.
    public String invite(StaffId staff, Actor by) {
        var key = RandomKey.draw();
        invitations.invite(staff, RandomKey.hash(key), clock.instant().plus(GOOD_FOR));
        audit.act(by, "staff.invite", "staff:" + staff.value());
        return "/welcome/" + key;
    }

    @Transactional(readOnly = true)
    public Optional<Staff> findInvited(String key) {
        return invitations
                .find(RandomKey.hash(key), clock.instant())
                .flatMap(people::find)
                .filter(Staff::active);
    }

    /// Uses the link up; answers with the key of a session.
    public String accept(String key, String name, String email, String password) {
        var invited = findInvited(key).orElseThrow(() -> new NotPossible("identity.welcome.gone"));
        PasswordRule.findFault(password, email).ifPresent(fault -> {
            throw new NotPossible(fault);
        });
        if (!invitations.use(RandomKey.hash(key), clock.instant())) {
            throw new NotPossible("identity.welcome.gone");
        }
        if (!people.describe(invited.id(), name, email, invited.phone())) {
            throw new NotPossible("identity.email.taken");
        }
        signIn.setPassword(invited.id(), password);
        return signIn.begin(invited.id());
    }
}
