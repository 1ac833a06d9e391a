package io.willowleaf.search.desk;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.willowleaf.complaint.ComplaintId;
import io.willowleaf.complaint.Reception;
import io.willowleaf.complaint.desk.ComplaintDesk;
import io.willowleaf.customer.desk.CustomerDesk;
import io.willowleaf.identity.Role;
import io.willowleaf.identity.Viewer;
import io.willowleaf.kernel.Actor;
import io.willowleaf.kernel.log.Subscriptions;
import io.willowleaf.search.domain.Wanted;
import io.willowleaf.testing.Cast;
import io.willowleaf.testing.WillowleafTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// 200 questions to 300 complaints, each with the complaints a person would want to see. Every third question was
/// written with the others and left out when words and rules were chosen.
@WillowleafTest
class JudgedQueriesTest {

    static final Path FOLDER = Path.of("src/test/resources/search");
    static final Path PAGE = Path.of("docs/search.md");
    static final String BEGIN = "<!-- judged -->\n";
    static final String END = "<!-- /judged -->";

    @Autowired
    ComplaintDesk complaints;

    @Autowired
    CustomerDesk customers;

    @Autowired
    SearchDesk search;

    @Autowired
    Subscriptions subscriptions;

    @Autowired
    Cast cast;

    record Judged(String query, String kind, boolean held, List<Integer> expected, List<Integer> missed) {

        double recall() {
            return 1 - (double) missed.size() / expected.size();
        }
    }

    @Test
    void nineteen_of_twenty_texts_that_matter_are_among_the_first_twenty() throws IOException {
        var texts = receiveAll();
        var judged = judge(texts);
        var told = table(judged);
        if ("write".equals(System.getProperty("judged"))) {
            var page = Files.readString(PAGE);
            Files.writeString(
                    PAGE,
                    page.substring(0, page.indexOf(BEGIN) + BEGIN.length()) + told + page.substring(page.indexOf(END)));
        }
        judged.stream().filter(each -> !each.missed().isEmpty()).forEach(each -> System.err.println(each));
        assertThat(judged).hasSize(200).allMatch(each -> each.expected().size() <= 20);
        assertThat(recall(judged.stream().filter(each -> !each.held()))).isGreaterThanOrEqualTo(.95);
        assertThat(recall(judged.stream().filter(Judged::held))).isGreaterThanOrEqualTo(.95);
        assertThat(Files.readString(PAGE))
                .as("docs/search.md; refresh it with -Djudged=write")
                .contains(told);
    }

    record Everything(Viewer viewer, Map<ComplaintId, Integer> numbers) {}

    private Everything receiveAll() throws IOException {
        var team = cast.team();
        var lead = cast.person(team, Role.TEAM_LEAD);
        var numbers = new HashMap<ComplaintId, Integer>();
        for (var text : rows("texts.csv")) {
            var name = text.getField("name");
            var reception = Reception.of("WEB_FORM", text.getField("text")).to(lead, team);
            var receipt = complaints.receive(
                    name.isEmpty()
                            ? reception
                            : reception.by(customers.recognise(name, text.getField("phone"), null, Actor.CUSTOMER)),
                    Actor.CUSTOMER);
            numbers.put(receipt.id(), Integer.valueOf(text.getField("id")));
        }
        subscriptions.awaitCaughtUp(Duration.ofSeconds(30));
        return new Everything(cast.viewer(lead), numbers);
    }

    private List<Judged> judge(Everything all) throws IOException {
        var judged = new ArrayList<Judged>();
        for (var row : rows("judged.csv")) {
            var expected = Stream.of(row.getField("expected").split(" ", -1))
                    .map(Integer::valueOf)
                    .toList();
            var found = search.find(row.getField("query"), Wanted.Order.BEST, null, all.viewer()).hits().stream()
                    .limit(20)
                    .map(hit -> all.numbers().get(hit.row().id()))
                    .toList();
            judged.add(new Judged(
                    row.getField("query"),
                    row.getField("kind"),
                    row.getField("held").equals("yes"),
                    expected,
                    expected.stream().filter(each -> !found.contains(each)).toList()));
        }
        return judged;
    }

    private static double recall(Stream<Judged> judged) {
        return judged.mapToDouble(Judged::recall).average().orElse(0);
    }

    private static String table(List<Judged> judged) throws IOException {
        var why = rows("missed.csv").stream()
                .collect(Collectors.toMap(row -> row.getField("query"), row -> row.getField("why")));
        var table = new StringBuilder(line("all", judged));
        table.append(
                line("chosen by", judged.stream().filter(each -> !each.held()).toList()));
        table.append(line("held out", judged.stream().filter(Judged::held).toList()));
        judged.stream()
                .collect(Collectors.groupingBy(Judged::kind, java.util.TreeMap::new, Collectors.toList()))
                .forEach((kind, some) -> table.append(line(kind, some)));
        table.append("\n| Missed | Texts | Why |\n|---|---|---|\n");
        judged.stream()
                .filter(each -> !each.missed().isEmpty())
                .forEach(each -> table.append("| %s%s | %s | %s |%n"
                        .formatted(
                                each.query(),
                                each.held() ? " (held out)" : "",
                                each.missed(),
                                why.getOrDefault(each.query(), ""))));
        return "| Questions | How many | recall@20 |\n|---|---|---|\n"
                + table.toString().replace("\r", "");
    }

    private static String line(String what, List<Judged> some) {
        return String.format(Locale.ROOT, "| %s | %d | %.3f |%n", what, some.size(), recall(some.stream()));
    }

    private static List<NamedCsvRecord> rows(String file) throws IOException {
        try (var reader = CsvReader.builder().ofNamedCsvRecord(FOLDER.resolve(file))) {
            return reader.stream().toList();
        }
    }
}
