package io.willowleaf.sheet;

import io.willowleaf.identity.Permission;
import io.willowleaf.identity.Viewer;
import io.willowleaf.kernel.words.Language;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A list that can leave the house as a table: a bean of the module that owns it. It gives the same rows as its page,
/// part by part.
public interface OutgoingList {

    /// In small letters, as it stands in addresses.
    String code();

    /// Where its words begin: `<words>title`, and `<words>column.<name>` for each column.
    String words();

    /// What its page needs.
    Permission permission();

    /// Where its page is.
    String path();

    /// What it holds in full for whoever may take personal data out.
    Shown most();

    List<String> columns();

    /// `asked` is what its page was asked for; `after` the `next` of the part before.
    Part part(Map<String, String> asked, @Nullable String after, Shown shown, Viewer viewer, Language language);

    /// Whether names and contacts are hidden in part, as the page hides them.
    enum Shown {
        AS_ON_THE_PAGE,
        IN_FULL
    }

    /// Some rows, whose personal data they hold in full, and where the next part begins; null at the end.
    record Part(
            List<List<String>> rows,
            List<String> subjects,
            @Nullable String next) {

        public Part {
            rows = List.copyOf(rows);
            subjects = List.copyOf(subjects);
        }
    }
}
