package io.willowleaf.intake.web;

import io.willowleaf.identity.Team;
import io.willowleaf.intake.MailSight;
import io.willowleaf.intake.MailboxCard;
import io.willowleaf.kernel.page.Option;
import io.willowleaf.kernel.page.Problems;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One mailbox, a new one without a card; with what would become of its mails, if that was asked.
public record MailboxPage(
        @Nullable MailboxCard card,
        MailboxForm form,
        List<Team> teams,
        @Nullable List<MailSight> sights,
        Problems problems) {

    public List<Option> teamOptions() {
        return teams.stream()
                .map(team -> new Option(Long.toString(team.id().value()), team.name()))
                .toList();
    }

    public String action() {
        return card == null
                ? "/settings/mailboxes"
                : "/settings/mailboxes/" + card.id().value();
    }

    public boolean fixed() {
        return card != null && card.configured();
    }
}
