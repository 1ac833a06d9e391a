package io.willowleaf.portal.jdbc;

import io.willowleaf.kernel.Actor;
import io.willowleaf.portal.AnswerFigures;
import io.willowleaf.portal.AnswerId;
import io.willowleaf.portal.PublicAnswer;
import io.willowleaf.portal.domain.Answers;
import io.willowleaf.starterkit.Bilingual;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcAnswers implements Answers {

    private static final int MOST = 500;
    private static final String MEET = """
            insert into portal.answer_met (form, answer, what, at)
            select form, answer, '%s', :now from portal.answer_met where form = :form and what = 'SHOWN' %s
            on conflict do nothing
            """;

    private final JdbcClient jdbc;

    JdbcAnswers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public long newest() {
        return jdbc.sql("select coalesce(max(id), 0) from portal.answer_text")
                .query(Long.class)
                .single();
    }

    @Override
    public List<PublicAnswer> all() {
        return jdbc.sql("""
                        select distinct on (answer) answer, heading_ko, heading_en, words_ko, words_en, shown
                        from portal.answer_text order by answer, id desc limit :most
                        """)
                .param("most", MOST)
                .query((row, _) -> new PublicAnswer(
                        new AnswerId(row.getLong("answer")),
                        new Bilingual(row.getString("heading_ko"), row.getString("heading_en")),
                        new Bilingual(row.getString("words_ko"), row.getString("words_en")),
                        row.getBoolean("shown")))
                .list();
    }

    @Override
    public AnswerId add(Actor by, Instant now) {
        return new AnswerId(jdbc.sql("insert into portal.answer (added_by, added_at) values (:by, :now) returning id")
                .param("by", by.toString())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single());
    }

    @Override
    public void word(AnswerId id, Bilingual heading, Bilingual words, boolean shown, Actor by, Instant now) {
        jdbc.sql("""
                        insert into portal.answer_text (answer, heading_ko, heading_en, words_ko, words_en, shown, worded_by, worded_at)
                        values (:answer, :headingKo, :headingEn, :wordsKo, :wordsEn, :shown, :by, :now)
                        """)
                .param("answer", id.value())
                .param("headingKo", heading.ko())
                .param("headingEn", heading.en())
                .param("wordsKo", words.ko())
                .param("wordsEn", words.en())
                .param("shown", shown)
                .param("by", by.toString())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public void shown(byte[] form, Collection<AnswerId> answers, Instant now) {
        jdbc.sql("""
                        insert into portal.answer_met (form, answer, what, at)
                        select :form, answer, 'SHOWN', :now from unnest(:answers::bigint[]) as given (answer)
                        on conflict do nothing
                        """)
                .param("form", form)
                .param("answers", answers.stream().map(AnswerId::value).toArray(Long[]::new))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public void helped(byte[] form, AnswerId answer, Instant now) {
        jdbc.sql(MEET.formatted("HELPED", "and answer = :answer"))
                .param("form", form)
                .param("answer", answer.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public void sent(byte[] form, Instant now) {
        jdbc.sql(MEET.formatted("SENT", ""))
                .param("form", form)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public Map<AnswerId, AnswerFigures> figures() {
        var figures = new HashMap<AnswerId, AnswerFigures>();
        jdbc.sql("""
                        select answer, count(*) filter (where what = 'SHOWN') as shown,
                            count(*) filter (where what = 'HELPED') as helped, count(*) filter (where what = 'SENT') as sent
                        from portal.answer_met group by answer
                        """).query(row -> {
            figures.put(
                    new AnswerId(row.getLong("answer")),
                    new AnswerFigures(row.getInt("shown"), row.getInt("helped"), row.getInt("sent")));
        });
        return figures;
    }
}
