package io.willowleaf.search;

/// The smallest piece of a text that means something: in small letters, its place among the pieces of the text
/// (those of a compound follow each other), and where in the text it was found. A piece of an inflected word was
/// found where the whole word stands.
///
/// @param known whether a dictionary has it; unknown words are guessed from their letters
public record Morpheme(String text, WordClass kind, boolean known, int position, int from, int until) {}
