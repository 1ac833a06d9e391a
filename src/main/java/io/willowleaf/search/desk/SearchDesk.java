package io.willowleaf.search.desk;

import io.willowleaf.audit.desk.AuditDesk;
import io.willowleaf.complaint.ComplaintId;
import io.willowleaf.complaint.QueueFilter;
import io.willowleaf.complaint.QueueRow;
import io.willowleaf.complaint.Said;
import io.willowleaf.complaint.desk.ComplaintQueue;
import io.willowleaf.complaint.desk.WordsDesk;
import io.willowleaf.customer.CustomerCard;
import io.willowleaf.customer.CustomerId;
import io.willowleaf.customer.desk.CustomerDesk;
import io.willowleaf.identity.Permission;
import io.willowleaf.identity.Viewer;
import io.willowleaf.kernel.Actor;
import io.willowleaf.privacy.desk.Sensitive;
import io.willowleaf.search.Morphemes;
import io.willowleaf.search.domain.Asking;
import io.willowleaf.search.domain.Expression;
import io.willowleaf.search.domain.Finding;
import io.willowleaf.search.domain.Found;
import io.willowleaf.search.domain.Highlighter;
import io.willowleaf.search.domain.Narrowing;
import io.willowleaf.search.domain.Place;
import io.willowleaf.search.domain.Question;
import io.willowleaf.search.domain.Scope;
import io.willowleaf.search.domain.Thesaurus;
import io.willowleaf.search.domain.Vocabulary;
import io.willowleaf.search.domain.Wanted;
import io.willowleaf.search.domain.WordBook;
import io.willowleaf.search.domain.WordBooks;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Finds complaints by what somebody typed, always only those they may read.
@Service
@Transactional
public class SearchDesk {

    public static final int PAGE = 20;

    private static final int ENOUGH = 5;

    /// A list with conditions of its own looks among so many of the newest that were found.
    public static final int AMONG = 1_000;

    /// Receipt numbers and their ends, which stand in a column of their own.
    private static final Pattern NUMBER = Pattern.compile("(?i)c-\\d{4}-\\d{6,12}|\\d{1,6}");
    /// Telephone numbers and addresses, which lead to a customer.
    private static final Pattern CONTACT = Pattern.compile("[+0][0-9 .()-]{6,18}\\d|[^\\s@]{1,64}@[^\\s@]{3,190}");
    private static final Pattern ENDING = Pattern.compile("\\d{4}");

    private final Finding finding;
    private final Vocabulary vocabulary;
    private final WordBooks books;
    private final Morphemes morphemes;
    private final Conditions conditions;
    private final ComplaintQueue queue;
    private final WordsDesk words;
    private final CustomerDesk customers;
    private final AuditDesk audit;
    private volatile @Nullable Known known;

    private record Known(WordBook book, Thesaurus thesaurus) {}

    SearchDesk(
            Finding finding,
            Vocabulary vocabulary,
            WordBooks books,
            Morphemes morphemes,
            Conditions conditions,
            ComplaintQueue queue,
            WordsDesk words,
            CustomerDesk customers,
            AuditDesk audit) {
        this.finding = finding;
        this.vocabulary = vocabulary;
        this.books = books;
        this.morphemes = morphemes;
        this.conditions = conditions;
        this.queue = queue;
        this.words = words;
        this.customers = customers;
        this.audit = audit;
    }

