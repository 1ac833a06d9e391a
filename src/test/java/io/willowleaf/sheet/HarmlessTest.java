package io.willowleaf.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class HarmlessTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=cmd|' /C calc'!A0",
                "+1",
                "-1",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "＝1+1",
                "＠SUM",
                "'=1+1",
                "''=x",
                "'그냥",
                "",
                "'",
                "가나다",
                "010-1234-5678",
                "''"
            })
    void a_cell_is_no_formula_outside_and_comes_back_as_it_was(String cell) {
        var guarded = Harmless.guard(cell);
        assertThat(guarded)
                .doesNotStartWith("=")
                .doesNotStartWith("+")
                .doesNotStartWith("@")
                .doesNotStartWith("-");
        assertThat(Harmless.unguard(guarded)).isEqualTo(cell);
    }
}
