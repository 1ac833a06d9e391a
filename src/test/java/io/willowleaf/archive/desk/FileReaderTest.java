package io.willowleaf.archive.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.willowleaf.archive.ContentId;
import io.willowleaf.archive.FileText;
import io.willowleaf.archive.Kept;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class FileReaderTest {

    @Test
    void korean_is_read_in_either_encoding() {
        assertThat(FileReader.read("날짜,건수 똠".getBytes(Charset.forName("MS949"))))
                .isEqualTo(new FileText("날짜,건수 똠", "CP949"));
        assertThat(FileReader.read("날짜,건수 🙂".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new FileText("날짜,건수 🙂", "UTF-8"));
        assertThat(FileReader.read("\uFEFF날짜".getBytes(StandardCharsets.UTF_8))).isEqualTo(new FileText("날짜", "UTF-8"));
        assertThat(FileReader.read("\uFEFF날짜".getBytes(StandardCharsets.UTF_16LE)))
                .isEqualTo(new FileText("날짜", "UTF-16"));
    }

    @Test
    void a_download_is_saved_under_its_name_and_never_run() {
        var page = new Kept(new ContentId("0".repeat(64)), "견적서 1.html", "text/html", 10);
        assertThat(SafeDownload.headers(page))
                .containsEntry("Content-Type", "application/octet-stream")
                .containsEntry("X-Content-Type-Options", "nosniff")
                .containsEntry(
                        "Content-Disposition",
                        "attachment; filename=\"___ 1.html\"; filename*=UTF-8''%EA%B2%AC%EC%A0%81%EC%84%9C%201.html");
    }
}
