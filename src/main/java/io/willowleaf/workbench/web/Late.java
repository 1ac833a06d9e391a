package io.willowleaf.workbench.web;

import io.willowleaf.complaint.Told;
import java.util.List;

/// What others did to a complaint while a form about it was filled in: what they said, and field by field what they
/// saved where this form would have overwritten it.
public record Late(List<Told> since, List<Field> fields) {

    /// One field in both versions.
    ///
    /// @param words what a code begins its sentence with, or empty for a text
    public record Field(String name, String theirs, String mine, String words) {

        public boolean coded() {
            return !words.isEmpty();
        }
    }
}
