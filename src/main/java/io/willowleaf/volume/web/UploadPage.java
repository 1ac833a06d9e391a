package io.willowleaf.volume.web;

import io.willowleaf.archive.ContentId;
import io.willowleaf.volume.UploadResult;
import java.util.List;

/// What taking a file in would do.
public record UploadPage(ContentId file, UploadResult result) {

    private static final int SHOWN = 100;

    public List<UploadResult.RowProblem> problems() {
        return result.problems().stream().limit(SHOWN).toList();
    }

    public boolean mayTakeIn() {
        return result.isClean() && result.fresh() > 0;
    }
}
