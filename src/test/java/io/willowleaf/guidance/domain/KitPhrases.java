package io.willowleaf.guidance.domain;

import io.willowleaf.starterkit.Kit;
import io.willowleaf.starterkit.KitRow;
import java.util.List;

/// The phrases as they are shipped.
final class KitPhrases {

    private KitPhrases() {}

    static List<Phrase> all() {
        return Kit.rows("phrases-taboo").stream().map(KitPhrases::phrase).toList();
    }

    private static Phrase phrase(KitRow row) {
        return new Phrase(
                row.code(),
                row.words(""),
                row.words("category"),
                row.text("pattern"),
                row.has("rule") ? Phrase.Rule.valueOf(row.text("rule")) : null,
                row.flag("begins_word"),
                row.flag("ends_sentence"),
                row.flag("as_address"),
                Phrase.forms(row.text("unless_followed_by")),
                Phrase.forms(row.text("unless_preceded_by")),
                row.words("why"),
                row.words("kinder"),
                row.flag("insertable"),
                (int) row.number("severity"));
    }
}
