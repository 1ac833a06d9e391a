package io.willowleaf.portal.jdbc;

import io.willowleaf.complaint.ComplaintId;
import io.willowleaf.kernel.words.Language;
import io.willowleaf.portal.domain.Consents;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcConsents implements Consents {

    private final JdbcClient jdbc;

    JdbcConsents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(ComplaintId complaint, String notice, Language language, Instant now) {
        jdbc.sql(
                        "insert into portal.consent (complaint, notice, language, given_at) values (:complaint, :notice, :language, :at)")
                .param("complaint", complaint.value())
                .param("notice", notice)
                .param("language", language.code())
                .param("at", now.atOffset(ZoneOffset.UTC))
                .update();
    }
}
