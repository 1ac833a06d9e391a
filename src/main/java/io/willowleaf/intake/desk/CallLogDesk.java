package io.willowleaf.intake.desk;

import io.willowleaf.audit.desk.AuditDesk;
import io.willowleaf.identity.StaffId;
import io.willowleaf.identity.Viewer;
import io.willowleaf.intake.CallEvent;
import io.willowleaf.intake.CallHeard;
import io.willowleaf.intake.CallId;
import io.willowleaf.intake.CallNow;
import io.willowleaf.intake.CallReport;
import io.willowleaf.intake.CallState;
import io.willowleaf.intake.Conversation;
import io.willowleaf.intake.ScriptLine;
import io.willowleaf.intake.domain.CallStep;
import io.willowleaf.intake.domain.Calls;
import io.willowleaf.intake.domain.Scripts;
import io.willowleaf.kernel.Actor;
import io.willowleaf.kernel.log.EventLog;
import io.willowleaf.privacy.Phone;
import io.willowleaf.privacy.Sealed;
import io.willowleaf.privacy.desk.Contacts;
import io.willowleaf.privacy.desk.Masking;
import io.willowleaf.privacy.desk.Vault;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Keeps the log of calls, and knows who sits at which extension.
@Service
@Transactional
public class CallLogDesk {

    /// A call nobody told about for so long is no longer shown as going on.
    private static final Duration STALE = Duration.ofHours(2);

    private final Calls calls;
    private final Scripts scripts;
    private final Vault vault;
    private final AuditDesk audit;
    private final EventLog log;
    private final InstantSource clock;

    CallLogDesk(Calls calls, Scripts scripts, Vault vault, AuditDesk audit, EventLog log, InstantSource clock) {
        this.calls = calls;
        this.scripts = scripts;
        this.vault = vault;
        this.audit = audit;
        this.log = log;
        this.clock = clock;
    }

    /// The same report again changes nothing.
    public CallHeard hear(CallReport report, Actor by) {
        var now = now();
        var key = by + ":" + report.key();
        calls.hold(key);
        var known = calls.find(key);
        var call = known.orElseGet(
                () -> calls.add(key, report.direction(), report.line(), caller(report.number()), by, now));
        var officer = report.extension() == null ? calls.now(call).map(CallNow::officer) : calls.at(report.extension());
        var at = report.at() == null ? now : report.at().truncatedTo(ChronoUnit.MICROS);
        var step = new CallStep(report.state(), report.extension(), officer.orElse(null), at);
        var told = CallStep.after(calls.steps(call), step, report.at() != null);
        told.ifPresent(fresh -> calls.tell(call, fresh, now));
        if (told.isPresent()) {
            officer.ifPresent(whose -> announce(call, whose, report.state(), by, now));
        }
        if (known.isEmpty()) {
            audit.act(by, "call.log", "call:" + call);
        }
        var state = calls.now(call).map(CallNow::state).orElse(report.state());
        return new CallHeard(call, state, officer.orElse(null), told.isPresent());
    }

    /// The call that goes on at this person's extension, or has just ended.
    @Transactional(readOnly = true)
    public Optional<CallNow> findMine(Viewer viewer) {
        return staff(viewer).flatMap(officer -> calls.newestOf(officer, now().minus(STALE)));
    }

    /// A call that came to the viewer, or to nobody in particular.
    @Transactional(readOnly = true)
    public Optional<CallNow> find(CallId call, Viewer viewer) {
        return calls.now(call)
                .filter(found -> found.officer() == null
                        || staff(viewer).filter(found.officer()::equals).isPresent());
    }

    /// The number at the other end, to find the customer by. Never to be shown.
    @Transactional(readOnly = true)
    public Optional<Phone> findNumber(CallId call) {
        return calls.findNumber(call).map(locked -> new Phone(vault.decrypt(new Sealed(locked))));
    }

    /// When we last spoke with this number.
    @Transactional(readOnly = true)
    public Optional<Instant> findLast(Phone number) {
        return calls.lastWith(vault.mark(number).text(), now());
    }

    /// Whoever says so sits at this extension from now on; an empty one leaves the one before.
    public void sit(String extension, Viewer viewer) {
        var me = staff(viewer);
        if (me.isEmpty()) {
            return;
        }
        var before = calls.extensionOf(me.get());
        if (before.filter(extension::equals).isPresent()) {
            return;
        }
        before.ifPresent(left -> calls.sit(left, null, viewer.actor(), now()));
        if (!extension.isBlank()) {
            calls.sit(extension, me.get(), viewer.actor(), now());
        }
        audit.act(viewer.actor(), "call.sit", "extension:" + (extension.isBlank() ? before.orElse("") : extension));
    }

    @Transactional(readOnly = true)
    public Optional<String> extensionOf(Viewer viewer) {
        return staff(viewer).flatMap(calls::extensionOf);
    }

    @Transactional(readOnly = true)
    public List<ScriptLine> script() {
        return scripts.lines();
    }

    /// The conversation somebody wrote down, as a call of its own; the same one again is the same call.
    CallId write(Conversation talk, @Nullable String phone, Viewer viewer) {
        var key = "form:" + talk.key();
        calls.hold(key);
        return calls.find(key).orElseGet(() -> write(key, talk, phone, viewer));
    }

    private CallId write(String key, Conversation talk, @Nullable String phone, Viewer viewer) {
        var now = now();
        var number = phone == null ? null : Contacts.findPhone(phone).orElse(null);
        var call = calls.add(key, talk.direction(), null, caller(number), viewer.actor(), now);
        var officer = staff(viewer).orElse(null);
        tell(call, CallState.ANSWERED, officer, talk.from(), now);
        for (var hold : talk.holds()) {
            tell(call, CallState.HELD, officer, hold.from(), now);
            tell(call, CallState.ANSWERED, officer, hold.until(), now);
        }
        tell(call, CallState.ENDED, officer, now, now);
        return call;
    }

    /// False when a form with this key went on with a complaint before.
    boolean goesOn(String key, String complaint) {
        return calls.goesOn(key, complaint, now());
    }

    void link(CallId call, String complaint) {
        calls.link(call, complaint, now());
    }

    /// One after the other, though several telephone systems may tell at once.
    private void announce(CallId call, StaffId officer, CallState state, Actor by, Instant now) {
        calls.hold("officer " + officer.value());
        log.append(new CallEvent.Reported(call, officer, state), by, now);
    }

    private void tell(CallId call, CallState state, @Nullable StaffId officer, Instant at, Instant now) {
        calls.tell(call, new CallStep(state, null, officer, at), now);
    }

    private Calls.@Nullable Caller caller(@Nullable Phone number) {
        return number == null
                ? null
                : new Calls.Caller(
                        vault.encrypt(number.digits()).text(),
                        vault.mark(number).text(),
                        Masking.of(number));
    }

    private static Optional<StaffId> staff(Viewer viewer) {
        return viewer.actor().kind() == Actor.Kind.STAFF
                ? Optional.of(new StaffId(viewer.actor().id()))
                : Optional.empty();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
