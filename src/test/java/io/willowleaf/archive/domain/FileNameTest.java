package io.willowleaf.archive.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileNameTest {

    @ParameterizedTest
    @CsvSource({
        "사진 1.jpg, 사진 1.jpg",
        "../../etc/passwd, passwd",
        "C:\\Users\\kim\\사진.png, 사진.png",
        ".htaccess, htaccess",
        "'a\r\nX-Evil: 1.txt', aX-Evil 1.txt",
        "'', file",
        "..., file",
        "NUL, _NUL",
        "con.txt, _con.txt",
        "Com1 .log, _Com1 .log",
        "console.txt, console.txt",
        "영수증.pdf. . , 영수증.pdf",
        "\\\\server\\share\\a.pdf, a.pdf",
        "C:evil.txt, Cevil.txt"
    })
    void a_name_keeps_its_words_and_loses_what_could_harm(String given, String clean) {
        assertThat(FileName.clean(given)).isEqualTo(clean);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "사진\u202Egpj.exe", "사진\u2066gpj\u2069.exe", "사\u200B진gpj.exe", "\uFEFF사진gpj.exe", "사진\u3164gpj.exe",
                "사진\u2028gpj.exe", "사진\u0000gpj.exe", "사진\uE000gpj.exe", "사진\uD800gpj.exe", "사\u034F진gpj.exe",
                "\u1109\u1161\u110C\u1175\u11ABgpj.exe"
            })
    void letters_that_nobody_sees_are_gone_and_hangul_is_composed(String given) {
        assertThat(FileName.clean(given)).isEqualTo("사진gpj.exe");
    }

    @Test
    void an_endless_name_takes_no_time() {
        assertTimeout(
                Duration.ofSeconds(1),
                () -> assertThat(FileName.clean(". ".repeat(500_000) + "a.pdf")).endsWith("a.pdf"));
    }

    @Test
    void a_long_name_keeps_its_ending() {
        assertThat(FileName.clean("가".repeat(500) + ".xlsx")).hasSize(120).endsWith("가.xlsx");
    }
}
