package io.willowleaf.warning.web;

import io.willowleaf.identity.MenuCount;
import io.willowleaf.identity.Viewer;
import io.willowleaf.warning.desk.WarningDesk;
import org.springframework.stereotype.Component;

/// Says in the menu how many alarms are open.
@Component
class CountAlarms implements MenuCount {

    private final WarningDesk desk;

    CountAlarms(WarningDesk desk) {
        this.desk = desk;
    }

    @Override
    public String path() {
        return "/alerts";
    }

    @Override
    public long of(Viewer viewer) {
        return desk.openCount();
    }

    @Override
    public boolean isUrgent() {
        return true;
    }
}
