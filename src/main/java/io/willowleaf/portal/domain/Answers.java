package io.willowleaf.portal.domain;

import io.willowleaf.kernel.Actor;
import io.willowleaf.portal.AnswerFigures;
import io.willowleaf.portal.AnswerId;
import io.willowleaf.portal.PublicAnswer;
import io.willowleaf.starterkit.Bilingual;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/// What we tell everybody, as it reads now, and what came of showing it.
public interface Answers {

    /// Changes with every new wording.
    long newest();

    /// The newest wording of each, in the order they came.
    List<PublicAnswer> all();

    AnswerId add(Actor by, Instant now);

    void word(AnswerId id, Bilingual heading, Bilingual words, boolean shown, Actor by, Instant now);

    /// A form is known by its mark only. The same twice counts once.
    void shown(byte[] form, Collection<AnswerId> answers, Instant now);

    /// Only what was shown beside this form.
    void helped(byte[] form, AnswerId answer, Instant now);

    /// All that was shown beside this form.
    void sent(byte[] form, Instant now);

    Map<AnswerId, AnswerFigures> figures();
}
