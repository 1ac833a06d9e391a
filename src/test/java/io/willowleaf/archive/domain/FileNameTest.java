package io.willowleaf.archive.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTest {

    @ParameterizedTest
    @CsvSource({
        "사진 1.jpg, 사진 1.jpg",
        "../../etc/passwd, passwd",
        "C:\\Users\\kim\\사진.png, 사진.png",
        ".htaccess, htaccess",
        "'a\r\nX-Evil: 1.txt', aX-Evil 1.txt",
        "'', file",
        "..., file"
    })
    void a_name_keeps_its_words_and_loses_what_could_harm(String given, String clean) {
        assertThat(FileName.clean(given)).isEqualTo(clean);
    }

    @Test
    void a_long_name_keeps_its_ending() {
        assertThat(FileName.clean("가".repeat(500) + ".xlsx")).hasSize(120).endsWith("가.xlsx");
    }
}
