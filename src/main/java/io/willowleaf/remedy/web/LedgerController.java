package io.willowleaf.remedy.web;

import io.willowleaf.identity.Permission;
import io.willowleaf.identity.StaffId;
import io.willowleaf.identity.Viewer;
import io.willowleaf.identity.desk.PeopleDesk;
import io.willowleaf.identity.web.Needs;
import io.willowleaf.kernel.Actor;
import io.willowleaf.kernel.page.Pager;
import io.willowleaf.remedy.desk.RefundDesk;
import io.willowleaf.remedy.desk.RemedyDesk;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The ledger of what was given.
@Controller
class LedgerController {

    private static final int ROWS = 50;

    private final RemedyDesk desk;
    private final RefundDesk refunds;
    private final PeopleDesk people;

    LedgerController(RemedyDesk desk, RefundDesk refunds, PeopleDesk people) {
        this.desk = desk;
        this.refunds = refunds;
        this.people = people;
    }

    @GetMapping("/remedies")
    @Needs(Permission.REMEDY_GRANT)
    String list(@RequestParam(required = false) @Nullable Long before, Viewer viewer, Model model) {
        var found = desk.ledger(before, ROWS + 1, viewer);
        var shown = found.stream().limit(ROWS).toList();
        var givers = shown.stream()
                .map(line -> line.granted().by())
                .filter(by -> by.kind() == Actor.Kind.STAFF)
                .map(by -> new StaffId(by.id()))
                .collect(Collectors.toSet());
        model.addAttribute(
                "page",
                new LedgerPage(
                        shown,
                        before == null ? refunds.open(viewer) : List.of(),
                        desk.catalogue(),
                        people.people(givers),
                        desk.limitOf(viewer),
                        desk.thisMonth(viewer),
                        refunds.today(),
                        new Pager(
                                before == null ? null : "/remedies",
                                found.size() > ROWS
                                        ? "/remedies?before="
                                                + shown.getLast().granted().id()
                                        : null)));
        return "remedy/ledger";
    }
}
