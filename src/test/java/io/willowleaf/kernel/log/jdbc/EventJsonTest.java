package io.willowleaf.kernel.log.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.willowleaf.kernel.Money;
import io.willowleaf.kernel.log.EventVocabulary;
import io.willowleaf.kernel.log.jdbc.ParcelEvent.HandedOver;
import io.willowleaf.kernel.log.jdbc.ParcelEvent.Lost;
import io.willowleaf.kernel.log.jdbc.ParcelEvent.ParcelId;
import io.willowleaf.kernel.log.jdbc.ParcelEvent.Reason;
import io.willowleaf.kernel.log.jdbc.ParcelEvent.Sent;
import java.util.List;
import org.junit.jupiter.api.Test;

class EventJsonTest {

    static final ParcelId PARCEL = new ParcelId(7);

    final EventJson json = new EventJson();
    final EventTypes types = new EventTypes(List.of(new EventVocabulary("parcel", ParcelEvent.class)));

    @Test
    void a_value_of_one_component_is_written_as_that_component() {
        assertThat(json.write(new HandedOver(PARCEL, new Money(3000), Reason.STORM)))
                .isEqualTo("{\"parcel\":7,\"price\":3000,\"delayedBy\":\"STORM\"}");
    }

    @Test
    void an_event_is_an_object_even_if_it_has_one_component() {
        assertThat(json.write(new Lost(PARCEL))).isEqualTo("{\"parcel\":7}");
    }

    @Test
    void what_was_written_is_read_back() {
        for (var event : List.<ParcelEvent>of(
                new Sent(PARCEL, Node.NOON), new HandedOver(PARCEL, new Money(1), null), new Lost(PARCEL))) {
            assertThat(json.read(json.write(event), event.getClass())).isEqualTo(event);
        }
    }

    @Test
    void null_is_left_out_and_a_time_is_readable() {
        assertThat(json.write(new HandedOver(PARCEL, new Money(1), null))).isEqualTo("{\"parcel\":7,\"price\":1}");
        assertThat(json.write(new Sent(PARCEL, Node.NOON))).isEqualTo("{\"parcel\":7,\"at\":\"2026-09-01T03:00:00Z\"}");
    }

    @Test
    void a_type_is_named_by_its_module_and_its_record() {
        assertThat(types.of(new HandedOver(PARCEL, new Money(1), null)).name()).isEqualTo("parcel.handed-over");
        assertThat(types.named("parcel.handed-over").version()).isEqualTo(2);
        assertThat(types.named("parcel.lost").shape()).isEqualTo(Lost.class);
        assertThatThrownBy(() -> types.named("parcel.found")).hasMessageContaining("parcel.found");
    }
}
