package io.willowleaf.privacy.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.willowleaf.privacy.MailAddress;
import io.willowleaf.privacy.Phone;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContactsTest {

    @ParameterizedTest
    @CsvSource({
        "010-1234-5678, 01012345678, 010-1234-5678, 010-****-5678",
        "010 1234 5678, 01012345678, 010-1234-5678, 010-****-5678",
        "010.1234.5678, 01012345678, 010-1234-5678, 010-****-5678",
        "+82 10-1234-5678, 01012345678, 010-1234-5678, 010-****-5678",
        "+82 (0)10-1234-5678, 01012345678, 010-1234-5678, 010-****-5678",
        "０１０－１２３４－５６７８, 01012345678, 010-1234-5678, 010-****-5678",
        "011-123-4567, 0111234567, 011-123-4567, 011-****-4567",
        "(02) 123-4567, 021234567, 02-123-4567, 02-****-4567",
        "02-1234-5678, 0212345678, 02-1234-5678, 02-****-5678",
        "051-123-4567, 0511234567, 051-123-4567, 051-****-4567",
        "070-1234-5678, 07012345678, 070-1234-5678, 070-****-5678",
        "0507-1234-5678, 050712345678, 0507-1234-5678, 0507-****-5678",
        "1588-1234, 15881234, 1588-1234, ****-1234",
        "+82 1588-1234, 15881234, 1588-1234, ****-1234",
        "+1 415 555 0100, +14155550100, +14155550100, +14-****-0100"
    })
    void a_telephone_number_is_kept_in_one_form(String written, String digits, String shown, String masked) {
        var phone = Contacts.findPhone(written).orElseThrow();
        assertThat(phone).isEqualTo(new Phone(digits));
        assertThat(Contacts.shown(phone)).isEqualTo(shown);
        assertThat(Masking.of(phone)).isEqualTo(masked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "010-1234",
                "010-1234-56789",
                "1234567",
                "전화 없음",
                "010-12a4-5678",
                "112",
                "2588-1234",
                "+0123456789"
            })
    void what_cannot_be_dialled_is_not_a_number(String written) {
        assertThat(Contacts.findPhone(written)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Boram.Lee@Example.COM, boram.lee@example.com, bo***@example.com",
        "' ab@x.co.kr ', ab@x.co.kr, a***@x.co.kr",
        "a+b@mail.example.com, a+b@mail.example.com, a+***@mail.example.com",
        "보람@한국.한국, 보람@한국.한국, 보***@한국.한국"
    })
    void a_mail_address_is_kept_in_lower_case(String written, String kept, String masked) {
        var mail = Contacts.findMail(written).orElseThrow();
        assertThat(mail).isEqualTo(new MailAddress(kept));
        assertThat(Masking.of(mail)).isEqualTo(masked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "a@b",
                "@example.com",
                "a b@example.com",
                "a@example.com\nBcc: x@y.com",
                "a..b@example.com",
                "a@-x.com",
                "a@b@c.com"
            })
    void what_cannot_be_written_to_is_not_an_address(String written) {
        assertThat(Contacts.findMail(written)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"박소영, 박*영", "김솔, 김*", "남궁민수, 남궁**", "선우진, 선우*", "김아름솔, 김**솔", "John Smith, J*** S****", "김, *"})
    void a_name_is_hidden_in_its_middle(String name, String masked) {
        assertThat(Masking.ofName(name)).isEqualTo(masked);
    }
}
