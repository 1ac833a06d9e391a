package io.willowleaf.identity.desk;

import io.willowleaf.audit.desk.AuditDesk;
import io.willowleaf.identity.NotPossible;
import io.willowleaf.identity.SignIn;
import io.willowleaf.identity.StaffId;
import io.willowleaf.identity.domain.PasswordRule;
import io.willowleaf.identity.domain.Passwords;
import io.willowleaf.identity.domain.People;
import io.willowleaf.identity.domain.RandomKey;
import io.willowleaf.identity.domain.Sessions;
import io.willowleaf.kernel.Actor;
import java.time.InstantSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/// Lets people in and out.
@Service
public class SignInDesk {

    private final Passwords passwords;
    private final PasswordHash hash;
    private final Sessions sessions;
    private final People people;
    private final AuditDesk audit;
    private final InstantSource clock;
    private final TransactionTemplate transaction;

    SignInDesk(
            Passwords passwords,
            PasswordHash hash,
            Sessions sessions,
            People people,
            AuditDesk audit,
            InstantSource clock,
            TransactionTemplate transaction) {
        this.passwords = passwords;
        this.hash = hash;
        this.sessions = sessions;
        this.people = people;
        this.audit = audit;
        this.clock = clock;
        this.transaction = transaction;
    }

    /// Counts the try first, compares afterwards and outside of any transaction, for comparing is slow on purpose.
    public SignIn signIn(String email, String password, String address) {
        if (!passwords.admits(email, address, clock.instant())) {
            return new SignIn.TooOften();
        }
        var known = passwords.find(email);
        if (known.isEmpty() || password.length() > PasswordRule.LONGEST) {
            hash.compareWithNobody("");
            return new SignIn.Unknown();
        }
        if (!hash.matches(password, known.get().hash())) {
            audit.act(
                    staff(known.get().staff()),
                    "session.refuse",
                    object(known.get().staff()));
            return new SignIn.Unknown();
        }
        passwords.forgive(email, address);
        return new SignIn.Recognised(begin(known.get().staff()));
    }

    /// A session for somebody known by other means: a one-time link, or a test.
    public String begin(StaffId staff) {
        var key = RandomKey.draw();
        transaction.executeWithoutResult(_ -> {
            sessions.begin(key, staff, clock.instant());
            audit.act(staff(staff), "session.begin", object(staff));
        });
        return key;
    }

    public void signOut(String key) {
        sessions.end(key);
    }

    @Transactional
    public void signOutEverywhere(StaffId staff) {
        sessions.endAll(staff);
        audit.act(staff(staff), "session.endAll", object(staff));
    }

    /// Needs the old password; every session ends, also the one that asked, and the key of a new one comes back.
    public String changePassword(StaffId staff, String old, String fresh, String address) {
        var email = people.find(staff).orElseThrow().email();
        if (!passwords.admits("change " + staff.value(), address, clock.instant())) {
            throw new NotPossible("identity.signIn.tooOften");
        }
        if (passwords.findHash(staff).filter(is -> hash.matches(old, is)).isEmpty()) {
            throw new NotPossible("identity.password.wrong");
        }
        passwords.forgive("change " + staff.value(), address);
        PasswordRule.findFault(fresh, email).ifPresent(fault -> {
            throw new NotPossible(fault);
        });
        setPassword(staff, fresh);
        return begin(staff);
    }

    /// As it is, also if it is weak: the operator may set what they like.
    void setPassword(StaffId staff, String fresh) {
        var hashed = hash.of(fresh);
        transaction.executeWithoutResult(_ -> {
            passwords.set(staff, hashed, clock.instant());
            sessions.endAll(staff);
            audit.act(staff(staff), "password.set", object(staff));
        });
    }

    private static Actor staff(StaffId staff) {
        return Actor.staff(staff.value());
    }

    private static String object(StaffId staff) {
        return "staff:" + staff.value();
    }
}
