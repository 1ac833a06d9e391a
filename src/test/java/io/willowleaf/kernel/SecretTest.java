package io.willowleaf.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SecretTest {

    final Secret secret = new Secret("a long enough secret for everything we do");

    @Test
    void each_purpose_has_a_key_of_its_own() {
        assertThat(secret.keyFor("seal")).hasSize(32).isNotEqualTo(secret.keyFor("index"));
    }

    @Test
    void a_purpose_always_has_the_same_key() {
        assertThat(new Secret("a long enough secret for everything we do").keyFor("seal"))
                .isEqualTo(secret.keyFor("seal"));
    }

    @Test
    void a_short_secret_is_none() {
        assertThatThrownBy(() -> new Secret("short")).isInstanceOf(IllegalArgumentException.class);
    }
}