    /// A page of what was asked for. `cursor` is the `next` of the page before.
    /// Throws IllegalArgumentException for a cursor that never was.
    public Results find(String typed, Wanted.Order order, @Nullable String cursor, Viewer viewer) {
        var question = Question.of(typed);
        var after = cursor == null ? null : Place.of(cursor);
        var read = conditions.read(question, viewer);
        var direct = after == null ? direct(question, read, viewer) : List.<QueueRow>of();
        var asking = asking(viewer);
        var attempt = new Attempt(asking.of(question), Found.NOTHING, Results.How.ALL);
        if (attempt.looked().isPresent() || (question.terms().isEmpty() && !question.isEmpty())) {
            attempt = attempt.made(finding, looked -> wanted(looked, read.narrowing(), order, after, PAGE, viewer));
        }
        if (after == null && direct.isEmpty() && attempt.inVain() && viewer.may(Permission.CASE_READ)) {
            attempt = otherwise(
                    question, asking, attempt, looked -> wanted(looked, read.narrowing(), order, null, PAGE, viewer));
        }
        var found = attempt.found();
        var looked = attempt.looked();
        var hits = hits(question, direct, found, looked, viewer);
        return new Results(
                question,
                read.unread(),
                hits,
                direct.size(),
                found,
                attempt.how(),
                attempt.how() == Results.How.ALL && !hits.isEmpty() ? List.of() : asking.suggestions(question),
                found.more() ? found.places().getLast().cursor() : null);
    }

    private record Attempt(Optional<Expression> looked, Found found, Results.How how) {

        boolean inVain() {
            return found.places().isEmpty() && looked.isPresent();
        }

        /// A few words fewer may find much more.
        boolean isEnough() {
            return !found.places().isEmpty()
                    && (how != Results.How.SOME || found.places().size() >= ENOUGH);
        }

        Attempt made(Finding finding, Function<Optional<Expression>, Wanted> wanted) {
            return new Attempt(looked, finding.find(wanted.apply(looked)), how);
        }
    }

    /// Names with a slip, then what was probably meant, then all words but one, two or three.
    private Attempt otherwise(
            Question question, Asking asking, Attempt before, Function<Optional<Expression>, Wanted> wanted) {
        var last = before;
        var ways = List.<Supplier<Attempt>>of(
                () -> new Attempt(asking.withSlips(question), Found.NOTHING, Results.How.SLIPPED),
                () -> new Attempt(
                        asking.suggestions(question).stream()
                                .findFirst()
                                .flatMap(meant -> asking.of(Question.of(meant))),
                        Found.NOTHING,
                        Results.How.MEANT),
                () -> new Attempt(asking.withAllBut(1, question), Found.NOTHING, Results.How.SOME),
                () -> new Attempt(asking.withAllBut(2, question), Found.NOTHING, Results.How.SOME),
                () -> new Attempt(asking.withAllBut(3, question), Found.NOTHING, Results.How.SOME));
        for (var way : ways) {
            var attempt = way.get();
            if (attempt.looked().isPresent()) {
                var made = attempt.made(finding, wanted);
                if (made.isEnough()) {
                    return made;
                }
                last = made.inVain() ? last : made;
            }
        }
        return last;
    }

    /// For a list with conditions of its own: only what was asked for.
    @Transactional(readOnly = true)
    public QueueFilter narrow(QueueFilter filter, String typed, Viewer viewer) {
        var question = Question.of(typed);
        if (question.isEmpty()) {
            return filter;
        }
        var number = number(question);
        if (NUMBER.matcher(number).matches()) {
            return filter.saying(number, withEnding(number, viewer));
        }
        if (CONTACT.matcher(number).matches()) {
            return filter.among(
                    reachedBy(number, viewer).stream().map(QueueRow::id).toList());
        }
        var looked = asking(viewer).of(question);
        var narrowing = conditions.read(question, viewer).narrowing();
        return looked.isEmpty() && !question.terms().isEmpty()
                ? filter.among(List.of())
                : filter.among(
                        finding.newest(wanted(looked, narrowing, Wanted.Order.NEWEST, null, AMONG, viewer), AMONG));
    }

    private static Wanted wanted(
            Optional<Expression> looked,
            Narrowing narrowing,
            Wanted.Order order,
            @Nullable Place after,
            int limit,
            Viewer viewer) {
        return new Wanted(
                looked.orElse(null),
                viewer.actor().kind() != Actor.Kind.TOKEN,
                Scope.of(viewer),
                narrowing,
                order,
                after,
                limit);
    }

