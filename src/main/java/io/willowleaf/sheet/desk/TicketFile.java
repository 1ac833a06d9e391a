package io.willowleaf.sheet.desk;

import io.willowleaf.sheet.NotPossible;
import io.willowleaf.sheet.domain.Bounds;
import io.willowleaf.sheet.domain.SheetRow;
import io.willowleaf.sheet.domain.TableFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Tickets of Zammad with their articles, as its REST API gives them (`tickets?expand=true`, the articles of each
/// ticket inside it): an array, or an object with an array `tickets`. A row each, read one by one.
record TicketFile(Path file, JsonMapper json) implements TableFile {

    private static final List<String> HEADING =
            List.of("REFERENCE", "RECEIVED", "CHANNEL", "NAME", "MAIL", "PHONE", "WORDS", "CLOSED", "HISTORY");
    private static final int BEGINNING = 64;

    static boolean isOne(Path file) {
        try (var bytes = Files.newInputStream(file)) {
            var beginning = new String(bytes.readNBytes(BEGINNING), StandardCharsets.UTF_8)
                    .replace("\uFEFF", "")
                    .strip();
            return beginning.matches("(?s)(\\[\\s*)?\\{\\s*\".*");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String charset() {
        return "JSON";
    }

    @Override
    public void read(Consumer<SheetRow> row) {
        row.accept(new SheetRow(1, HEADING));
        var one = json.reader().without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
        var number = 1;
        try (var parser = json.createParser(file.toFile())) {
            var token = parser.nextToken();
            while (token != null && token != JsonToken.START_ARRAY) {
                token = parser.nextToken();
            }
            while (parser.nextToken() == JsonToken.START_OBJECT) {
                row.accept(new SheetRow(++number, cells(one.readTree(parser))));
            }
        } catch (JacksonException e) {
            throw new NotPossible("sheet.refused.tickets");
        }
    }

    private List<String> cells(JsonNode ticket) {
        var articles = articles(ticket);
        var first =
                articles.stream().filter(TicketFile::isOfCustomer).findFirst().orElse(null);
        var said = first == null ? "" : words(first);
        var title = text(ticket, "title");
        var history = json.createArrayNode();
        articles.stream()
                .filter(article -> !article.equals(first))
                .forEach(article -> history.addObject()
                        .put("at", text(article, "created_at"))
                        .put("who", who(article))
                        .put("words", words(article)));
        return Stream.of(
                        text(ticket, "number"),
                        text(ticket, "created_at"),
                        channel(first == null ? "" : text(first, "type")),
                        name(ticket.path("customer")),
                        mail(ticket.path("customer")),
                        phone(ticket.path("customer")),
                        said.isEmpty() ? title : said.startsWith(title) ? said : title + "\n\n" + said,
                        isClosed(ticket) ? closed(ticket) : "",
                        history.isEmpty() ? "" : history.toString())
                .map(cell -> cell.length() <= Bounds.CELL ? cell : cell.substring(0, Bounds.CELL))
                .toList();
    }

    private static List<JsonNode> articles(JsonNode ticket) {
        return ticket.path("articles").valueStream().toList();
    }

    private static boolean isOfCustomer(JsonNode article) {
        return text(article, "sender").equals("Customer")
                && !article.path("internal").asBoolean(false);
    }

    private static String who(JsonNode article) {
        return article.path("internal").asBoolean(false)
                        || text(article, "sender").equals("System")
                ? "note"
                : isOfCustomer(article) ? "customer" : "us";
    }

    private static boolean isClosed(JsonNode ticket) {
        return List.of("closed", "merged", "removed").contains(text(ticket, "state"));
    }

    private static String closed(JsonNode ticket) {
        var at = text(ticket, "close_at");
        return at.isEmpty() ? text(ticket, "updated_at") : at;
    }

    private static String channel(String type) {
        return switch (type) {
            case "email" -> "EMAIL";
            case "phone" -> "PHONE_IN";
            case "sms" -> "SMS";
            case "chat" -> "CHAT";
            default -> "WEB_FORM";
        };
    }

    private static String name(JsonNode customer) {
        return customer.isObject() ? (text(customer, "lastname") + text(customer, "firstname")).strip() : "";
    }

    private static String mail(JsonNode customer) {
        var address = customer.isObject() ? text(customer, "email") : customer.asString("");
        return address.contains("@") ? address : "";
    }

    private static String phone(JsonNode customer) {
        var mobile = customer.isObject() ? text(customer, "mobile") : "";
        return mobile.isEmpty() && customer.isObject() ? text(customer, "phone") : mobile;
    }

    private static String words(JsonNode article) {
        var body = text(article, "body");
        return text(article, "content_type").startsWith("text/html")
                ? Jsoup.parse(body.replaceAll("(?i)</(?:p|div|li|tr|h\\d)>|<br\\s*/?>", "$0\n"))
                        .wholeText()
                        .strip()
                : body;
    }

    private static String text(JsonNode of, String field) {
        return of.path(field).asString("").replace('\0', '\uFFFD');
    }
}
