package io.willowleaf.starterkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.willowleaf.identity.Viewer;
import io.willowleaf.kernel.Actor;
import io.willowleaf.kernel.NotFound;
import io.willowleaf.starterkit.desk.OrganisationDesk;
import io.willowleaf.testing.WillowleafTest;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@WillowleafTest
@Transactional
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class OrganisationDeskTest {

    @Autowired
    OrganisationDesk desk;

    @Test
    void a_city_hall_hears_petitions_of_citizens() {
        var kind = desk.preset("PUBLIC_OFFICE");
        var hall = new Organisation(
                new Bilingual("버들시청", "Beodeul City Hall"), kind.code(), kind.customer(), kind.complaint());
        desk.settle(hall, Viewer.SYSTEM);
        assertThat(desk.current()).isEqualTo(hall);
        assertThat(desk.current().complaint()).isEqualTo(new Bilingual("민원", "petition"));
    }

    @Test
    void who_may_not_configure_finds_nothing_to_change() {
        var agent = new Viewer(Actor.staff(7), "김하늘", Set.of(), Set.of(), Map.of());
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> desk.settle(desk.current(), agent));
    }
}
