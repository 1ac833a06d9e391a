package io.willowleaf.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.willowleaf.identity.Role;
import io.willowleaf.identity.Viewer;
import io.willowleaf.intake.desk.CounterDesk;
import io.willowleaf.starterkit.Bilingual;
import io.willowleaf.testing.Browser;
import io.willowleaf.testing.Cast;
import io.willowleaf.testing.Mark;
import io.willowleaf.testing.SettableClock;
import io.willowleaf.testing.WillowleafTest;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Visitors wait with a number, are called in order, and may talk in a quiet room.
@WillowleafTest
class CounterTest {

    @Autowired
    Cast cast;

    @Autowired
    CounterDesk counters;

    @Autowired
    SettableClock clock;

    @Autowired
    JdbcClient jdbc;

    Browser visitor;
    Browser desk;
    Place place;

    @BeforeEach
    void a_place() {
        clock.reset();
        visitor = cast.browser();
        desk = cast.browser(Role.AGENT);
        place = counters.found(new Bilingual("해운대점", "Haeundae"), Viewer.SYSTEM);
    }

    @Test
    void a_visitor_draws_a_number_is_called_and_sees_it() {
        var page = visitor.get(place.path()).body();
        assertThat(page)
                .contains("해운대점", "번호표 뽑기", "/voice/new?place=" + place.code())
                .doesNotContain("??");
        var ticket = Browser.next(visitor.post(place.path() + "/tickets", Map.of("token", token(page))));
        assertThat(visitor.get(ticket).body()).contains(">1</p>", "다음 차례").doesNotContain("??");
        assertThat(Browser.next(visitor.post(place.path() + "/tickets", Map.of("token", token(page)))))
                .isEqualTo(ticket);
        assertThat(Browser.next(desk.post("/counters/" + place.code() + "/next", Map.of("counter", "3"))))
                .isEqualTo("/counters/" + place.code() + "?counter=3");
        assertThat(visitor.get(ticket).body()).contains("3번 창구로");
        assertThat(visitor.get(place.path() + "/screen").body())
                .contains(">1</b>", "3번 창구")
                .doesNotContain("??");
        assertThat(desk.get("/counters/" + place.code()).body())
                .contains("부른 번호", "class=\"qr\"")
                .doesNotContain("??");
        assertThat(desk.get("/counters/" + place.code() + "/sign").body())
                .contains(place.path(), "class=\"qr\"")
                .doesNotContain("??");
    }

    @Test
    void numbers_are_given_once_each_and_begin_anew_every_day() {
        var numbers = IntStream.range(0, 40)
                .parallel()
                .map(_ -> counters.draw(place.code(), UUID.randomUUID().toString())
                        .number())
                .sorted()
                .boxed()
                .toList();
        assertThat(numbers).isEqualTo(IntStream.rangeClosed(1, 40).boxed().toList());
        assertThat(counters.draw(place.code(), "left open").number()).isEqualTo(41);
        clock.forward(Duration.ofDays(1));
        assertThat(counters.draw(place.code(), "morgen").number()).isEqualTo(1);
        assertThat(counters.draw(place.code(), "morgen").number()).isEqualTo(1);
        assertThat(counters.draw(place.code(), "left open").number()).isEqualTo(2);
        assertThat(counters.ticket(place.code(), "left open").number()).isEqualTo(2);
    }

    @Test
    void two_counters_never_call_the_same_number() {
        IntStream.range(0, 20).forEach(i -> counters.draw(place.code(), "t" + i));
        var viewers =
                IntStream.range(0, 4).mapToObj(_ -> cast.viewer(Role.AGENT)).toList();
        var called = IntStream.range(0, 20)
                .parallel()
                .mapToObj(i -> counters.callNext(place.code(), "1", viewers.get(i % 4))
                        .orElseThrow()
                        .number())
                .sorted()
                .toList();
        assertThat(called).isEqualTo(IntStream.rangeClosed(1, 20).boxed().toList());
        assertThat(counters.callNext(place.code(), "1", viewers.getFirst())).isEmpty();
    }

    @Test
    void the_quiet_room_is_offered_used_and_free_again() {
        var at = "/counters/" + place.code();
        counters.draw(place.code(), "quiet");
        desk.post(at + "/next", Map.of("counter", "1"));
        assertThat(desk.post(at + "/quiet", Map.of()).statusCode()).isEqualTo(302);
        assertThat(desk.post(at + "/quiet", Map.of()).statusCode()).isEqualTo(409);
        var talk = counters.now(place.code()).quiet().getFirst();
        assertThat(talk.number()).isEqualTo(1);
        desk.post(at + "/quiet/" + talk.id() + "/started", Map.of());
        desk.post(at + "/quiet/" + talk.id() + "/declined", Map.of());
        assertThat(counters.now(place.code()).quiet().getFirst().isGoingOn()).isTrue();
        clock.forward(Duration.ofMinutes(20));
        desk.post(at + "/quiet/" + talk.id() + "/ended", Map.of());
        assertThat(counters.now(place.code()).isQuietRoomFree()).isTrue();
        assertThat(desk.get(at).body()).contains("까지 썼습니다").doesNotContain("??");
    }

    @Test
    void what_is_told_through_a_link_remembers_its_place() {
        var words = "창구가 어두워요 " + Mark.fresh();
        var next = Browser.next(visitor.post(
                "/voice/new", Map.of("token", UUID.randomUUID().toString(), "words", words, "place", place.code())));
        assertThat(next).startsWith("/voice/receipt/");
        assertThat(jdbc.sql("select count(*) from intake.place_complaint where place = :place")
                        .param("place", place.id())
                        .query(Integer.class)
                        .single())
                .isOne();
        assertThat(visitor.post("/voice/new", Map.of("words", "모르는 곳", "place", "zzzzzz"))
                        .statusCode())
                .isEqualTo(302);
    }

    @Test
    void only_who_may_change_settings_adds_a_place_and_unknown_ones_are_not_there() {
        assertThat(desk.post("/counters", Map.of("ko", "새 창구")).statusCode()).isEqualTo(403);
        var admin = cast.browser(Role.ADMIN, Role.TEAM_LEAD);
        assertThat(admin.post("/counters", Map.of("ko", " ")).statusCode()).isEqualTo(422);
        assertThat(Browser.next(admin.post("/counters", Map.of("ko", "새 창구")))).startsWith("/counters/");
        assertThat(admin.get("/counters").body()).contains("새 창구").doesNotContain("??");
        assertThat(visitor.get("/p/zzzzzz").statusCode()).isEqualTo(404);
        assertThat(visitor.get(place.path() + "/tickets/" + "A".repeat(32)).statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_square_picture_has_its_three_corners() {
        var page = desk.get("/counters/" + place.code()).body();
        var path =
                Pattern.compile("<path d=\"(M[^\"]+)\"").matcher(page).results().toList();
        var squares = path.getLast().group(1);
        var size = Integer.parseInt(Pattern.compile("class=\"qr\" viewBox=\"0 0 (\\d+) ")
                .matcher(page)
                .results()
                .findFirst()
                .orElseThrow()
                .group(1));
        var last = size - 5;
        for (var corner : new String[] {"4 4", last + " 4", "4 " + last}) {
            assertThat(squares).contains("M" + corner + "h1v1h-1z");
        }
        assertThat(squares).doesNotContain("M5 5h", "M3 ", "M" + last + " " + (size - 4));
    }

    private static String token(String page) {
        var found = Pattern.compile("name=\"token\" value=\"([^\"]+)\"").matcher(page);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }
}
