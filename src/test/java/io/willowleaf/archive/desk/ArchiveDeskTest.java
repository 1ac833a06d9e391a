package io.willowleaf.archive.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.willowleaf.archive.ContentId;
import io.willowleaf.kernel.NotFound;
import io.willowleaf.testing.WillowleafTest;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WillowleafTest
class ArchiveDeskTest {

    @Autowired
    ArchiveDesk archive;

    @Test
    void what_was_kept_is_given_back_byte_for_byte() {
        var bytes = new byte[ArchiveDesk.CHUNK * 2 + 17];
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
    void what_was_never_kept_is_not_found() {
        var nothing = new ContentId("0".repeat(64));
        assertThat(archive.findLength(nothing)).isEmpty();
        assertThatThrownBy(() -> archive.bytes(nothing)).isInstanceOf(NotFound.class);
    }
}
