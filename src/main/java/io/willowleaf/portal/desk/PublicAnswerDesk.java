package io.willowleaf.portal.desk;

import io.willowleaf.audit.desk.AuditDesk;
import io.willowleaf.identity.Viewer;
import io.willowleaf.kernel.NotFound;
import io.willowleaf.likeness.desk.Shelf;
import io.willowleaf.portal.AnswerFigures;
import io.willowleaf.portal.AnswerId;
import io.willowleaf.portal.NotPossible;
import io.willowleaf.portal.PublicAnswer;
import io.willowleaf.portal.domain.Answers;
import io.willowleaf.portal.domain.Codes;
import io.willowleaf.search.Morphemes;
import io.willowleaf.starterkit.Bilingual;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What we tell everybody already, shown to somebody who is about to say what it may answer. It refuses nothing, keeps
/// nothing of what was typed, and knows no complaint.
@Service
@Transactional
public class PublicAnswerDesk {

    public static final int MOST = 200;

    /// From one address in an hour; after that nothing is looked up and the complaint is taken at once.
    public static final int MOST_IN_AN_HOUR = 60;

    private static final int MOST_SHOWN = 3;
    private static final String LOOKED = "answer";

    private record Stock(long newest, List<PublicAnswer> answers, Shelf shelf) {}

    private final Answers answers;
    private final Codes knocks;
    private final Morphemes morphemes;
    private final AuditDesk audit;
    private final Marks marks;
    private final InstantSource clock;
    private volatile @Nullable Stock stock;

    PublicAnswerDesk(
            Answers answers, Codes knocks, Morphemes morphemes, AuditDesk audit, Marks marks, InstantSource clock) {
        this.answers = answers;
        this.knocks = knocks;
        this.morphemes = morphemes;
        this.audit = audit;
        this.marks = marks;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<PublicAnswer> all() {
        return answers.all();
    }

    @Transactional(readOnly = true)
    public PublicAnswer find(AnswerId id) {
        return answers.all().stream()
                .filter(answer -> answer.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    @Transactional(readOnly = true)
    public Map<AnswerId, AnswerFigures> figures() {
        return answers.figures();
    }

    public void add(Bilingual heading, Bilingual words, boolean shown, Viewer viewer) {
        if (answers.all().size() >= MOST) {
            throw new NotPossible("portal.refused.many_answers", MOST);
        }
        var id = answers.add(viewer.actor(), now());
        word(new PublicAnswer(id, heading, words, shown), viewer);
    }

    public void change(PublicAnswer answer, Viewer viewer) {
        if (!find(answer.id()).equals(answer)) {
            word(answer, viewer);
        }
    }

    private void word(PublicAnswer answer, Viewer viewer) {
        answers.word(answer.id(), answer.heading(), answer.words(), answer.shown(), viewer.actor(), now());
        audit.act(
                viewer.actor(),
                "answer.word",
                "answer:" + answer.id().value(),
                (answer.shown() ? "+ " : "- ") + answer.heading().ko());
    }

    /// What may answer it, three at most, shown beside the form of this token. Nothing where the address looked too
    /// often.
    public List<PublicAnswer> fitting(String said, String form, String address) {
        var here = stock();
        if (here.answers().isEmpty()) {
            return List.of();
        }
        var from = marks.of(address);
        if (knocks.knocksFrom(LOOKED, from, clock.instant().minus(Duration.ofHours(1))) >= MOST_IN_AN_HOUR) {
            return List.of();
        }
        var mark = marks.of(form);
        knocks.knock(LOOKED, mark, from, now());
        var fitting = here.shelf().fitting(said, MOST_SHOWN).stream()
                .map(here.answers()::get)
                .toList();
        if (!fitting.isEmpty()) {
            answers.shown(mark, fitting.stream().map(PublicAnswer::id).toList(), now());
        }
        return fitting;
    }

    /// The customer of this form needs nothing more.
    public void helped(AnswerId id, String form) {
        answers.helped(marks.of(form), id, now());
    }

    /// The customer of this form told us nevertheless.
    public void sent(String form) {
        answers.sent(marks.of(form), now());
    }

    /// Read and taken apart again only after somebody worded something anew, on whichever node.
    private Stock stock() {
        var newest = answers.newest();
        var known = stock;
        if (known == null || known.newest() != newest) {
            var shown = answers.all().stream().filter(PublicAnswer::shown).toList();
            known = new Stock(
                    newest,
                    shown,
                    Shelf.of(shown.stream().map(PublicAnswer::whole).toList(), morphemes));
            stock = known;
        }
        return known;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
