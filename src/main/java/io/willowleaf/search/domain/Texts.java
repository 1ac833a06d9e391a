package io.willowleaf.search.domain;

import java.util.List;

/// Everything a complaint is found by: what its customer is called, what they said, what we said to them, and what we
/// tell each other.
public record Texts(String name, List<String> theirs, List<String> ours, List<String> inside) {

    public Texts {
        theirs = List.copyOf(theirs);
        ours = List.copyOf(ours);
        inside = List.copyOf(inside);
    }
}
