package io.willowleaf.archive.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.willowleaf.archive.ContentId;
import io.willowleaf.archive.NotPossible;
import io.willowleaf.archive.Source;
import io.willowleaf.archive.clamd.ClamdScanner;
import io.willowleaf.archive.clamd.StandInClamd;
import io.willowleaf.archive.domain.Contents;
import io.willowleaf.archive.domain.Scans;
import io.willowleaf.archive.domain.Store;
import io.willowleaf.testing.Given;
import io.willowleaf.testing.SettableClock;
import io.willowleaf.testing.WillowleafTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@WillowleafTest
class ScanDeskTest {

    @Autowired
    Contents contents;

    @Autowired
    List<Store> stores;

    @Autowired
    Scans scans;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private final SettableClock clock = new SettableClock();

    @BeforeEach
    void nothing_waits() {
        clock.set(Instant.parse("2026-11-22T00:00:00Z"));
        jdbc.sql("delete from archive.unscanned").update();
    }

    @Test
    void what_is_clean_is_given_out_and_what_is_not_is_kept_but_not() throws IOException {
        try (var clamd = new StandInClamd()) {
            var archive = archive(clamd.address());
            var good = received(archive, "깨끗한 파일");
            var bad = received(archive, "나쁜 EICAR 파일");
            var desk = desk(clamd.address(), archive);
            assertThat(desk.lookThroughSome()).isEqualTo(2);
            assertThat(desk.waiting()).isZero();
            assertThatCode(() -> desk.demandClean(good)).doesNotThrowAnyException();
            assertThatThrownBy(() -> desk.demandClean(bad)).isInstanceOfSatisfying(NotPossible.class, refused -> {
                assertThat(refused.key()).isEqualTo("archive.refused.infected");
                assertThat(refused.details()).containsExactly("Eicar-Test-Signature");
            });
            assertThat(archive.bytes(bad)).isNotEmpty();
            assertThat(clamd.asked()).isEqualTo(2);
        }
    }

    @Test
    void while_the_scanner_is_away_a_file_waits_and_is_tried_again() throws IOException {
        String nowhere;
        try (var clamd = new StandInClamd()) {
            nowhere = clamd.address();
        }
        var archive = archive(nowhere);
        var file = received(archive, "기다리는 파일");
        var away = desk(nowhere, archive);
        assertThat(away.lookThroughSome()).isZero();
        assertThat(away.waiting()).isEqualTo(1);
        assertThatThrownBy(() -> away.demandClean(file)).hasMessage("archive.refused.unscanned");
        try (var clamd = new StandInClamd()) {
            var back = desk(clamd.address(), archive);
            assertThat(back.lookThroughSome()).as("not before its time").isZero();
            clock.forward(Duration.ofMinutes(5));
            assertThat(back.lookThroughSome()).isEqualTo(1);
            assertThatCode(() -> back.demandClean(file)).doesNotThrowAnyException();
        }
    }

    @Test
    void a_file_asked_for_before_its_turn_is_looked_through_at_once_and_one_too_large_for_it_is_said_so()
            throws IOException {
        try (var clamd = new StandInClamd()) {
            var archive = archive(clamd.address());
            var desk = desk(clamd.address(), archive);
            var file = received(archive, "바로 보려는 파일");
            assertThatCode(() -> desk.demandClean(file)).doesNotThrowAnyException();
            assertThat(desk.waiting()).isZero();
            var large = received(archive, "가".repeat(400_000));
            assertThatThrownBy(() -> desk.demandClean(large)).hasMessage("archive.refused.unscannable");
        }
    }

    @Test
    void without_a_scanner_nothing_waits_for_one() {
        var archive = archive("");
        var file = received(archive, "아무도 안 보는 파일");
        assertThat(desk("", archive).waiting()).isZero();
        assertThatCode(() -> desk("", archive).demandClean(file)).doesNotThrowAnyException();
        assertThat(scans.find(file)).isEmpty();
    }

    private ContentId received(ArchiveDesk archive, String text) {
        var bytes = (UUID.randomUUID() + text).getBytes(StandardCharsets.UTF_8);
        return Objects.requireNonNull(transaction.execute(
                _ -> archive.receive(Source.of(bytes), "파일.txt").id()));
    }

    private ArchiveDesk archive(String clamd) {
        var settings = Given.settings("clamav", clamd);
        return new ArchiveDesk(contents, new Stores(stores, settings), scans, new ClamdScanner(settings), clock);
    }

    private ScanDesk desk(String clamd, ArchiveDesk archive) {
        return new ScanDesk(scans, new ClamdScanner(Given.settings("clamav", clamd)), archive, clock);
    }
}
