package io.willowleaf.screens;

import de.siegmar.fastcsv.reader.CsvReader;
import io.willowleaf.identity.Role;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A page to look at: where it is, who looks (nobody in particular for a public page), and what its picture is called.
/// A path `/complaints > /complaints/C-` means: open the first, then follow its first link that begins with the second;
/// `/a > type:#words=안녕` means: open it and type there; `/a > press:j` means: open it and press that key.
record Place(String path, @Nullable Role role, String name) {

    static List<Place> all() {
        return in("/screens/pages.csv");
    }

    static List<Place> in(String list) {
        var file = Objects.requireNonNull(Place.class.getResourceAsStream(list));
        try (var rows = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return rows.stream()
                    .map(row -> new Place(row.getField("path"), role(row.getField("role")), row.getField("name")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The status it answers with: a page `error-404` is looked at because it does.
    int status() {
        return name.startsWith("error-") ? Integer.parseInt(name.substring("error-".length())) : 200;
    }

    List<String> hops() {
        return List.of(path.split(" > ", -1));
    }

    private static @Nullable Role role(String name) {
        return name.isBlank() ? null : Role.valueOf(name);
    }
}
