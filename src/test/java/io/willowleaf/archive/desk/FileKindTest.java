package io.willowleaf.archive.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.willowleaf.archive.Source;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileKindTest {

    private static final String OLE = "d0cf11e0a1b11ae1" + "00".repeat(504);
    private static final String ZIP = "504b0304140000000000";

    @ParameterizedTest
    @CsvSource({
        "ffd8ffe000104a4649460001, 사진.png, image/jpeg",
        "89504e470d0a1a0a0000000d49484452, 사진, image/png",
        "474946383961, a.gif, image/gif",
        "255044462d312e37, 계약서.txt, application/pdf",
        "4d5a90000300000004000000ffff, 사진.jpg, application/x-msdownload",
        "7f454c4602010100, 견적.pdf, application/x-elf",
        "OLE, 신청서.hwp, application/x-hwp",
        "OLE, 신청서.HWP, application/x-hwp",
        "OLE, 표.xls, application/vnd.ms-excel",
        "OLE, 이름없음, application/x-ole-storage",
        "ZIP, 신청서.hwpx, application/hwp+zip",
        "ZIP, 표.xlsx, application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "ZIP, 묶음.zip, application/zip",
        "ZIP, 사진.jpg, application/zip"
    })
    void a_file_is_what_is_in_it(String bytes, String name, String kind) {
        var head = bytes.replace("OLE", OLE).replace("ZIP", ZIP);
        assertThat(FileKind.of(HexFormat.of().parseHex(head), name)).isEqualTo(kind);
    }

    @Test
    void a_page_stays_a_page_whatever_it_is_called() {
        var page = "<!DOCTYPE html><html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8);
        assertThat(FileKind.of(page, "사진.jpg")).isEqualTo("text/html");
        assertThat(FileKind.of("그냥 글입니다".getBytes(StandardCharsets.UTF_8), "메모.txt"))
                .isEqualTo("text/plain");
        assertThat(FileKind.of(new byte[0], "빈 파일.pdf")).isNotEmpty();
    }

    @Test
    void a_program_is_told_from_a_letter() throws IOException {
        var program = Source.of(HexFormat.of().parseHex("4d5a90000300000004000000ffff"));
        var letter = Source.of("안녕하세요".getBytes(StandardCharsets.UTF_8));
        assertThat(FileKind.look(program, "사진.jpg").program()).isTrue();
        assertThat(FileKind.look(letter, "편지.txt").program()).isFalse();
        assertThat(FileKind.look(letter, "편지.txt").length()).isEqualTo(15);
    }
}
