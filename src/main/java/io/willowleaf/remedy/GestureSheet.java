package io.willowleaf.remedy;

import io.willowleaf.kernel.Money;
import java.util.List;

/// The willow leaves of one complaint, and what is left of the budgets of this month.
public record GestureSheet(List<Gesture> given, long teamThisMonth, Money leftOfPerson, Money leftOfTeam) {

    /// What may still be spent at once.
    public Money left() {
        return leftOfPerson.won() < leftOfTeam.won() ? leftOfPerson : leftOfTeam;
    }
}
