package io.willowleaf.survey.domain;

import io.willowleaf.complaint.ComplaintFile;
import io.willowleaf.complaint.ComplaintId;
import io.willowleaf.complaint.ComplaintNumber;
import io.willowleaf.identity.TeamId;
import io.willowleaf.kernel.Actor;
import io.willowleaf.kernel.Period;
import io.willowleaf.survey.Answers;
import io.willowleaf.survey.InvitationId;
import io.willowleaf.survey.Remark;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Everybody who was asked, and what they answered.
public interface Surveys {

    /// Nothing when this closing was asked about before.
    Optional<InvitationId> invite(ComplaintFile file, Asking asking);

    Optional<Invitation> findByToken(String hash);

    Optional<Invitation> findLatest(ComplaintId complaint);

    /// False when it was answered before.
    boolean answer(Invitation invitation, Answers answers, @Nullable Instant callBy, Instant now);

    /// The complaint this answer became, once.
    void opened(InvitationId invitation, ComplaintId complaint, ComplaintNumber number, Instant now);

    Optional<Became> findOpened(InvitationId invitation);

    CallBackPolicy policy();

    void settle(CallBackPolicy policy, Actor by, Instant now);

    List<Tally> tallies(Period period, Readership readership);

    /// The newest first.
    List<Remark> remarks(Period period, Readership readership, int limit);

    record Became(ComplaintId complaint, ComplaintNumber number) {}

    /// About which closing we ask, counted in the stream of the complaint, and until when.
    record Asking(long closing, Instant closedAt, Instant invitedAt, Instant expiresAt, SurveyToken token) {}

    /// Whose results somebody may see: everybody's, or those of these teams.
    record Readership(boolean all, Set<TeamId> teams) {

        public static final Readership EVERYBODY = new Readership(true, Set.of());

        public Readership {
            teams = Set.copyOf(teams);
        }
    }
}
