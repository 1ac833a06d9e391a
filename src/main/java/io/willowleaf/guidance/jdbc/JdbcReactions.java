package io.willowleaf.guidance.jdbc;

import io.willowleaf.complaint.ComplaintId;
import io.willowleaf.complaint.Justification;
import io.willowleaf.guidance.domain.Reactions;
import io.willowleaf.kernel.Actor;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Rows that are only ever added.
@Repository
class JdbcReactions implements Reactions {

    private final JdbcClient jdbc;

    JdbcReactions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void justified(ComplaintId complaint, String phrase, Justification why, Actor by, Instant at) {
        jdbc.sql("""
                        insert into guidance.justified (complaint, phrase, why, justified_by, justified_at)
                        values (:complaint, :phrase, :why, :by, :at)
                        """)
                .param("complaint", complaint.value())
                .param("phrase", phrase)
                .param("why", why.name())
                .param("by", by.toString())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }
}
