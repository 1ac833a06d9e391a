package io.willowleaf.kernel.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ParticleTest {

    @ParameterizedTest
    @CsvSource({
        "김하늘,이/가,김하늘이",
        "박소영,을/를,박소영을",
        "이정호,은/는,이정호는",
        "3시,으로/로,3시로",
        "서울,으로/로,서울로",
        "부산,으로/로,부산으로",
        "담당,과/와,담당과",
        "회의,와/과,회의와",
        "3,이/가,3이",
        "2,이/가,2가",
        "7,으로/로,7로",
        "40,을/를,40을",
        "'1,000',이/가,'1,000이'",
        "0,을/를,0을",
        "84.1 %,을/를,84.1 %를",
        "API,은/는,API는",
        "URL,을/를,URL을",
        "CRM,은/는,CRM은",
        "email,을/를,email을",
        "Kim,이/가,Kim이",
        "C-2026-000123,을/를,C-2026-000123을",
        "‘재배송’,을/를,‘재배송’을"
    })
    void the_particle_fits_the_last_sound(String word, String forms, String expected) {
        assertThat(Particle.with(word, forms)).isEqualTo(expected);
    }

    @Test
    void every_open_particle_of_a_sentence_is_fitted() {
        assertThat(Particle.fitAll("김하늘[이/가] 사과[을/를] 서울[으로/로] 보냈어요")).isEqualTo("김하늘이 사과를 서울로 보냈어요");
    }
}
