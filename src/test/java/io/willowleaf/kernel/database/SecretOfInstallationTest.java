package io.willowleaf.kernel.database;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.willowleaf.kernel.Secret;
import io.willowleaf.kernel.config.CannotStart;
import io.willowleaf.testing.WillowleafTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@WillowleafTest
class SecretOfInstallationTest {

    @Autowired
    Secret secret;

    @Autowired
    JdbcClient database;

    @Test
    void a_node_with_the_same_secret_may_join() {
        assertThatCode(() -> SecretConfiguration.requireSame(secret, database)).doesNotThrowAnyException();
    }

    @Test
    void a_node_with_another_secret_does_not_start() {
        var other = new Secret("somebody else's secret, long enough though");
        assertThatThrownBy(() -> SecretConfiguration.requireSame(other, database))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("다른 비밀 키");
    }
}
