package io.willowleaf.screens;

import static org.assertj.core.api.Assertions.assertThat;

import io.willowleaf.kernel.words.Language;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Takes the pictures of the tour in the README and of a day at the desk, as one sees them without scrolling. Run by
/// `bin/tour`; never by the tests.
class TourPictures {

    @Test
    void take() {
        var places = Stream.of("/screens/tour.csv", "/screens/day.csv")
                .flatMap(list -> Place.in(list).stream())
                .toList();
        try (var program = new DemoProgram(Path.of("target/screens-home"));
                var walk = new Walk(
                        program.base(),
                        program::address,
                        program::session,
                        Path.of("docs/pictures"),
                        Walk.Length.WINDOW)) {
            assertThat(Stream.of(Language.values())
                            .flatMap(language -> walk.through(places, new Variant(language, false, false)).stream()))
                    .isEmpty();
        }
    }
}
