package io.willowleaf.remedy.jdbc;

import io.willowleaf.complaint.ComplaintId;
import io.willowleaf.identity.StaffId;
import io.willowleaf.kernel.database.OneTrip;
import io.willowleaf.remedy.domain.Remedied;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.stereotype.Repository;

@Repository
class JdbcRemedied implements Remedied {

    private final NamedParameterJdbcOperations jdbc;

    JdbcRemedied(NamedParameterJdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Seen of(ComplaintId complaint, @Nullable StaffId reader) {
        var trip = new OneTrip(jdbc)
                .param("complaint", complaint.value())
                .param("staff", reader == null ? null : reader.value());
        var limits = trip.ask(JdbcCatalogue.LIMITS, (row, _) -> JdbcCatalogue.limit(row));
        var granted = trip.ask(JdbcLedger.OF_COMPLAINT, (row, _) -> JdbcLedger.granted(row));
        var waiting = trip.ask(JdbcLedger.WAITING_OF_COMPLAINT, (row, _) -> JdbcLedger.request(row));
        var refunds = trip.ask(JdbcRefunds.OF_COMPLAINT, (row, _) -> JdbcRefunds.refund(row));
        trip.go();
        return new Seen(limits, granted, waiting, refunds);
    }
}
