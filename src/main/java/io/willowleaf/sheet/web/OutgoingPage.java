package io.willowleaf.sheet.web;

import io.willowleaf.sheet.OutgoingList;
import java.util.Map;

/// What is asked before a list leaves the house.
public record OutgoingPage(OutgoingList list, Map<String, String> asked, boolean mayInFull, boolean unsaid) {

    public OutgoingPage {
        asked = Map.copyOf(asked);
    }

    public String action() {
        return "/exports/" + list.code();
    }
}
