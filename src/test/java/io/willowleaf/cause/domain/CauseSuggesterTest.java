package io.willowleaf.cause.domain;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import io.willowleaf.cause.CauseSuggestion;
import io.willowleaf.complaint.CauseCode;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CauseSuggesterTest {

    private static final CauseSuggester SUGGESTER = new CauseSuggester(shippedRules());

    @ParameterizedTest
    @CsvSource({
        "선물세트 받침 도자기가 두 개나 깨져서 왔어요, PD-DLV-03",
        "상자를 열어 보니 유리병이 깨진 채로 도착했습니다, PD-DLV-03",
        "주문한 것과 다른 색이 왔어요. 잘못 배송된 것 같습니다, PD-DLV-02",
        "배송이 일주일째 지연되고 있는데 택배는 안 오고, PD-DLV-01",
        "상담원이 너무 불친절하고 말투가 퉁명스러웠어요, SV-ATT-01",
        "직원이 소리를 지르며 화를 냈습니다. 무례하네요, SV-ATT-05",
        "창구 직원이 쳐다보지도 않고 건성으로 대답했어요, SV-ATT-02",
        "규정상 안 된다는 말만 되풀이합니다. 앵무새 같아요, SV-RUL-01",
        "전화준다더니 연락도 없고 약속을 안 지키네요, SV-RSP-02",
        "서로 책임을 떠넘기기만 하고 모르쇠로 일관합니다, SV-RSP-01",
        "상담원마다 말이 달라요. 잘못된 안내를 받았습니다, SV-SKL-01",
        "이중결제가 되었는데 환불을 안 해 줍니다, SV-PRM-04",
        "취소 수수료가 너무 비싸요, SV-PRM-01",
        "창구에서 한 시간을 기다렸습니다. 대기가 너무 길어요, SV-TIM-01",
        "통화 중이라 상담 연결이 안 돼요. 전화를 안 받습니다, SV-ACC-01",
        "앱 로그인이 안 되고 오류가 계속 납니다, PD-DIG-01",
        "새 제품인데 뜯자마자 고장이라 켜지지도 않아요, PD-QLT-01",
        "과자 봉지에서 벌레가 나왔어요. 위생이 엉망입니다, PD-QLT-04",
        "제 개인정보를 다른 사람에게 문자로 보냈어요, SV-PRV-01",
        "제가 사용법을 몰라서 잘못 눌렀네요. 제 실수였어요, CU-USE-01",
    })
    void it_suggests_the_leaf_the_words_speak_for(String words, String leaf) {
        assertThat(SUGGESTER.suggest(words, 3))
                .as(words)
                .first()
                .extracting(CauseSuggestion::cause)
                .isEqualTo(new CauseCode(leaf));
    }

    @Test
    void it_shows_the_words_as_the_customer_wrote_them() {
        var suggestion = SUGGESTER.suggest("약속한 날에 전화를 준다더니 연락도 없네요", 1).getFirst();
        assertThat(suggestion.phrases()).contains("연락도 없");
    }

    @Test
    void praise_that_a_contrast_takes_back_does_not_count() {
        assertThat(SUGGESTER.suggest("별 하나도 아까운 곳입니다", 3)).isEmpty();
    }

    @Test
    void a_text_that_names_no_cause_stays_pending() {
        assertThat(SUGGESTER.suggest("안녕하세요. 문의드립니다.", 3)).isEmpty();
    }

    @Test
    void decomposed_hangul_is_read_like_composed() {
        var decomposed = java.text.Normalizer.normalize("도자기가 깨졌어요", java.text.Normalizer.Form.NFD);
        assertThat(SUGGESTER.suggest(decomposed, 1).getFirst().cause()).isEqualTo(new CauseCode("PD-DLV-03"));
    }

    @Test
    void a_megabyte_of_text_is_read_in_bounded_time() {
        assertThat(SUGGESTER.suggest("배송이 늦어요 ".repeat(100_000), 3)).isNotEmpty();
    }

    static List<CauseRule> shippedRules() {
        var stream = Objects.requireNonNull(CauseSuggesterTest.class.getResourceAsStream("/kit/cause-rules.csv"));
        try (var rows = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return rows.stream()
                    .map(row -> new CauseRule(
                            row.getField("code"),
                            CauseRule.Kind.valueOf(row.getField("kind").toUpperCase(java.util.Locale.ROOT)),
                            row.getField("group"),
                            row.getField("leaf").isEmpty() ? null : new CauseCode(row.getField("leaf")),
                            Double.parseDouble(row.getField("weight")),
                            Wording.of(row.getField("pattern"))))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
