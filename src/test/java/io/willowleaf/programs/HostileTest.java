package io.willowleaf.programs;

import static org.assertj.core.api.Assertions.assertThat;

import io.willowleaf.identity.Permission;
import io.willowleaf.identity.Role;
import io.willowleaf.testing.Cast;
import io.willowleaf.testing.SettableClock;
import io.willowleaf.testing.WillowleafTest;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Random and hostile requests, made from the description itself: none makes the program fail, and every answer is one
/// that the description allows. `-Dfuzz.requests=10000` for more, `-Dfuzz.seed=…` for others.
@WillowleafTest
class HostileTest {

    private static final int REQUESTS = Integer.getInteger("fuzz.requests", 1_000);
    private static final long SEED = Long.getLong("fuzz.seed", 20_261_122);

    @Autowired
    Cast cast;

    @Autowired
    SettableClock clock;

    @Test
    void nothing_a_program_can_send_makes_us_fail_or_answer_otherwise_than_described() {
        clock.reset();
        var described = new Described(cast.browser().get("/v3/api-docs").body());
        var everything =
                Arrays.stream(Permission.values()).map(Permission::code).toArray(String[]::new);
        var token = cast.token(everything);
        var numbers = complaints(described, token);
        var hostile = new Hostile(
                described,
                numbers,
                Stream.generate(() -> cast.person(Role.AGENT).value()).limit(3).toList(),
                List.of(token, token, token, cast.token("case.read"), "wl_nobody"));
        var base = cast.browser().at("/");
        var faults = new ConcurrentLinkedQueue<String>();
        var statuses = new ConcurrentSkipListMap<Integer, AtomicInteger>();
        var asked = new ConcurrentSkipListMap<String, AtomicInteger>();
        IntStream.range(0, REQUESTS).parallel().forEach(i -> {
            var shot = hostile.shot(base, SEED + i);
            var answer = shot.fire();
            statuses.computeIfAbsent(answer.statusCode(), _ -> new AtomicInteger())
                    .incrementAndGet();
            asked.computeIfAbsent(shot.operation().name(), _ -> new AtomicInteger())
                    .incrementAndGet();
            described
                    .faults(shot.operation(), answer)
                    .forEach(fault -> faults.add("%d %s: %s".formatted(SEED + i, shot, fault)));
        });
        System.getLogger("fuzz").log(System.Logger.Level.INFO, "{0} requests: {1}", REQUESTS, statuses);
        assertThat(faults.stream().limit(20)).isEmpty();
        assertThat(asked.keySet())
                .containsAll(described.operations().stream()
                        .map(Described.Operation::name)
                        .toList());
        assertThat(good(statuses)).isGreaterThan(REQUESTS / 20);
    }

    /// How many were done: else it would have been too hostile to get anywhere.
    private static int good(Map<Integer, AtomicInteger> statuses) {
        return new TreeMap<>(statuses)
                .headMap(300).values().stream().mapToInt(AtomicInteger::get).sum();
    }

    private List<String> complaints(Described described, String token) {
        var program = new Program(URI.create(cast.browser().at("/").toString()), token, described);
        return IntStream.range(0, 12)
                .mapToObj(i -> program.post(
                                "/api/v1/complaints",
                                "{\"words\":\"퍼즈 %d\",\"customer\":{\"phone\":\"010-0000-03%02d\"}}"
                                        .formatted(i, i % 3))
                        .text("number"))
                .toList();
    }
}
