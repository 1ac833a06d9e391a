package io.willowleaf.workbench.web;

import io.willowleaf.calendar.WorkSlice;
import io.willowleaf.cause.CauseSheet;
import io.willowleaf.complaint.CaseType;
import io.willowleaf.complaint.Channel;
import io.willowleaf.complaint.ComplaintFile;
import io.willowleaf.complaint.PromiseNow;
import io.willowleaf.complaint.QueueRow;
import io.willowleaf.complaint.Severity;
import io.willowleaf.complaint.SeverityLevel;
import io.willowleaf.complaint.StandingCode;
import io.willowleaf.complaint.Verb;
import io.willowleaf.customer.CustomerCard;
import io.willowleaf.guidance.Help;
import io.willowleaf.guidance.ResponseTemplate;
import io.willowleaf.guidance.ThreeChanges;
import io.willowleaf.identity.Manner;
import io.willowleaf.identity.Permission;
import io.willowleaf.identity.StaffCard;
import io.willowleaf.identity.StaffId;
import io.willowleaf.identity.Viewer;
import io.willowleaf.impact.HiddenVoices;
import io.willowleaf.kernel.Actor;
import io.willowleaf.kernel.Money;
import io.willowleaf.kernel.page.Due;
import io.willowleaf.kernel.page.Step;
import io.willowleaf.protection.ProtectionSheet;
import io.willowleaf.remedy.Granted;
import io.willowleaf.remedy.Offer;
import io.willowleaf.remedy.OfferSheet;
import io.willowleaf.starterkit.Bilingual;
import io.willowleaf.warning.Alarm;
import io.willowleaf.workbench.domain.NextStep;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Everything an agent sees of one complaint. `typed` is what was written and not yet taken; it is never lost.
///
/// @param form the form that is open, or empty
/// @param tab the side of the composer in front: `reply`, `note` or `call`
/// @param letter the text the composer begins with
/// @param did the form that was just taken, so that its draft can go
public record ComplaintPage(
        Viewer viewer,
        ComplaintFile file,
        String title,
        Bilingual channel,
        @Nullable CustomerCard customer,
        List<QueueRow> others,
        @Nullable Due due,
        @Nullable Due firstResponse,
        List<WorkSlice> slices,
        Map<StaffId, StaffCard> staff,
        List<Entry> entries,
        NextStep next,
        OfferSheet remedies,
        ProtectionSheet protection,
        DisputeView dispute,
        HiddenVoices silent,
        @Nullable Alarm alarm,
        CauseSheet causes,
        ThreeChanges three,
        Help help,
        List<ResponseTemplate> templates,
        Lists lists,
        String form,
        String tab,
        String show,
        String template,
        String letter,
        String did,
        Typed typed,
        AtWork atWork) {

    /// What the open form offers to choose from.
    public record Lists(
            List<CaseType> caseTypes, List<SeverityLevel> levels, List<Channel> channels, List<StaffCard> colleagues) {

        static final Lists EMPTY = new Lists(List.of(), List.of(), List.of(), List.of());

        /// What the levels of one dimension mean, the gravest first.
        public List<SeverityLevel> of(String dimension) {
            return levels.stream()
                    .filter(level -> level.dimension().equals(dimension))
                    .toList();
        }
    }

    public String number() {
        return file.heard().number().value();
    }

    public String here() {
        return "/complaints/" + number();
    }

    public String standing() {
        return file.standing().name().toLowerCase(java.util.Locale.ROOT);
    }

    public int stage() {
        var stage = file.beside().stage();
        return stage == null ? 0 : stage.number();
    }

    /// How far a step of the loop is; what was found early is ahead.
    public Step.State step(int number) {
        if (number < stage()) {
            return Step.State.DONE;
        }
        if (number == stage()) {
            return Step.State.NOW;
        }
        var early =
                (number == 3 && causeKnown()) || (number == 4 && file.beside().action() != null);
        return early ? Step.State.AHEAD : Step.State.OPEN;
    }

    /// The colleague who told it, for whoever may know; empty for everybody else. What was told in confidence names
    /// nobody but to its owner.
    public String colleague() {
        var told = file.beside().detour().colleague();
        var staff = told == null ? null : told.staff();
        var shown = !file.isConfidential()
                || viewer.actor().equals(Actor.staff(file.owner().value()));
        return staff != null && shown ? name(staff) : "";
    }

    /// Whether the viewer works on complaints, and does not only hand on what is confidential.
    public boolean mayTakeOn() {
        return viewer.may(Permission.CASE_WRITE, Manner.WRITE);
    }

    /// Whether its standing allows the verb and the viewer may do it.
    public boolean may(Verb verb) {
        return file.possible().contains(verb) && Rights.may(viewer, verb, file);
    }

    /// The first word to a customer also takes the complaint.
    public boolean mayReply() {
        return Rights.may(viewer, Verb.REPLY, file)
                && (file.possible().contains(Verb.REPLY) || file.standing() == StandingCode.TRIAGED || mayContact());
    }

    public boolean mayDecide() {
        var before = file.standing() != StandingCode.ANSWERED || file.beside().disputed();
        return mayReply()
                && before
                && (file.possible().contains(Verb.ANSWER) || file.standing() == StandingCode.TRIAGED || mayContact());
    }

    public boolean mayContact() {
        return (file.possible().contains(Verb.MAKE_FIRST_CONTACT) || file.standing() == StandingCode.TRIAGED)
                && Rights.may(viewer, Verb.MAKE_FIRST_CONTACT, file);
    }

    /// What this complaint was given of the limit; what the law gives is not counted.
    public Money given() {
        return remedies.granted().stream()
                .map(Granted::offer)
                .filter(offer -> !offer.statutory())
                .map(Offer::amount)
                .reduce(Money.ZERO, Money::plus);
    }

    /// The share of the limit that was given, up to 100.
    public double givenPercent() {
        var limit = remedies.limit().perCase().won();
        return limit == 0 ? 0 : Math.min(100, 100.0 * given().won() / limit);
    }

    /// Whether words now still change the decision.
    public boolean goesOn() {
        return file.possible().contains(Verb.ANSWER) && file.standing() != StandingCode.ANSWERED;
    }

    public boolean mayOffer() {
        return Rights.mayOffer(viewer, file);
    }

    public String officer() {
        return name(file.owner());
    }

    public String name(StaffId id) {
        var card = staff.get(id);
        return card == null ? "" : card.name();
    }

    public String by(Actor actor) {
        return actor.kind() == Actor.Kind.STAFF ? name(new StaffId(actor.id())) : "";
    }

    public String customerName() {
        return customer == null ? colleague() : customer.name();
    }

    /// What is said instead of it where it is empty.
    public String nameless() {
        return Line.nameless(file.heard().channel());
    }

    public int severity() {
        var triage = file.beside().triage();
        return triage == null ? 0 : Rank.of(triage.severity());
    }

    public int priority() {
        var triage = file.beside().triage();
        return triage == null ? 0 : Rank.of(triage.priority());
    }

    /// The dimensions that make it as grave as it is.
    public List<String> gravest() {
        var triage = file.beside().triage();
        if (triage == null || triage.severity() == Severity.S4) {
            return List.of();
        }
        var why = new ArrayList<String>();
        var gravity = triage.gravity();
        var levels = Map.of(
                "safety",
                gravity.safety(),
                "law",
                gravity.law(),
                "spread",
                gravity.spread(),
                "feeling",
                gravity.feeling());
        levels.forEach((dimension, level) -> {
            if (level == triage.severity()) {
                why.add(dimension);
            }
        });
        if (why.isEmpty()) {
            why.add(gravity.people() > 1 ? "people" : "money");
        }
        return why;
    }

    public List<PromiseNow> openPromises() {
        return file.beside().promises().stream().filter(PromiseNow::isOpen).toList();
    }

    public boolean told() {
        return file.standing() == StandingCode.SETTLED || file.standing() == StandingCode.CLOSED;
    }

    public boolean causeKnown() {
        return file.beside().cause() != null || file.beside().causePending() != null;
    }

    public boolean opens(String wanted) {
        return form.equals(wanted);
    }

    /// What the composer shows: what was typed, and the letter that was asked for behind what waits as a draft.
    public String words() {
        var words = typed.in("reply", "words", "");
        if (letter.isEmpty() || typed.form().equals("reply") || words.equals(letter)) {
            return words;
        }
        return words.isEmpty() ? letter : words + "\n\n" + letter;
    }

    /// The newest fact this page knows.
    public long newest() {
        return file.story().isEmpty() ? 0 : file.story().getLast().id();
    }

    /// Who is here, for the part of the page that is fetched alone.
    public PresencePage presence() {
        return new PresencePage(atWork.others(), atWork.sendingToo(), staff, newest());
    }
}
