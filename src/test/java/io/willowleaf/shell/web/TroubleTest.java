package io.willowleaf.shell.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.willowleaf.kernel.NotFound;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.springframework.beans.TypeMismatchException;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TroubleTest {

    @Test
    void what_cannot_be_read_in_an_address_is_not_our_fault() {
        assertThat(Trouble.of(new TypeMismatchException("no day", LocalDate.class)))
                .returns(400, Trouble::status)
                .returns(false, Trouble::ours);
    }

    @Test
    void what_nobody_foresaw_is_ours() {
        assertThat(Trouble.of(new IllegalStateException("broken")))
                .returns(500, Trouble::status)
                .returns(true, Trouble::ours);
        assertThat(Trouble.of(new NotFound()).status()).isEqualTo(404);
    }
}
