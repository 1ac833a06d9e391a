package io.willowleaf.kernel.database;

import io.willowleaf.kernel.Secret;
import io.willowleaf.kernel.config.CannotStart;
import io.willowleaf.kernel.config.Home;
import io.willowleaf.kernel.config.Settings;
import java.util.HexFormat;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The secret of this installation, and the check that it is the one its data was sealed with.
@Configuration(proxyBeanMethods = false)
class SecretConfiguration {

    @Bean
    Secret secret(Settings settings, Home home, JdbcClient database) {
        var given = settings.secret();
        if (given != null && given.length() < Secret.FEWEST_CHARACTERS) {
            throw new CannotStart(
                    "WILLOWLEAF_SECRET은 32자 이상이어야 합니다.",
                    "WILLOWLEAF_SECRET needs at least 32 characters.",
                    "Make one with: openssl rand -hex 32");
        }
        var secret = new Secret(given == null ? home.key("secret") : given);
        requireSame(secret, database);
        return secret;
    }

    static void requireSame(Secret secret, JdbcClient database) {
        var fingerprint = HexFormat.of().formatHex(secret.keyFor("fingerprint"));
        database.sql("update kernel.installation set secret = :secret where secret is null")
                .param("secret", fingerprint)
                .update();
        var known = database.sql("select secret from kernel.installation")
                .query(String.class)
                .single();
        if (!known.equals(fingerprint)) {
            throw new CannotStart(
                    "이 데이터베이스의 연락처는 다른 비밀 키로 암호화되어 있어 시작하지 않습니다.",
                    "The contact data in this database is sealed with another secret; refusing to start.",
                    "Set WILLOWLEAF_SECRET to the one used before, or put the former keys/secret back into the home folder.");
        }
    }
}
