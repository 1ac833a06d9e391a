package io.willowleaf.impact.jdbc;

import io.willowleaf.impact.AssumptionVersion;
import io.willowleaf.impact.Assumptions;
import io.willowleaf.impact.domain.AssumptionVersions;
import io.willowleaf.kernel.Actor;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Assumptions as rows that are only ever added.
@Repository
class JdbcAssumptionVersions implements AssumptionVersions {

    private final JdbcClient jdbc;

    JdbcAssumptionVersions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<AssumptionVersion> newest(int most) {
        return jdbc.sql("select * from impact.assumptions order by id desc limit :most")
                .param("most", most)
                .query((row, _) -> new AssumptionVersion(
                        new Assumptions(
                                row.getDouble("complain_low"),
                                row.getDouble("complain"),
                                row.getDouble("complain_high"),
                                row.getDouble("tell"),
                                row.getDouble("silent"),
                                row.getDouble("tell_one"),
                                row.getDouble("tell_two"),
                                row.getDouble("tell_three"),
                                row.getDouble("tell_six"),
                                row.getDouble("leave_low"),
                                row.getDouble("leave_high"),
                                row.getDouble("belief_yes"),
                                row.getDouble("belief_no"),
                                row.getString("source")),
                        Actor.parse(row.getString("acted_by")),
                        row.getTimestamp("acted_at").toInstant()))
                .list();
    }

    @Override
    public long add(Assumptions told, Actor by, Instant at) {
        return jdbc.sql("""
                        insert into impact.assumptions (complain_low, complain, complain_high, tell, silent, tell_one,
                            tell_two, tell_three, tell_six, leave_low, leave_high, belief_yes, belief_no, source, acted_by, acted_at)
                        values (:complainLow, :complain, :complainHigh, :tell, :silent, :tellOne,
                            :tellTwo, :tellThree, :tellSix, :leaveLow, :leaveHigh, :beliefYes, :beliefNo, :source, :by, :at)
                        returning id
                        """)
                .param("complainLow", told.complainLow())
                .param("complain", told.complain())
                .param("complainHigh", told.complainHigh())
                .param("tell", told.tell())
                .param("silent", told.silent())
                .param("tellOne", told.tellOne())
                .param("tellTwo", told.tellTwo())
                .param("tellThree", told.tellThree())
                .param("tellSix", told.tellSix())
                .param("leaveLow", told.leaveLow())
                .param("leaveHigh", told.leaveHigh())
                .param("beliefYes", told.beliefYes())
                .param("beliefNo", told.beliefNo())
                .param("source", told.source())
                .param("by", by.toString())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }
}
