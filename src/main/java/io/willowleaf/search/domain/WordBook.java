package io.willowleaf.search.domain;

/// The words texts are cut by and the words that mean the same, at one moment.
///
/// @param analysis tells one way of cutting from another: a text cut by another one is cut again
public record WordBook(OwnWords words, Synonyms synonyms, int analysis) {

    /// Another way of cutting in the program itself makes every text new.
    private static final int WAY = 3;

    public static WordBook of(OwnWords words, Synonyms synonyms) {
        return new WordBook(words, synonyms, 31 * WAY + words.lines().hashCode());
    }
}
