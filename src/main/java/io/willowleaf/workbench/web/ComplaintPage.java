package io.willowleaf.workbench.web;

import io.willowleaf.complaint.CaseType;
import io.willowleaf.complaint.ComplaintFile;
import io.willowleaf.complaint.Told;
import io.willowleaf.complaint.Verb;
import io.willowleaf.customer.CustomerCard;
import io.willowleaf.guidance.Hint;
import io.willowleaf.identity.StaffCard;
import io.willowleaf.identity.StaffId;
import io.willowleaf.kernel.Actor;
import io.willowleaf.kernel.page.Due;
import io.willowleaf.remedy.OfferSheet;
import io.willowleaf.starterkit.Bilingual;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Everything an agent sees of one complaint. `typed` is what was written and not yet taken, and never lost.
public record ComplaintPage(
        ComplaintFile file,
        String title,
        int stage,
        Bilingual channel,
        @Nullable CustomerCard customer,
        @Nullable Due due,
        Map<StaffId, StaffCard> staff,
        List<StaffCard> colleagues,
        List<CaseType> caseTypes,
        Map<String, Bilingual> causes,
        OfferSheet remedies,
        boolean mayOffer,
        Typed typed) {

    /// A text that could not go out yet, and why.
    public record Typed(String words, String outcome, String note, List<Hint> hints, List<String> openSlots) {

        static final Typed NOTHING = new Typed("", "", "", List.of(), List.of());

        public boolean stopped() {
            return hints.stream().anyMatch(Hint::blocks);
        }

        /// The part of the text a hint is about.
        public String said(Hint hint) {
            return words.substring(
                    Math.clamp(hint.start(), 0, words.length()), Math.clamp(hint.end(), 0, words.length()));
        }
    }

    public String number() {
        return file.heard().number().value();
    }

    public boolean may(String verb) {
        return file.possible().contains(Verb.valueOf(verb));
    }

    public String officer() {
        return name(file.owner());
    }

    public String name(StaffId id) {
        var card = staff.get(id);
        return card == null ? "" : card.name();
    }

    /// The name of whoever did it; empty for the customer and the system, whom the page names itself.
    public String by(Told told) {
        return told.by().kind() == Actor.Kind.STAFF ? name(new StaffId(told.by().id())) : "";
    }

    public int severity() {
        var triage = file.beside().triage();
        return triage == null ? 0 : Integer.parseInt(triage.severity().name().substring(1));
    }

    public int priority() {
        var triage = file.beside().triage();
        return triage == null ? 0 : Integer.parseInt(triage.priority().name().substring(1));
    }

    public String cause(String code, io.willowleaf.kernel.words.Language language) {
        var words = causes.get(code);
        return words == null ? code : words.in(language);
    }
}
