package io.willowleaf.remedy.domain;

import io.willowleaf.remedy.Budget;
import io.willowleaf.remedy.Limit;
import io.willowleaf.remedy.Remedy;
import io.willowleaf.remedy.RuleChange;
import java.util.List;

/// What may be offered and within which limits, as the organisation set it, and who changed it.
public interface RemedyRules {

    /// Until the end of the transaction nobody else changes them.
    void hold();

    List<Remedy> remedies();

    /// From the smallest up, with those for experienced people.
    List<Limit> limits();

    List<Budget> budgets();

    void change(Remedy remedy);

    void change(Limit limit);

    void change(Budget budget);

    void note(RuleChange change);

    /// The newest first.
    List<RuleChange> changes(int most);
}
