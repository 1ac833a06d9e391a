package io.willowleaf.search;

/// What kind of word a piece of a text is, as far as it matters to whoever reads many texts.
public enum WordClass {
    NOUN,
    NAME,
    /// A noun that never stands alone, a pronoun.
    BOUND_NOUN,
    NUMBER,
    VERB,
    ADJECTIVE,
    /// Auxiliary verbs and the copula.
    AUXILIARY,
    ADVERB,
    DETERMINER,
    INTERJECTION,
    ROOT,
    PREFIX,
    SUFFIX,
    PARTICLE,
    ENDING,
    FOREIGN,
    MARK;

    /// Whether it says what a text is about; the others only hold its sentences together.
    public boolean carriesMeaning() {
        return switch (this) {
            case NOUN, NAME, NUMBER, VERB, ADJECTIVE, ROOT, FOREIGN -> true;
            case BOUND_NOUN, AUXILIARY, ADVERB, DETERMINER, INTERJECTION, PREFIX, SUFFIX, PARTICLE, ENDING, MARK ->
                false;
        };
    }
}
