package io.willowleaf.guidance.domain;

import io.willowleaf.complaint.Outcome;
import io.willowleaf.guidance.Advice;
import io.willowleaf.guidance.Advice.Point;
import io.willowleaf.guidance.Draft;
import io.willowleaf.guidance.Hint;
import java.util.ArrayList;
import java.util.List;

/// Looks through a whole text: an apology names the fault, a refusal carries its reason, another way and where to
/// appeal, the customer is called by name, and nobody gets the same letter twice. It reads signs of these in both
/// languages, by words; it does not understand the letter, so all of it can be justified.
public final class LetterReview {

    private static final int LONG_ENOUGH_FOR_A_NAME = 60;

    private LetterReview() {}

    public static List<Advice> of(Draft draft) {
        var advice = new ArrayList<Advice>();
        var letters = Letters.of(draft.words());
        apology(draft, letters, advice);
        refusal(draft, letters.all(), advice);
        name(draft, letters, advice);
        likeness(draft, advice);
        return List.copyOf(advice);
    }

    private static void apology(Draft draft, Letters letters, List<Advice> advice) {
        if (Apology.isWithoutFault(letters)) {
            advice.add(new Advice(Point.APOLOGY_WITHOUT_FAULT, draft.outcome() == null ? 2 : Hint.BLOCKING, ""));
        }
    }

    private static void refusal(Draft draft, String letters, List<Advice> advice) {
        var declined = draft.outcome() == Outcome.DECLINED;
        if (!declined && !Refusing.isSaidIn(letters)) {
            return;
        }
        var severity = declined ? Hint.BLOCKING : 2;
        if (!Refusing.hasReason(letters)) {
            advice.add(new Advice(Point.REFUSAL_WITHOUT_REASON, severity, ""));
        }
        if (!Refusing.hasAlternative(letters)) {
            advice.add(new Advice(Point.REFUSAL_WITHOUT_ALTERNATIVE, severity, ""));
        }
        if (!Refusing.hasAppeal(letters)) {
            advice.add(new Advice(Point.REFUSAL_WITHOUT_APPEAL, severity, ""));
        }
    }

    /// A name shown hidden in part cannot be looked for.
    private static void name(Draft draft, Letters letters, List<Advice> advice) {
        var name = Letters.everyWordOf(draft.customer());
        var hidden = draft.customer().indexOf('*') >= 0;
        if (name.isEmpty() || hidden || letters.size() < LONG_ENOUGH_FOR_A_NAME) {
            return;
        }
        var given = name.length() > 2 && name.charAt(0) >= '가' ? name.substring(1) : name;
        if (!letters.all().contains(given)) {
            advice.add(new Advice(Point.NAME_NOT_USED, 1, draft.customer()));
        }
    }

    private static void likeness(Draft draft, List<Advice> advice) {
        var most = Likeness.most(draft.words(), draft.earlier());
        if (most >= Likeness.SAME) {
            advice.add(new Advice(Point.NEARLY_THE_SAME, 2, String.valueOf(Math.round(most * 100))));
        }
    }
}
