package io.willowleaf.kernel.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Base64;
import java.util.Random;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;

class CursorsTest {

    final Cursors cursors = new Cursors(new SecretKeySpec(new byte[32], Cursors.ALGORITHM));

    @Test
    void the_keys_of_the_last_row_come_back() {
        assertThat(cursors.keys("customers", cursors.after("customers", "박소영", "41")))
                .containsExactly("박소영", "41");
        assertThat(cursors.keys("customers", null)).isEmpty();
        assertThat(cursors.keys("customers", " ")).isEmpty();
    }

    @Test
    void one_of_another_list_is_refused() {
        var other = cursors.after("actions", "41");
        assertThatThrownBy(() -> cursors.keys("customers", other)).isInstanceOf(ApiProblem.class);
    }

    @Test
    void one_that_was_changed_or_made_up_is_refused() {
        var random = new Random(20261122);
        var ours = Base64.getUrlDecoder().decode(cursors.after("customers", "41"));
        for (var i = 0; i < 2_000; i++) {
            var bytes = ours.clone();
            if (i % 2 == 0) {
                bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
            } else {
                bytes = new byte[random.nextInt(64)];
                random.nextBytes(bytes);
            }
            var made = i % 5 == 1 ? "ㄱ%\u0000" + i : Base64.getUrlEncoder().encodeToString(bytes);
            if (!made.isEmpty()) {
                assertThatThrownBy(() -> cursors.keys("customers", made)).isInstanceOf(ApiProblem.class);
            }
        }
    }
}
