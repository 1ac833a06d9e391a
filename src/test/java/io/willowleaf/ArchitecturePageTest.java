package io.willowleaf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/// Keeps the newcomer's map true: the table of modules in docs/architecture.md is what the code says.
class ArchitecturePageTest {

    private static final Path PAGE = Path.of("docs/architecture.md");
    private static final Path CODE = Path.of("src/main/java/io/willowleaf");
    private static final String BEGIN = "<!-- rooms -->\n";
    private static final String END = "<!-- /rooms -->";

    final ApplicationModules modules = ApplicationModules.of(Willowleaf.class);

    @Test
    void the_map_shows_the_rooms_as_they_are() throws IOException {
        var page = Files.readString(PAGE);
        var told = page.substring(page.indexOf(BEGIN) + BEGIN.length(), page.indexOf(END));
        var rooms = rooms();
        if (System.getProperty("architecture", "").equals("write")) {
            Files.writeString(PAGE, page.replace(BEGIN + told + END, BEGIN + rooms + END));
        } else {
            assertThat(told)
                    .as("docs/architecture.md; refresh it with -Darchitecture=write")
                    .isEqualTo(rooms);
        }
    }

    private String rooms() throws IOException {
        var table = new StringBuilder(
                "| Module | What it is for | What may be asked of it | What can happen in it | Uses |\n|---|---|---|---|---|\n");
        for (var module : modules.stream()
                .sorted(Comparator.comparingInt(it -> ModulesTest.LOWEST_FIRST.indexOf(name(it))))
                .toList()) {
            table.append("| `%s` | %s | %s | %s | %s |%n"
                    .formatted(name(module), purpose(module), desks(module), events(module), uses(module))
                    .replace("\r", ""));
        }
        return table.toString();
    }

    private static String name(ApplicationModule module) {
        return module.getIdentifier().toString();
    }

    private static String purpose(ApplicationModule module) throws IOException {
        try (var lines = Files.lines(CODE.resolve(name(module)).resolve("package-info.java"))) {
            return lines.filter(line -> line.startsWith("///"))
                    .map(line -> line.substring(3).strip())
                    .collect(Collectors.joining(" "));
        }
    }

    private static String desks(ApplicationModule module) throws IOException {
        return files(CODE.resolve(name(module)).resolve("desk"))
                .map(file -> file.getFileName().toString().replace(".java", ""))
                .filter(file -> file.endsWith("Desk"))
                .sorted()
                .map("`%s`"::formatted)
                .collect(Collectors.joining(", "));
    }

    /// The records of the sealed interface that lists the events of a module.
    private static String events(ApplicationModule module) throws IOException {
        return files(CODE.resolve(name(module)))
                .filter(file -> file.getFileName().toString().endsWith("Event.java"))
                .map(ArchitecturePageTest::typeOf)
                .flatMap(type -> Stream.ofNullable(type.getPermittedSubclasses()))
                .flatMap(Stream::of)
                .map(type -> type.getSimpleName().toLowerCase(Locale.ROOT))
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private String uses(ApplicationModule module) {
        return module.getDirectDependencies(modules)
                .uniqueModules()
                .map(ArchitecturePageTest::name)
                .sorted(Comparator.comparingInt(ModulesTest.LOWEST_FIRST::indexOf))
                .collect(Collectors.joining(", "));
    }

    private static Stream<Path> files(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return Stream.empty();
        }
        try (var files = Files.list(folder)) {
            return List.copyOf(files.toList()).stream();
        }
    }

    private static Class<?> typeOf(Path file) {
        var name = "io.willowleaf."
                + CODE.relativize(file).toString().replace(".java", "").replace('/', '.');
        try {
            return Class.forName(name, false, ArchitecturePageTest.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new AssertionError(name, e);
        }
    }
}
