package io.willowleaf.injection;

import static org.assertj.core.api.Assertions.assertThat;

import io.willowleaf.archive.Kept;
import io.willowleaf.archive.Source;
import io.willowleaf.archive.desk.ArchiveDesk;
import io.willowleaf.complaint.ComplaintFact;
import io.willowleaf.complaint.ComplaintNumber;
import io.willowleaf.complaint.Reception;
import io.willowleaf.complaint.desk.ComplaintDesk;
import io.willowleaf.complaint.desk.TrackingDesk;
import io.willowleaf.identity.Role;
import io.willowleaf.identity.StaffId;
import io.willowleaf.identity.TeamId;
import io.willowleaf.identity.Viewer;
import io.willowleaf.kernel.Actor;
import io.willowleaf.testing.Cast;
import io.willowleaf.testing.WillowleafTest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Somebody tries numbers and links that are not theirs: there is nothing, and it always looks the same.
@WillowleafTest
class GuessingTest {

    private static final String SECRET = "남의 영수증";
    private static final Pattern REQUEST = Pattern.compile("[0-9A-Z]{6,16}$");

    @Autowired
    Cast cast;

    @Autowired
    ComplaintDesk complaints;

    @Autowired
    TrackingDesk tracking;

    @Autowired
    ArchiveDesk archive;

    TeamId ours;
    StaffId agent;
    ComplaintNumber own;
    ComplaintNumber other;

    @BeforeEach
    void a_complaint_of_ours_and_one_of_another_team_with_a_file() {
        ours = cast.team();
        agent = cast.person(ours, Role.AGENT, Role.TEAM_LEAD);
        own = complaints
                .receive(Reception.of("PHONE_IN", "우리 것").to(agent, ours), Actor.CUSTOMER)
                .number();
        var theirs = cast.team();
        other = complaints
                .receive(Reception.of("PHONE_IN", "남의 것").to(cast.person(theirs, Role.AGENT), theirs), Actor.CUSTOMER)
                .number();
        complaints.attach(own, kept("우리 파일"), Viewer.SYSTEM);
        complaints.attach(other, kept(SECRET), Viewer.SYSTEM);
    }

    @Test
    void a_file_is_given_only_under_its_own_complaint_to_whoever_may_read_that() {
        var browser = cast.browser(agent);
        var mine = fileOf(own);
        var theirs = fileOf(other);
        assertThat(browser.get(path(own, mine)).statusCode()).isEqualTo(200);
        var answers = new HashSet<String>();
        for (var guess : List.of(
                path(own, theirs),
                path(other, theirs),
                path(other, mine),
                path(own, mine + 1),
                path(own, 0),
                path(own, -1),
                path(own, Long.MAX_VALUE))) {
            var answer = browser.get(guess);
            assertThat(answer.statusCode()).as(guess).isEqualTo(404);
            assertThat(answer.body()).doesNotContain(SECRET);
            answers.add(constant(answer));
        }
        assertThat(answers).hasSize(1);
        for (var near = theirs - 3; near <= theirs + 3; near++) {
            assertThat(browser.get(path(other, near)).statusCode()).isEqualTo(404);
        }
    }

    @Test
    void a_private_link_with_one_bit_turned_is_no_link() {
        var token = tracking.tokenOf(complaints.find(own, Viewer.SYSTEM).heard().id());
        var stranger = cast.browser();
        assertThat(stranger.get("/voice/track/" + token).statusCode()).isEqualTo(200);
        var answers = new HashSet<String>();
        for (var guess : nearly(token)) {
            for (var place : List.of("/voice/track/", "/voice/receipt/")) {
                var answer = stranger.get(place + guess);
                assertThat(answer.statusCode()).as(guess).isEqualTo(404);
                answers.add(constant(answer));
            }
        }
        assertThat(answers).hasSize(1);
        assertThat(stranger.post("/voice/track/" + nearly(token).getFirst() + "/withdrawal", Map.of("ground", "x"))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void other_private_links_cannot_be_guessed_either() {
        var stranger = cast.browser();
        for (var guess :
                List.of("1", "2", own.value(), "a".repeat(43), "A".repeat(64), "0".repeat(32), "%00", "..%2e")) {
            for (var place : List.of("/s/", "/voice/track/", "/voice/receipt/", "/appeals/1/", "/p/1/tickets/")) {
                assertThat(stranger.get(place + guess).statusCode())
                        .as(place + guess)
                        .isIn(400, 404);
            }
        }
    }

    /// Each bit of a token turned, as it is written and as it is meant.
    private static List<String> nearly(String token) {
        var guesses = new ArrayList<String>();
        var bytes = Base64.getUrlDecoder().decode(token);
        for (var bit = 0; bit < bytes.length * 8; bit += 5) {
            var turned = bytes.clone();
            turned[bit / 8] ^= (byte) (1 << bit % 8);
            guesses.add(Base64.getUrlEncoder().withoutPadding().encodeToString(turned));
        }
        guesses.add(token.substring(1));
        guesses.add(token + "A");
        guesses.add(token.toLowerCase(Locale.ROOT));
        guesses.add(token.substring(0, token.length() - 1) + "=");
        return guesses;
    }

    /// What a person reads, without the number of the request.
    private static String constant(HttpResponse<String> answer) {
        var read = Jsoup.parse(answer.body()).select("main").text();
        assertThat(read).isNotEmpty();
        return answer.statusCode() + REQUEST.matcher(read).replaceAll("");
    }

    private long fileOf(ComplaintNumber number) {
        return complaints.find(number, Viewer.SYSTEM).story().stream()
                .filter(told -> told.fact() instanceof ComplaintFact.Attachment)
                .findFirst()
                .orElseThrow()
                .id();
    }

    private Kept kept(String text) {
        return archive.receive(Source.of(text.getBytes(StandardCharsets.UTF_8)), "영수증.txt");
    }

    private static String path(ComplaintNumber number, long file) {
        return "/complaints/" + number.value() + "/files/" + file;
    }
}
