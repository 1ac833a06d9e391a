package io.willowleaf.demo;

import io.willowleaf.identity.Viewer;
import io.willowleaf.identity.desk.PeopleDesk;
import io.willowleaf.intake.CallDirection;
import io.willowleaf.intake.CallReport;
import io.willowleaf.intake.CallState;
import io.willowleaf.intake.Place;
import io.willowleaf.intake.desk.CallLogDesk;
import io.willowleaf.intake.desk.CounterDesk;
import io.willowleaf.kernel.Actor;
import io.willowleaf.moment.Box;
import io.willowleaf.moment.desk.BoxDesk;
import io.willowleaf.privacy.desk.Contacts;
import io.willowleaf.starterkit.Bilingual;
import java.time.InstantSource;
import org.springframework.stereotype.Component;

/// Two counters where people wait, a quiet room that was offered, a call that was taken, and a box whose slips wait to
/// be typed in.
@Component
class DemoCounters {

    private static final int VISITORS = 9;
    private static final int CALLED = 4;
    private static final int SLIPS = 3;

    private final CounterDesk counters;
    private final CallLogDesk calls;
    private final BoxDesk boxes;
    private final PeopleDesk people;
    private final InstantSource clock;

    DemoCounters(CounterDesk counters, CallLogDesk calls, BoxDesk boxes, PeopleDesk people, InstantSource clock) {
        this.counters = counters;
        this.calls = calls;
        this.boxes = boxes;
        this.people = people;
        this.clock = clock;
    }

    void tell(DemoKind kind, DemoStory.Stage stage) {
        var officer = stage.handlers().getFirst();
        var shop = kind == DemoKind.RETAIL;
        open(shop ? new Bilingual("본점 고객창구", "Main shop") : new Bilingual("민원실", "Front office"), officer);
        counters.found(
                shop ? new Bilingual("해운대점", "Haeundae shop") : new Bilingual("동 주민센터", "District office"),
                Viewer.SYSTEM);
        empty(new Bilingual("일층 소리함", "Box on the ground floor"), officer);
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

    private void empty(Bilingual title, Viewer officer) {
        var question = new Bilingual("오늘 저희와 함께한 시간은 어떠셨나요?", "How was your time with us today?");
        var thanks = new Bilingual("한 줄도 빠뜨리지 않고 읽겠습니다.", "We read every line.");
        var box = boxes.putUp(new Box("", title, question, thanks, people.defaultTeam(), 7), Viewer.SYSTEM);
        boxes.collect(box.code(), clock.instant(), SLIPS, officer);
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
