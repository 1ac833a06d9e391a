package io.willowleaf.privacy.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.willowleaf.privacy.SensitiveKind;
import io.willowleaf.privacy.SensitiveSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SensitiveTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "900101-1234567",
                "9001011234567",
                "900101 - 1234567",
                "９００１０１－１２３４５６７",
                "900101–1234567",
                "900101\n1234567",
                "050315-8123456",
                "번호는900101-1234567입니다"
            })
    void a_resident_number_is_found_however_it_is_written(String text) {
        assertThat(Sensitive.find(text))
                .singleElement()
                .extracting(SensitiveSpan::kind)
                .isEqualTo(SensitiveKind.RESIDENT_NUMBER);
        assertThat(Sensitive.mustSeal(text)).isTrue();
        assertThat(Sensitive.seal(text)).contains("-*******").doesNotContain("234567");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "주문번호 9913991234567",
                "송장 12345690010112345678",
                "900101-9234567",
                "2026-09-17 13:40",
                "C-2026-000123",
                "1588-1234",
                "A12345678 상품",
                "48,000원"
            })
    void other_numbers_are_left_alone(String text) {
        assertThat(Sensitive.seal(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "카드 4111 1111 1111 1111 로 냈어요, 카드 4111-****-****-1111 로 냈어요",
        "면허 11-22-333333-44 입니다, 면허 11-**-******-44 입니다",
        "여권번호는 M12345678 입니다, 여권번호는 M****5678 입니다",
        "여권 M123A4567, 여권 M****4567"
    })
    void what_identifies_a_person_for_life_or_pays_is_sealed(String text, String kept) {
        assertThat(Sensitive.seal(text)).isEqualTo(kept);
    }

    @Test
    void a_card_number_that_cannot_be_one_is_left_alone() {
        assertThat(Sensitive.find("주문 4111-1111-1111-1112")).isEmpty();
    }

    @Test
    void ways_to_reach_the_customer_are_kept_but_can_be_hidden() {
        var words = "010-1234-5678 이나 boram.lee@example.com, 국민은행 123456-04-567890 으로 주세요";
        assertThat(Sensitive.seal(words)).isEqualTo(words);
        assertThat(Sensitive.hide(words)).isEqualTo("010-****-5678 이나 bo***@example.com, 국민은행 **********7890 으로 주세요");
    }

    @Test
    void a_number_in_an_office_is_hidden_too() {
        assertThat(Sensitive.hide("02-123-4567, 051.1234.5678")).isEqualTo("02-****-4567, 051-****-5678");
    }

    @Test
    void several_numbers_in_one_text_are_each_sealed_and_the_rest_stays() {
        assertThat(Sensitive.seal("저는 900101-1234567, 아이는 150505-3234567 이고 🙂 끝"))
                .isEqualTo("저는 900101-*******, 아이는 150505-******* 이고 🙂 끝");
    }

    @Test
    void a_megabyte_of_digits_is_read_in_a_moment() {
        assertThat(Sensitive.find("1".repeat(1_000_000))).isEmpty();
        assertThat(Sensitive.find("은행 ".repeat(200_000))).isEmpty();
    }
}
