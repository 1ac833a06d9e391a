package io.willowleaf.screens;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ScreensIT {

    @Test
    void every_page_is_whole_accessible_and_in_its_language(@TempDir Path home) {
        var pictures = Path.of("target/screens");
        try (var program = new DemoProgram(home);
                var walk = new Walk(program.base(), program::session, pictures)) {
            assertThat(Stream.of(Variant.KOREAN_DESK, Variant.ENGLISH_PHONE_AT_NIGHT)
                            .flatMap(variant -> walk.through(Place.all(), variant).stream()))
                    .isEmpty();
        }
    }
}
