package io.willowleaf.search.domain;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The word book as it is shipped, without a database.
public final class ShippedWords {

    public static final WordBook BOOK = read();

    private ShippedWords() {}

    private static WordBook read() {
        try {
            var folder = Path.of("src/main/resources/search");
            return WordBook.of(
                    new OwnWords(Files.readAllLines(folder.resolve("words.txt"))),
                    Synonyms.of(Files.readAllLines(folder.resolve("synonyms.txt")).stream()));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
