package io.willowleaf.moment.web;

import io.willowleaf.kernel.page.Option;
import io.willowleaf.kernel.page.Problems;
import java.util.List;

/// The words of a box, new or known; the code is empty for a new one.
public record BoxWordsPage(String code, BoxForm form, List<Option> teams, Problems problems) {

    public BoxWordsPage {
        teams = List.copyOf(teams);
    }

    public boolean isNew() {
        return code.isEmpty();
    }

    public String path() {
        return isNew() ? "/boxes" : "/boxes/" + code;
    }
}
