package io.willowleaf.complaint.desk;

import io.willowleaf.archive.Kept;
import io.willowleaf.complaint.ComplaintId;
import io.willowleaf.complaint.ComplaintNumber;
import io.willowleaf.complaint.ReopenGround;
import io.willowleaf.complaint.TrackedComplaint;
import io.willowleaf.complaint.domain.Complaint;
import io.willowleaf.complaint.domain.Complaints;
import io.willowleaf.complaint.domain.Views;
import io.willowleaf.kernel.Actor;
import io.willowleaf.kernel.NotFound;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What a customer does with the private link. Whoever has it is the customer; a token that never was finds nothing.
@Service
@Transactional
public class TrackingDesk {

    private final Complaints complaints;
    private final Receiver receiver;
    private final Deed deed;

    TrackingDesk(Complaints complaints, Receiver receiver, Deed deed) {
        this.complaints = complaints;
        this.receiver = receiver;
        this.deed = deed;
    }

    @Transactional(readOnly = true)
    public Optional<TrackedComplaint> find(String token) {
        return complaints
                .findByToken(token)
                .map(found -> goesOn(found, complaints::find))
                .map(Views::tracked);
    }

    /// The token of a complaint again, for the link in a letter to its customer.
    @Transactional(readOnly = true)
    public String tokenOf(ComplaintId complaint) {
        return receiver.token(complaint);
    }

    /// The token by the receipt number, for letters that answer ours. Never to be given to whoever only knows a number.
    @Transactional(readOnly = true)
    public Optional<String> findToken(ComplaintNumber number) {
        return complaints.find(number).map(found -> receiver.token(found.heard().id()));
    }

    public void addWords(String token, String words) {
        act("words", token, work -> work.addWords(Clean.words(words)));
    }

    /// The file is in the archive already.
    public void attach(String token, Kept file) {
        act("attach", token, work -> work.tell(it -> it.attach(file)));
    }

    public void accept(String token) {
        act("accept", token, work -> work.tell(Complaint::accept));
    }

    public void object(String token, String words) {
        act("object", token, work -> work.object(Clean.words(words)));
    }

    /// Within thirty days of closing.
    public void reopen(String token, String words) {
        act("reopen", token, work -> work.reopen(ReopenGround.CUSTOMER_ASKS, Clean.words(words)));
    }

    public void withdraw(String token, String ground) {
        act("withdraw", token, work -> work.tell(it -> it.withdraw(Clean.words(ground))));
    }

    private void act(String verb, String token, Consumer<Work> what) {
        var held = complaints.holdByToken(token).orElseThrow(NotFound::new);
        deed.act(verb, goesOn(held, complaints::hold), Actor.CUSTOMER, what);
    }

    /// What was merged goes on where it was merged into, for the same customer only; nobody else's story is shown.
    private static Complaint goesOn(Complaint complaint, Function<ComplaintId, Optional<Complaint>> where) {
        var merged = complaint.beside().detour().merged();
        var customer = complaint.heard().customer();
        return merged == null || customer == null
                ? complaint
                : where.apply(merged.kept())
                        .filter(kept -> customer.equals(kept.heard().customer()))
                        .orElse(complaint);
    }
}
