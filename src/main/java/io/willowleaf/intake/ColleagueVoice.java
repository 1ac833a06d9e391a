package io.willowleaf.intake;

import io.willowleaf.complaint.Openness;
import io.willowleaf.identity.TeamId;
import io.willowleaf.kernel.words.Language;
import org.jspecify.annotations.Nullable;

/// What one of us tells of the work of a team, and how openly.
public record ColleagueVoice(
        String words, @Nullable String wished, TeamId team, Openness openness, Language language) {}
