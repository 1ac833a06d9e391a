package io.willowleaf.customer.desk;

import io.willowleaf.customer.CustomerCard;
import io.willowleaf.customer.CustomerId;
import io.willowleaf.customer.Reached;
import io.willowleaf.identity.Permission;
import io.willowleaf.identity.Viewer;
import io.willowleaf.kernel.words.Language;
import io.willowleaf.kernel.words.Words;
import io.willowleaf.sheet.OutgoingList;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The customers as a table, in order of name.
@Component
class CustomerExport implements OutgoingList {

    private static final int PART = 500;

    private final CustomerDesk desk;
    private final Words words;
    private final ZoneId zone;

    CustomerExport(CustomerDesk desk, Words words, ZoneId zone) {
        this.desk = desk;
        this.words = words;
        this.zone = zone;
    }

    @Override
    public String code() {
        return "customers";
    }

    @Override
    public String words() {
        return "customer.export.";
    }

    @Override
    public Permission permission() {
        return Permission.CASE_READ;
    }

    @Override
    public String path() {
        return "/customers";
    }

    @Override
    public Shown most() {
        return Shown.IN_FULL;
    }

    @Override
    public List<String> columns() {
        return List.of("name", "phone", "mail", "kind", "rung", "since");
    }

    @Override
    public Part part(Map<String, String> asked, @Nullable String after, Shown shown, Viewer viewer, Language language) {
        var last = after == null ? null : new CustomerId(Long.parseLong(after));
        var cards = desk.search(asked.getOrDefault("q", ""), last, PART, viewer);
        var next =
                cards.size() < PART ? null : Long.toString(cards.getLast().id().value());
        if (shown == Shown.AS_ON_THE_PAGE) {
            return new Part(
                    cards.stream()
                            .map(card -> row(card, card.name(), card.phoneShown(), card.mailShown(), language))
                            .toList(),
                    List.of(),
                    next);
        }
        var reached = desk.reached(cards.stream().map(CustomerCard::id).toList(), viewer);
        return new Part(
                cards.stream()
                        .map(card -> inFull(card, reached.get(card.id()), language))
                        .toList(),
                cards.stream().map(card -> card.id().subject()).toList(),
                next);
    }

    private List<String> inFull(CustomerCard card, @Nullable Reached reached, Language language) {
        return reached == null
                ? row(card, card.name(), null, null, language)
                : row(card, reached.name(), first(reached.phones()), first(reached.mails()), language);
    }

    private static @Nullable String first(List<String> values) {
        return values.isEmpty() ? null : values.getFirst();
    }

    private List<String> row(
            CustomerCard card, String name, @Nullable String phone, @Nullable String mail, Language language) {
        return List.of(
                name,
                phone == null ? "" : phone,
                mail == null ? "" : mail,
                words.say(language, "customer.kind." + card.kind().name()),
                card.rung() == null
                        ? ""
                        : words.say(language, "customer.rung." + card.rung().name()),
                LocalDate.ofInstant(card.knownSince(), zone).toString());
    }
}
