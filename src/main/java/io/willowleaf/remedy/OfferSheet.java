package io.willowleaf.remedy;

import io.willowleaf.starterkit.Bilingual;
import java.time.LocalDate;
import java.util.List;

/// Everything about putting one complaint right: what can be offered, within which limit, what was given, and what
/// waits for approval.
public record OfferSheet(
        List<Remedy> catalogue,
        Limit limit,
        List<Granted> granted,
        List<Request> waiting,
        List<Refund> refunds,
        LocalDate today) {

    /// What is offered, in words; its code where the catalogue no longer has it.
    public Bilingual name(Offer offer) {
        return catalogue.stream()
                .filter(remedy -> remedy.code().equals(offer.remedy()))
                .map(Remedy::name)
                .findFirst()
                .orElseGet(() -> new Bilingual(offer.remedy(), offer.remedy()));
    }
}
