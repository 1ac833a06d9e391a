package io.willowleaf.screens;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Takes every picture of every page and lays contact sheets and a report beside them. Run by `bin/screens`, which
/// names the variants and pages wanted; never by the tests.
class AllScreens {

    @Test
    void take() throws IOException {
        var pictures = Path.of("target/screens");
        var wanted = System.getProperty("screens.pages", "");
        var places = Place.all().stream()
                .filter(place -> place.name().contains(wanted))
                .toList();
        var variants = Variant.all().stream()
                .filter(variant -> variant.toString().contains(System.getProperty("screens.variant", "")))
                .toList();
        var findings = new ArrayList<Finding>();
        try (var program = new DemoProgram(Path.of("target/screens-home"));
                var walk = new Walk(program.base(), program::address, program::session, pictures, Walk.Length.WHOLE)) {
            for (var variant : variants) {
                findings.addAll(walk.through(places, variant));
                ContactSheet.of(pictures.resolve(variant.toString()), variant.phone());
            }
        }
        report(pictures, findings);
    }

    private static void report(Path pictures, List<Finding> findings) throws IOException {
        Files.write(
                pictures.resolve("report.txt"),
                findings.stream().map(Finding::toString).toList());
    }
}
