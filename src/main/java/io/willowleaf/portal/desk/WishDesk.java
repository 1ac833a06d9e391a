package io.willowleaf.portal.desk;

import io.willowleaf.calendar.Term;
import io.willowleaf.calendar.desk.CalendarDesk;
import io.willowleaf.complaint.TrackedComplaint;
import io.willowleaf.complaint.desk.ComplaintDesk;
import io.willowleaf.complaint.desk.TrackingDesk;
import io.willowleaf.customer.CustomerCard;
import io.willowleaf.customer.desk.CustomerDesk;
import io.willowleaf.identity.Viewer;
import io.willowleaf.kernel.NotFound;
import io.willowleaf.kernel.words.Language;
import io.willowleaf.kernel.words.Words;
import io.willowleaf.portal.DataRequest;
import io.willowleaf.portal.NotPossible;
import io.willowleaf.portal.OwnData;
import io.willowleaf.portal.domain.CallBackTimes;
import io.willowleaf.portal.domain.Wishes;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What a customer may ask for besides an answer: to be called back, and to have what we keep about them put right.
/// Each becomes words on the complaint and a promise that is counted.
@Service
@Transactional
public class WishDesk {

    /// Personal Information Protection Act, decree 43 and 44: within ten days.
    private static final Term ANSWER_WITHIN = new Term.CalendarDays(10);

    private final TrackingDesk tracking;
    private final ComplaintDesk complaints;
    private final CustomerDesk customers;
    private final CalendarDesk calendar;
    private final Wishes wishes;
    private final Words words;
    private final InstantSource clock;

    WishDesk(
            TrackingDesk tracking,
            ComplaintDesk complaints,
            CustomerDesk customers,
            CalendarDesk calendar,
            Wishes wishes,
            Words words,
            InstantSource clock) {
        this.tracking = tracking;
        this.complaints = complaints;
        this.customers = customers;
        this.calendar = calendar;
        this.wishes = wishes;
        this.words = words;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public OwnData own(TrackedComplaint complaint) {
        var id = complaint.heard().id();
        var now = clock.instant();
        var card = Optional.ofNullable(complaint.heard().customer())
                .map(customer ->
                        customers.cards(List.of(customer), Viewer.SYSTEM).get(customer));
        return new OwnData(
                card.map(CustomerCard::name).orElse(""),
                card.map(CustomerCard::phoneShown).orElse(null),
                card.map(CustomerCard::mailShown).orElse(null),
                wishes.findCallBack(id, now).orElse(null),
                wishes.findAnswerBy(id, now).orElse(null));
    }

    @Transactional(readOnly = true)
    public List<Instant> callBackTimes() {
        return CallBackTimes.offered(calendar.current(), clock.instant());
    }

    /// Asked for twice, the call is promised once. `number` is where to call, if we know none.
    public void callBack(String token, Instant due, String number) {
        var now = clock.instant();
        var complaint = find(token);
        if (!CallBackTimes.fits(calendar.current(), due, now)) {
            throw new NotPossible("portal.refused.call_back");
        }
        if (wishes.callBack(complaint.heard().id(), due, now)) {
            tracking.addWords(
                    token,
                    number.isBlank()
                            ? say("portal.wish.callBack")
                            : words.say(Language.KO, "portal.wish.callBackAt", number));
            promise(complaint, "portal.promise.callBack", due);
        }
    }

    public void ask(String token, DataRequest kind, String said) {
        var now = clock.instant();
        var complaint = find(token);
        var due = calendar.current().due(now, ANSWER_WITHIN);
        wishes.ask(complaint.heard().id(), kind, due, now);
        tracking.addWords(token, words.say(Language.KO, "portal.wish." + kind, said));
        promise(complaint, "portal.promise.data", due);
    }

    private void promise(TrackedComplaint complaint, String key, Instant due) {
        complaints.promise(complaint.heard().number(), say(key), due, Viewer.SYSTEM);
    }

    private TrackedComplaint find(String token) {
        return tracking.find(token).orElseThrow(NotFound::new);
    }

    private String say(String key) {
        return words.say(Language.KO, key);
    }
}
