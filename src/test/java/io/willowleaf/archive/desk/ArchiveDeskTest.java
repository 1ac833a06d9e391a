package io.willowleaf.archive.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.willowleaf.archive.ContentId;
import io.willowleaf.archive.NotPossible;
import io.willowleaf.archive.Source;
import io.willowleaf.archive.domain.Contents;
import io.willowleaf.archive.domain.Scanner;
import io.willowleaf.archive.domain.Scans;
import io.willowleaf.archive.domain.Store;
import io.willowleaf.kernel.NotFound;
import io.willowleaf.kernel.config.CannotStart;
import io.willowleaf.kernel.config.Settings;
import io.willowleaf.testing.Given;
import io.willowleaf.testing.SettableClock;
import io.willowleaf.testing.WillowleafTest;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WillowleafTest
class ArchiveDeskTest {

    @Autowired
    ArchiveDesk archive;

    @Autowired
    Contents contents;

    @Autowired
    List<Store> stores;

    @Autowired
    Scans scans;

    @Autowired
    Scanner scanner;

    @Autowired
    SettableClock clock;

    @Test
    void what_was_kept_is_given_back_byte_for_byte() {
        var bytes = new byte[1_048_593];
        new Random(7).nextBytes(bytes);
        var kept = archive.keep(bytes, "Image/PNG", "사진.png");
        assertThat(kept.mediaType()).isEqualTo("image/png");
        assertThat(archive.bytes(kept.id())).isEqualTo(bytes);
        assertThat(archive.findLength(kept.id())).hasValue(bytes.length);
    }

    @Test
    void equal_bytes_are_kept_once_under_both_names() {
        var words = "같은 파일".getBytes(StandardCharsets.UTF_8);
        var first = archive.keep(words, "text/plain", "a.txt");
        var second = archive.keep(words, "text/plain", "b.txt");
        assertThat(second.id()).isEqualTo(first.id());
        assertThat(second.name()).isEqualTo("b.txt");
        assertThat(archive.bytes(second.id())).isEqualTo(words);
    }

    @Test
    void an_empty_file_is_kept_too() {
        assertThat(archive.bytes(
                        archive.keep(new byte[0], "text/plain", "empty.txt").id()))
                .isEmpty();
    }

    @Test
    void what_was_kept_stays_readable_when_new_files_go_elsewhere() {
        var old = archive.keep("데이터베이스에".getBytes(StandardCharsets.UTF_8), "text/plain", "a.txt");
        var moved = new ArchiveDesk(
                contents, new Stores(stores, Given.settings("archive.store", "folder")), scans, scanner, clock);
        var fresh = moved.keep("폴더에".getBytes(StandardCharsets.UTF_8), "text/plain", "b.txt");
        assertThat(contents.find(fresh.id()).orElseThrow().store()).isEqualTo(Settings.Archive.Store.FOLDER);
        assertThat(moved.bytes(old.id())).isEqualTo("데이터베이스에".getBytes(StandardCharsets.UTF_8));
        assertThat(archive.bytes(fresh.id())).isEqualTo("폴더에".getBytes(StandardCharsets.UTF_8));
        assertThat(moved.keep("데이터베이스에".getBytes(StandardCharsets.UTF_8), "text/plain", "c.txt")
                        .id())
                .isEqualTo(old.id());
    }

    @Test
    void without_a_bucket_nothing_is_kept_in_one_and_what_lies_there_is_said_to_be_away() {
        assertThatThrownBy(() -> new Stores(stores, Given.settings("archive.store", "s3")))
                .isInstanceOf(CannotStart.class);
        var lost = new ContentId("ab".repeat(32));
        contents.add(lost, new Contents.Held(3, Settings.Archive.Store.S3));
        assertThatThrownBy(() -> archive.bytes(lost)).isInstanceOf(NotPossible.class);
    }

    @Test
    void a_large_file_passes_through_piece_by_piece() {
        var most = new AtomicInteger();
        var kept = archive.keep(() -> new Steady(30_000_000, most), "video/mp4", "긴 영상.mp4");
        assertThat(kept.length()).isEqualTo(30_000_000);
        archive.copy(kept.id(), new OutputStream() {
            @Override
            public void write(int one) {}

            @Override
            public void write(byte[] bytes, int from, int count) {
                most.accumulateAndGet(count, Math::max);
            }
        });
        assertThat(most).hasValueLessThanOrEqualTo(512 * 1024);
    }

    @Test
    void a_program_under_an_innocent_name_is_known_for_what_it_is() {
        var program = Source.of("MZ\u0090\0\3\0\0\0".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(archive.receive(program, "사진.jpg").mediaType()).isEqualTo("application/x-msdownload");
    }

    /// Zeros without end but one.
    private static final class Steady extends InputStream {

        private final AtomicInteger most;
        private int left;

        Steady(int length, AtomicInteger most) {
            this.left = length;
            this.most = most;
        }

        @Override
        public int read() {
            return left-- > 0 ? 0 : -1;
        }

        @Override
        public int read(byte[] into, int from, int count) {
            most.accumulateAndGet(count, Math::max);
            if (left <= 0) {
                return -1;
            }
            var given = Math.min(count, left);
            left -= given;
            return given;
        }
    }

    @Test
    void what_was_never_kept_is_not_found() {
        var nothing = new ContentId("0".repeat(64));
        assertThat(archive.findLength(nothing)).isEmpty();
        assertThatThrownBy(() -> archive.bytes(nothing)).isInstanceOf(NotFound.class);
    }
}
