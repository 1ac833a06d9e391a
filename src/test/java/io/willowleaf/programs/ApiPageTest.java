package io.willowleaf.programs;

import static org.assertj.core.api.Assertions.assertThat;

import io.willowleaf.identity.Role;
import io.willowleaf.kernel.api.ProblemType;
import io.willowleaf.kernel.words.Language;
import io.willowleaf.kernel.words.PropertyWords;
import io.willowleaf.testing.Cast;
import io.willowleaf.testing.SettableClock;
import io.willowleaf.testing.WillowleafTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/// The page about the API is true: its examples run as they stand there, and it names every request and refusal.
@WillowleafTest
class ApiPageTest {

    private static final Map<Language, Path> PAGES =
            Map.of(Language.KO, Path.of("docs", "api.md"), Language.EN, Path.of("docs", "api.en.md"));
    private static final String REFRESH = "Write it anew and look at the difference: -Dtest=ApiPageTest -Dapi=write";
    private static final int LONGEST_SECONDS = 60;

    @Autowired
    Cast cast;

    @Autowired
    SettableClock clock;

    @TempDir
    Path folder;

    @BeforeEach
    void the_clock_stands_at_its_beginning() {
        clock.reset();
    }

    @Test
    void both_languages_show_the_same_examples() throws IOException {
        for (var kind : new String[] {"sh", "java"}) {
            assertThat(block(Language.EN, kind)).isEqualTo(block(Language.KO, kind));
        }
    }

    @Test
    void the_example_for_curl_runs() throws Exception {
        var script = "set -eu\n" + block(Language.KO, "sh");
        var told = run(
                cast.token("case.receive", "case.read", "case.triage", "case.write", "case.assign", "reply.send"),
                "bash",
                "-c",
                script);
        assertThat(told.strip()).isEqualTo("ANSWERED");
    }

    @Test
    void the_example_in_java_runs() throws Exception {
        var file = Files.writeString(folder.resolve("Client.java"), block(Language.KO, "java"));
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var told = run(
                cast.token("case.receive", "case.read", "case.write", "case.close"),
                java,
                "-XX:TieredStopAtLevel=1",
                file.toString());
        assertThat(told.strip()).isEqualTo("ENDED");
    }

    @Test
    void it_names_every_request_and_every_refusal() throws IOException {
        var described = new Described(cast.browser().get("/v3/api-docs").body());
        for (var page : PAGES.entrySet()) {
            var now = Files.readString(page.getValue());
            var whole = filled(
                    filled(now, "requests", requests(described, page.getKey())), "problems", problems(page.getKey()));
            if ("write".equals(System.getProperty("api"))) {
                Files.writeString(page.getValue(), whole);
            } else {
                assertThat(now).as("%s. %s", page.getValue(), REFRESH).isEqualTo(whole);
            }
        }
    }

    private static String requests(Described described, Language language) {
        var head = language == Language.KO ? "| 요청 | 범위 | 하는 일 |" : "| Request | Scope | What for |";
        return described.operations().stream()
                .map(each -> "| `%s %s` | %s | %s%s |"
                        .formatted(
                                each.method(),
                                each.path(),
                                each.told().at("/security/0/token/0").asString(""),
                                summary(each, language),
                                each.told().path("responses").has("428") ? " (`If-Match`)" : ""))
                .sorted()
                .collect(Collectors.joining("\n", head + "\n|---|---|---|\n", ""));
    }

    private static String summary(Described.Operation operation, Language language) {
        var korean = operation.told().path("x-summary-ko").asString("");
        assertThat(korean)
                .as("say in src/main/resources/api/ko.properties what %s does", operation.name())
                .isNotBlank();
        return language == Language.KO
                ? korean
                : operation.told().path("summary").asString();
    }

    private static String problems(Language language) {
        var words = new PropertyWords();
        var head = language == Language.KO ? "| 상태 | `type` | 할 일 |" : "| Status | `type` | What to do |";
        return Arrays.stream(ProblemType.values())
                .map(type -> "| %d | `%s` | %s |"
                        .formatted(
                                type.status(),
                                type.uri(),
                                words.say(language, "kernel.api.problem." + type.code() + ".detail")))
                .collect(Collectors.joining("\n", head + "\n|---|---|---|\n", ""));
    }

    private static String filled(String page, String mark, String content) {
        var begin = "<!-- " + mark + " -->\n";
        var end = "<!-- /" + mark + " -->";
        return page.substring(0, page.indexOf(begin) + begin.length()) + content + "\n"
                + page.substring(page.indexOf(end));
    }

    private static String block(Language language, String kind) throws IOException {
        var found = Pattern.compile("```" + kind + "\\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(PAGES.get(language)));
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private String run(String token, String... command) throws IOException, InterruptedException {
        var builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().put("WILLOWLEAF", cast.browser().at("").toString());
        builder.environment().put("TOKEN", token);
        builder.environment()
                .put("OFFICER", Long.toString(cast.person(Role.AGENT).value()));
        var process = builder.start();
        var told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(told).isZero();
        return told;
    }
}
