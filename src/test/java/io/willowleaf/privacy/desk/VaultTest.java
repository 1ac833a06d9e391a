package io.willowleaf.privacy.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.willowleaf.kernel.Secret;
import io.willowleaf.privacy.MailAddress;
import io.willowleaf.privacy.Phone;
import io.willowleaf.privacy.Sealed;
import org.junit.jupiter.api.Test;

class VaultTest {

    private static final String NUMBER = "01012345678";

    private final Vault vault = new Vault(new Secret("a secret of at least thirty-two characters"));
    private final Vault other = new Vault(new Secret("another secret of thirty-two characters and more"));

    @Test
    void what_was_sealed_can_be_opened() {
        assertThat(vault.decrypt(vault.encrypt("박소영 🙂"))).isEqualTo("박소영 🙂");
        assertThat(vault.open(vault.seal(""))).isEmpty();
    }

    @Test
    void sealing_twice_gives_different_texts_that_tell_nothing() {
        assertThat(vault.seal(NUMBER)).isNotEqualTo(vault.seal(NUMBER)).doesNotContain("5678");
        assertThat(vault.encrypt(NUMBER).toString()).isEqualTo("Sealed");
    }

    @Test
    void another_key_or_a_changed_text_opens_nothing() {
        var sealed = vault.encrypt(NUMBER);
        assertThatThrownBy(() -> other.decrypt(sealed)).isInstanceOf(IllegalStateException.class);
        var text = sealed.text();
        var changed = text.substring(0, text.length() - 2) + (text.endsWith("AA") ? "BB" : "AA");
        assertThatThrownBy(() -> vault.decrypt(new Sealed(changed))).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> vault.decrypt(new Sealed(NUMBER))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void equal_values_have_equal_marks_under_one_key_only() {
        assertThat(vault.mark(new Phone(NUMBER))).isEqualTo(vault.mark(new Phone(NUMBER)));
        assertThat(vault.mark(new Phone(NUMBER))).isNotEqualTo(other.mark(new Phone(NUMBER)));
        assertThat(vault.markOfEnding("5678")).isNotEqualTo(vault.mark(new Phone("5678")));
        assertThat(vault.mark(new MailAddress("a@example.com")))
                .isNotEqualTo(vault.mark(new MailAddress("b@example.com")));
    }

    @Test
    void an_address_is_shown_masked() {
        assertThat(vault.shown("boram@example.com")).isEqualTo("bo***@example.com");
        assertThat(vault.shown("010-1234-5678")).isEqualTo("010-****-5678");
        assertThat(vault.shown("아무 말")).isEqualTo("***");
    }
}
