package io.willowleaf.customer.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.willowleaf.customer.CustomerId;
import io.willowleaf.customer.CustomerKind;
import io.willowleaf.privacy.BlindMark;
import io.willowleaf.privacy.Sealed;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecognitionTest {

    private static final Contact PHONE = contact(ContactKind.PHONE, "p");
    private static final Contact MAIL = contact(ContactKind.MAIL, "m");

    @Test
    void the_same_name_on_the_same_number_is_the_same_person() {
        var soyoung = customer(1, "박소영", PHONE);
        assertThat(Recognition.findAmong(List.of(soyoung), " 박 소영 님", List.of(PHONE)))
                .contains(soyoung);
    }

    @Test
    void another_name_on_the_same_number_is_another_person() {
        assertThat(Recognition.findAmong(List.of(customer(1, "박소영", PHONE)), "김민수", List.of(PHONE)))
                .isEmpty();
    }

    @Test
    void a_missing_name_speaks_against_nobody() {
        var named = customer(1, "박소영", PHONE);
        var nameless = customer(2, "", PHONE);
        assertThat(Recognition.findAmong(List.of(named), "", List.of(PHONE))).contains(named);
        assertThat(Recognition.findAmong(List.of(nameless), "박소영", List.of(PHONE)))
                .contains(nameless);
    }

    @Test
    void without_a_name_a_shared_number_points_at_nobody_in_particular() {
        var family = List.of(customer(1, "박소영", PHONE), customer(2, "김민수", PHONE));
        assertThat(Recognition.findAmong(family, "", List.of(PHONE))).isEmpty();
    }

    @Test
    void whoever_has_more_in_common_is_meant() {
        var one = customer(1, "박소영", PHONE);
        var both = customer(2, "박소영", PHONE, MAIL);
        assertThat(Recognition.findAmong(List.of(one, both), "박소영", List.of(PHONE, MAIL)))
                .contains(both);
        assertThat(Recognition.findAmong(List.of(one, both), "박소영", List.of(PHONE)))
                .contains(one);
    }

    private static Customer customer(long id, String name, Contact... contacts) {
        return new Customer(new CustomerId(id), name, CustomerKind.PERSON, List.of(contacts), null, Instant.EPOCH);
    }

    private static Contact contact(ContactKind kind, String mark) {
        return new Contact(kind, new Sealed("sealed"), new BlindMark(mark), null);
    }
}
