package io.willowleaf.customer.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.willowleaf.audit.AuditFilter;
import io.willowleaf.audit.desk.AuditDesk;
import io.willowleaf.customer.CustomerCard;
import io.willowleaf.customer.CustomerId;
import io.willowleaf.customer.LoyaltyRung;
import io.willowleaf.customer.NotPossible;
import io.willowleaf.identity.Grant;
import io.willowleaf.identity.Manner;
import io.willowleaf.identity.Permission;
import io.willowleaf.identity.Reach;
import io.willowleaf.identity.Viewer;
import io.willowleaf.kernel.Actor;
import io.willowleaf.kernel.NotFound;
import io.willowleaf.testing.WillowleafTest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@WillowleafTest
class CustomerDeskTest {

    private static final Viewer LEAD = viewer(501, false, Reach.ALL);
    private static final Viewer PLANNER = viewer(502, true, Reach.NONE);
    private static final Viewer STRANGER = new Viewer(Actor.staff(503), "방문자", Set.of(), Set.of(), Map.of());

    @Autowired
    CustomerDesk desk;

    @Autowired
    AuditDesk audit;

    @Autowired
    JdbcClient jdbc;

    @Test
    void somebody_who_writes_again_is_recognised_by_the_whole_number_or_address() {
        var first = known("박소영", "010-7100-0001", null);
        assertThat(known("박소영", "+82 10 7100 0001", "soyoung.1@example.com")).isEqualTo(first);
        assertThat(known("박소영", null, "SoYoung.1@Example.com")).isEqualTo(first);
        assertThat(desk.findMailAddress(first)).contains("soyoung.1@example.com");
    }

    @Test
    void the_same_name_or_the_same_last_digits_do_not_make_the_same_person() {
        var first = known("김하늘", "010-7100-0002", null);
        assertThat(known("김하늘", "010-7199-0002", null)).isNotEqualTo(first);
        assertThat(known("김하늘", null, null)).isNotEqualTo(first);
    }

    @Test
    void two_in_a_family_who_share_a_number_stay_two() {
        var mother = known("이정숙", "02-7100-0003", null);
        var son = known("강민서", "02-7100-0003", null);
        assertThat(son).isNotEqualTo(mother);
        assertThat(known("강민서", "02-7100-0003", null)).isEqualTo(son);
    }

    @Test
    void a_name_told_later_is_learnt() {
        var nameless = known(null, "010-7100-0004", null);
        assertThat(known("오지호", "010-7100-0004", null)).isEqualTo(nameless);
        assertThat(desk.card(nameless, LEAD).name()).isEqualTo("오지호");
    }

    @Test
    void whoever_leaves_nothing_is_nobody_and_a_wrong_number_is_refused() {
        assertThat(desk.recognise(" ", null, "", Actor.CUSTOMER)).isNull();
        assertThatThrownBy(() -> desk.recognise("박소영", "1234", null, Actor.CUSTOMER))
                .isInstanceOf(NotPossible.class);
    }

    @Test
    void many_at_once_with_one_number_are_one_customer() throws Exception {
        try (var pool = Executors.newFixedThreadPool(8)) {
            Callable<CustomerId> call = () -> known("유나경", "010-7100-0005", "nakyung.5@example.com");
            var ids = pool.invokeAll(java.util.Collections.nCopies(24, call)).stream()
                    .map(Future::resultNow)
                    .distinct();
            assertThat(ids).hasSize(1);
        }
    }

