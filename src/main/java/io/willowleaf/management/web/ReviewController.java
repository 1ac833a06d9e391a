package io.willowleaf.management.web;

import io.willowleaf.identity.Permission;
import io.willowleaf.identity.Viewer;
import io.willowleaf.identity.web.Needs;
import io.willowleaf.management.desk.DecisionDesk;
import io.willowleaf.management.desk.ReviewDesk;
import io.willowleaf.management.desk.StageDesk;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The review of the management, and the board of the six stages.
@Controller
class ReviewController {

    private static final int DAYS = 30;

    private final ReviewDesk reviews;
    private final StageDesk stages;
    private final DecisionDesk decisions;

    ReviewController(ReviewDesk reviews, StageDesk stages, DecisionDesk decisions) {
        this.reviews = reviews;
        this.stages = stages;
        this.decisions = decisions;
    }

    @GetMapping("/reviews")
    @Needs(Permission.DECISION_RECORD)
    ModelAndView review(@RequestParam(defaultValue = "30d") String period, Viewer viewer) {
        var today = decisions.today();
        var review = reviews.review(begin(period, today), today.plusDays(1));
        return new ModelAndView(
                "management/reviews",
                Map.of("page", new ReviewPage(review, period, DecisionDesk.mayRecord(viewer), today)));
    }

    @GetMapping("/stages")
    @Needs(Permission.REPORT_VIEW)
    ModelAndView board(Viewer viewer) {
        return new ModelAndView("management/stages", Map.of("page", new StagesPage(stages.board(viewer))));
    }

    /// The last thirty days, this quarter, or this year up to today.
    private static LocalDate begin(String period, LocalDate today) {
        return switch (period) {
            case "quarter" -> today.with(IsoFields.DAY_OF_QUARTER, 1);
            case "year" -> today.withDayOfYear(1);
            default -> today.minusDays(DAYS - 1L);
        };
    }
}
