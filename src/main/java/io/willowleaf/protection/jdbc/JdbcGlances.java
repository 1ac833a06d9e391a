package io.willowleaf.protection.jdbc;

import io.willowleaf.complaint.ComplaintId;
import io.willowleaf.customer.CustomerId;
import io.willowleaf.identity.StaffId;
import io.willowleaf.kernel.database.OneTrip;
import io.willowleaf.protection.domain.Glances;
import java.time.Instant;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.stereotype.Repository;

@Repository
class JdbcGlances implements Glances {

    private final NamedParameterJdbcOperations jdbc;

    JdbcGlances(NamedParameterJdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Glance at(
            ComplaintId complaint, @Nullable CustomerId customer, StaffId reader, Instant month, Instant morning) {
        var trip = new OneTrip(jdbc)
                .param("complaint", complaint.value())
                .param("customer", customer == null ? -1L : customer.value())
                .param("staff", reader.value())
                .param("month", month.atOffset(ZoneOffset.UTC))
                .param("morning", morning.atOffset(ZoneOffset.UTC));
        var steps = trip.ask(JdbcSteps.ALL, (row, _) -> JdbcSteps.step(row));
        var given = trip.ask(JdbcWarnings.OF_COMPLAINT, (row, _) -> JdbcWarnings.warning(row));
        var toCustomer = trip.ask(JdbcWarnings.TO_CUSTOMER.formatted(":month"), (row, _) -> JdbcWarnings.warning(row));
        var asked = trip.ask(JdbcRequests.OPEN_OF, (row, _) -> JdbcRequests.request(row));
        var restrictions = trip.ask(JdbcRestrictions.OF_CUSTOMER, JdbcRestrictions.EACH);
        var met = trip.ask(JdbcLoads.MET.formatted(":morning"), (row, _) -> JdbcLoads.encounter(row));
        var rested = trip.ask(
                "select exists (" + JdbcLoads.RESTS.formatted(":morning", ":morning") + ")",
                (row, _) -> row.getBoolean(1));
        trip.go();
        return new Glance(
                steps,
                given,
                toCustomer,
                asked.stream().findFirst(),
                JdbcRestrictions.whole(restrictions),
                met,
                rested.getFirst());
    }
}