    private Asking asking(Viewer viewer) {
        var book = books.current();
        var last = known;
        if (last == null || !last.book().equals(book)) {
            last = new Known(book, new Thesaurus(book.synonyms(), morphemes));
            known = last;
        }
        return new Asking(morphemes, last.thesaurus(), vocabulary, mayCall(viewer));
    }

    /// Whoever works on complaints knows customers by name, however much of it a page shows.
    private static boolean mayCall(Viewer viewer) {
        return !viewer.masked() || viewer.may(Permission.CASE_WRITE);
    }

    /// Numbers stand in columns of their own and are found at once.
    private List<QueueRow> direct(Question question, Conditions.Read read, Viewer viewer) {
        if (!viewer.may(Permission.CASE_READ)) {
            return List.of();
        }
        var number = number(question);
        if (NUMBER.matcher(number).matches()) {
            return queue.list(read.filter().saying(number, withEnding(number, viewer)), viewer, null, PAGE)
                    .rows();
        }
        return CONTACT.matcher(number).matches() ? reachedBy(number, viewer) : List.of();
    }

    /// What may be a number: what is asked for as one, or all there is.
    private static String number(Question question) {
        var said = question.conditions().get(Question.Condition.NO);
        if (said != null) {
            return said;
        }
        return question.terms().stream().anyMatch(term -> term.exact() || term.without())
                ? ""
                : question.terms().stream().map(Question.Term::words).collect(Collectors.joining(" "));
    }

    private List<CustomerId> withEnding(String number, Viewer viewer) {
        return ENDING.matcher(number).matches()
                ? customers.findByPhoneEnding(number, viewer).stream()
                        .map(CustomerCard::id)
                        .toList()
                : List.of();
    }

    private List<QueueRow> reachedBy(String contact, Viewer viewer) {
        return customers.search(contact, null, PAGE, viewer).stream()
                .flatMap(customer -> queue.ofCustomer(customer.id(), viewer).stream())
                .limit(PAGE)
                .toList();
    }

    private List<Hit> hits(
            Question question, List<QueueRow> direct, Found found, Optional<Expression> looked, Viewer viewer) {
        var ids = found.places().stream()
                .map(place -> new ComplaintId(place.complaint()))
                .toList();
        var rows = queue.rows(ids, viewer).stream().collect(Collectors.toMap(QueueRow::id, Function.identity()));
        var all = new LinkedHashMap<ComplaintId, QueueRow>();
        direct.forEach(row -> all.put(row.id(), row));
        ids.stream().map(rows::get).filter(Objects::nonNull).forEach(row -> all.putIfAbsent(row.id(), row));
        var said = said(all, viewer);
        var names = customers.names(
                all.values().stream()
                        .map(QueueRow::customer)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList(),
                viewer);
        var highlighter = new Highlighter(question, looked.orElse(new Expression.All(List.of())), morphemes);
        if (!viewer.masked()) {
            audit.read(
                    viewer.actor(),
                    all.keySet().stream().map(ComplaintId::stream).toList());
        }
        return all.values().stream()
                .map(row -> {
                    var name = row.customer() == null ? "" : names.getOrDefault(row.customer(), "");
                    var snippet = highlighter.of(said.getOrDefault(row.id(), row.title()));
                    boolean elsewhere = highlighter.areWords()
                            && !snippet.isMarked()
                            && !highlighter.isIn(name)
                            && !direct.contains(row);
                    return new Hit(row, Sensitive.hide(row.title()), name, snippet, elsewhere);
                })
                .toList();
    }

    /// Numbers that lead to a person are hidden in what is shown here.
    private Map<ComplaintId, String> said(Map<ComplaintId, QueueRow> rows, Viewer viewer) {
        var said = new HashMap<ComplaintId, String>();
        for (Said each : words.of(rows.keySet(), viewer)) {
            said.put(each.complaint(), Sensitive.hide(each.words()));
        }
        return said;
    }
}
