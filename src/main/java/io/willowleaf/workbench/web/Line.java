package io.willowleaf.workbench.web;

import io.willowleaf.complaint.QueueRow;
import io.willowleaf.complaint.StandingCode;
import io.willowleaf.intake.desk.ColleagueDesk;
import io.willowleaf.kernel.page.Due;
import io.willowleaf.starterkit.Bilingual;
import io.willowleaf.workbench.domain.NextStep;
import org.jspecify.annotations.Nullable;

/// One complaint in a list, with the words its codes stand for. `officer` is empty until somebody took it.
public record Line(
        QueueRow row,
        String customer,
        Bilingual channel,
        String channelIcon,
        String officer,
        @Nullable Due left,
        NextStep next) {

    public String address() {
        return "/complaints/" + row.number().value();
    }

    /// The end of the number, as people say it.
    public String shortNumber() {
        var number = row.number().value();
        return number.substring(number.lastIndexOf('-') + 1);
    }

    /// What is said instead of a name nobody knows or may know.
    public String nameless() {
        return nameless(row.channel());
    }

    static String nameless(String channel) {
        return ColleagueDesk.CHANNEL.equals(channel) ? "workbench.colleague.someone" : "workbench.anonymous";
    }

    /// `waiting` says whom a clock that stands still waits for.
    public @Nullable Due due(String waiting) {
        return left != null && left.kind() == Due.Kind.PAUSED ? Due.paused(left.at(), waiting) : left;
    }

    public boolean taken() {
        return row.standing() != StandingCode.RECEIVED && row.standing() != StandingCode.TRIAGED;
    }

    public int stage() {
        var stage = row.stage();
        return stage == null ? 0 : stage.number();
    }

    public int severity() {
        var severity = row.severity();
        return severity == null ? 0 : Rank.of(severity);
    }

    public int emotion() {
        var emotion = row.emotion();
        return emotion == null ? 0 : emotion.level();
    }

    /// The place in the complaint where the next step is done.
    public String nextPlace() {
        return address() + next.place();
    }
}