    @Test
    void contacts_are_nowhere_in_the_open() {
        known("송다정", "010-7100-0006", "dajung.6@example.com");
        assertThat(jdbc.sql(
                                "select count(*) from customer.contact where sealed || whole || coalesce(ending, '') ~ '71000006|dajung'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void a_card_hides_contacts_always_and_the_name_where_people_are_masked() {
        var id = known("남궁민수", "010-7100-0007", "minsu.7@example.com");
        assertThat(desk.card(id, LEAD))
                .extracting(CustomerCard::name, CustomerCard::phoneShown, CustomerCard::mailShown)
                .containsExactly("남궁민수", "010-****-0007", "mi***@example.com");
        assertThat(desk.card(id, PLANNER).name()).isEqualTo("남궁**");
        assertThat(desk.cards(List.of(id), PLANNER)).containsOnlyKeys(id);
        assertThatThrownBy(() -> desk.card(id, STRANGER)).isInstanceOf(NotFound.class);
    }

    @Test
    void a_number_is_shown_in_full_for_a_reason_that_is_remembered() {
        var id = known("배준영", "010-7100-0008", null);
        assertThat(desk.reveal(id, "고객이 전화를 부탁함", LEAD).phones()).containsExactly("010-7100-0008");
        var act = new AuditFilter(LEAD.actor(), "pii.unmask", id.subject(), null, 10);
        assertThat(audit.acts(act))
                .singleElement()
                .satisfies(row -> assertThat(row.reason()).isEqualTo("고객이 전화를 부탁함"));
        assertThatThrownBy(() -> desk.reveal(id, "  ", LEAD)).isInstanceOf(io.willowleaf.privacy.NotPossible.class);
        assertThatThrownBy(() -> desk.reveal(id, "궁금해서요", PLANNER)).isInstanceOf(NotFound.class);
    }

    @Test
    void a_caller_is_found_by_the_end_of_the_number() {
        var one = known("임하린", "010-7100-9009", null);
        var two = known("조은호", "02-7101-9009", null);
        assertThat(desk.findByPhoneEnding("9009", LEAD))
                .extracting(CustomerCard::id)
                .containsExactlyInAnyOrder(one, two);
        assertThat(desk.findByPhoneEnding("900", LEAD)).isEmpty();
    }

    @Test
    void whoever_gives_the_whole_number_or_address_is_found_at_once() {
        var id = known("한가람", "010-7100-0012", "garam.12@example.com");
        for (var asked : List.of("010 7100 0012", "garam.12@example.com", "한가")) {
            assertThat(desk.search(asked, null, 50, LEAD))
                    .extracting(CustomerCard::id)
                    .contains(id);
        }
        assertThat(desk.search("garam.13@example.com", null, 50, LEAD)).isEmpty();
    }

    @Test
    void the_list_goes_on_where_it_stopped() {
        for (var name : List.of("뷁나", "뷁가", "뷁다", "뷁가")) {
            known(name, null, "list." + name.codePointAt(1) + "." + System.nanoTime() + "@example.com");
        }
        var first = desk.list("뷁", null, 3, LEAD);
        assertThat(first).extracting(CustomerCard::name).containsExactly("뷁가", "뷁가", "뷁나");
        assertThat(desk.list("뷁", first.getLast().id(), 3, LEAD))
                .extracting(CustomerCard::name)
                .containsExactly("뷁다");
    }

    @Test
    void the_latest_rung_holds() {
        var id = known("홍서윤", "010-7100-0010", null);
        desk.place(id, LoyaltyRung.SHOPPER, "first purchase", Actor.SYSTEM);
        desk.place(id, LoyaltyRung.CLIENT, "four purchases", Actor.SYSTEM);
        assertThat(desk.card(id, LEAD).rung()).isEqualTo(LoyaltyRung.CLIENT);
    }

    @Test
    void a_resident_number_in_a_name_is_not_kept() {
        var id = known("문가온 900101-1234567", "010-7100-0011", null);
        assertThat(desk.nameOf(id)).isEqualTo("문가온 900101-*******");
    }

    private CustomerId known(@Nullable String name, @Nullable String phone, @Nullable String mail) {
        return Objects.requireNonNull(desk.recognise(name, phone, mail, Actor.CUSTOMER));
    }

    private static Viewer viewer(long staff, boolean masked, Reach unmask) {
        return new Viewer(
                Actor.staff(staff),
                "직원",
                Set.of(),
                Set.of(),
                Map.of(
                        Permission.CASE_READ, new Grant(Permission.CASE_READ, Reach.ALL, Manner.READ, masked),
                        Permission.PII_UNMASK, new Grant(Permission.PII_UNMASK, unmask, Manner.WRITE, false)));
    }
}
