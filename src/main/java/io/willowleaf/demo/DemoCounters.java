package io.willowleaf.demo;

import io.willowleaf.identity.Viewer;
import io.willowleaf.intake.CallDirection;
import io.willowleaf.intake.CallReport;
import io.willowleaf.intake.CallState;
import io.willowleaf.intake.Place;
import io.willowleaf.intake.desk.CallLogDesk;
import io.willowleaf.intake.desk.CounterDesk;
import io.willowleaf.kernel.Actor;
import io.willowleaf.privacy.desk.Contacts;
import io.willowleaf.starterkit.Bilingual;
import org.springframework.stereotype.Component;

/// Two counters where people wait, a quiet room that was offered, and a call that was taken.
@Component
class DemoCounters {

    private static final int VISITORS = 9;
    private static final int CALLED = 4;

    private final CounterDesk counters;
    private final CallLogDesk calls;

    DemoCounters(CounterDesk counters, CallLogDesk calls) {
        this.counters = counters;
        this.calls = calls;
    }

    void tell(DemoKind kind, DemoStory.Stage stage) {
        var officer = stage.handlers().getFirst();
        var shop = kind == DemoKind.RETAIL;
        open(shop ? new Bilingual("본점 고객창구", "Main shop") : new Bilingual("민원실", "Front office"), officer);
        counters.found(
                shop ? new Bilingual("해운대점", "Haeundae shop") : new Bilingual("동 주민센터", "District office"),
                Viewer.SYSTEM);
        calls.sit("201", officer);
        for (var state : new CallState[] {CallState.RINGING, CallState.ANSWERED, CallState.ENDED}) {
            calls.hear(
                    new CallReport(
                            "example",
                            state,
                            CallDirection.IN,
                            Contacts.findPhone("010-0000-0312").orElse(null),
                            null,
                            "201",
                            null),
                    Actor.SYSTEM);
        }
    }

    private void open(Bilingual name, Viewer officer) {
        Place place = counters.found(name, Viewer.SYSTEM);
        for (var visitor = 0; visitor < VISITORS; visitor++) {
            counters.draw(place.code(), place.code() + visitor);
        }
        for (var called = 0; called < CALLED; called++) {
            counters.callNext(place.code(), String.valueOf(1 + called % 2), officer);
        }
        counters.offerQuietRoom(place.code(), officer);
    }
}
