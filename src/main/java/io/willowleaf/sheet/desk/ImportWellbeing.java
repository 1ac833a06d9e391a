package io.willowleaf.sheet.desk;

import io.willowleaf.kernel.Vital;
import io.willowleaf.kernel.Vital.Mood;
import io.willowleaf.kernel.Wellbeing;
import io.willowleaf.sheet.domain.Sheets;
import java.util.List;
import org.springframework.stereotype.Component;

/// How far the table is that is taken in now.
@Component
class ImportWellbeing implements Wellbeing {

    private static final String WORDS = "sheet.vital.";

    private final Sheets sheets;

    ImportWellbeing(Sheets sheets) {
        this.sheets = sheets;
    }

    @Override
    public List<Vital> vitals() {
        return List.of(sheets.findUnfinished()
                .map(card -> Vital.of(
                                WORDS + "import",
                                Mood.WELL,
                                card.rows() - card.done(),
                                card.name(),
                                card.done(),
                                card.rows())
                        .at("/intake/import/" + card.id().value()))
                .orElseGet(() -> Vital.of(WORDS + "import", Mood.QUIET, 0)));
    }
}
