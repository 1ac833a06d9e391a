package io.willowleaf.guidance.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.willowleaf.guidance.NotPossible;
import io.willowleaf.guidance.Recommended;
import io.willowleaf.guidance.Recommended.Moment;
import io.willowleaf.identity.Role;
import io.willowleaf.starterkit.Bilingual;
import io.willowleaf.testing.Cast;
import io.willowleaf.testing.WillowleafTest;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;

@WillowleafTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PhraseDeskTest {

    @Autowired
    PhraseDesk desk;

    @Autowired
    PhraseCoach coach;

    @Autowired
    Cast cast;

    @Autowired
    JdbcClient jdbc;

    @Test
    @Transactional
    void an_edited_sentence_is_known_as_edited_so_that_a_newer_kit_leaves_it() {
        var planner = cast.viewer(Role.CS_PLANNER);
        var own = new Recommended(
                "RP-03",
                new Bilingual("공감", "Empathy"),
                new Bilingual("많이 속상하셨지요", "You must be upset"),
                Moment.OPENING);
        desk.change(own, planner);
        assertThat(desk.recommended("RP-03")).isEqualTo(own);
        assertThat(edited("phrases-recommended", "RP-03")).isTrue();
        assertThat(edited("phrases-recommended", "RP-04")).isFalse();
        assertThat(jdbc.sql("select before from guidance.phrase_edit where code = 'RP-03'")
                        .query(String.class)
                        .single())
                .contains("많이 답답하셨겠습니다");
        desk.add(own, planner);
        assertThat(desk.recommended("OWN-001").words()).isEqualTo(own.words());
    }

    @Test
    void what_we_recommend_must_pass_the_coach_itself() {
        var planner = cast.viewer(Role.CS_PLANNER);
        var rude = new Recommended(
                "RP-03", new Bilingual("공감", "Empathy"), new Bilingual("법대로 하세요", "Sue us"), Moment.OPENING);
        assertThatThrownBy(() -> desk.change(rude, planner)).isInstanceOf(NotPossible.class);
        assertThatThrownBy(() -> desk.change(rude, cast.viewer(Role.AUDITOR)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    @Transactional
    void words_to_avoid_are_changed_on_their_page_and_count_at_once() {
        var planner = cast.viewer(Role.CS_PLANNER);
        var phrase = desk.avoided("TB-69");
        assertThat(coach.check("버들치를 잡으세요")).isEmpty();
        desk.change(
                new io.willowleaf.guidance.domain.Phrase(
                        phrase.code(),
                        phrase.name(),
                        phrase.category(),
                        phrase.pattern() + " / 버들치를 잡으세요",
                        phrase.rule(),
                        phrase.beginsWord(),
                        phrase.endsSentence(),
                        phrase.asAddress(),
                        phrase.unlessFollowedBy(),
                        phrase.unlessPrecededBy(),
                        phrase.why(),
                        phrase.kinder(),
                        phrase.insertable(),
                        2),
                planner);
        assertThat(coach.check("버들치를 잡으시죠"))
                .singleElement()
                .satisfies(hint -> assertThat(hint.severity()).isEqualTo(2));
    }

    @Test
    void only_planners_and_administrators_see_the_forms_and_nothing_typed_is_lost() {
        assertThat(cast.browser(Role.AGENT).get("/guidance/phrases/TB-01").statusCode())
                .isEqualTo(403);
        var browser = cast.browser(Role.CS_PLANNER);
        assertThat(browser.get("/guidance/phrases").body()).contains("/guidance/phrases/TB-01");
        var refused = browser.post("/guidance/phrases/TB-01", Map.of("pattern", "~", "kinderKo", "이 말은 그대로"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("이 말은 그대로");
        assertThat(browser.get("/guidance/sentences/new").statusCode()).isEqualTo(200);
        assertThat(browser.get("/guidance/sentences/RP-77").statusCode()).isEqualTo(404);
    }

    private boolean edited(String file, String code) {
        return jdbc.sql("select edited_at is not null from starterkit.kit_row where file = :file and code = :code")
                .params(Map.of("file", file, "code", code))
                .query(Boolean.class)
                .single();
    }
}
