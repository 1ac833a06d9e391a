package io.willowleaf.portal.web;

import io.willowleaf.complaint.AfterCare;
import io.willowleaf.complaint.StandingCode;
import io.willowleaf.complaint.TrackedComplaint;
import io.willowleaf.complaint.desk.TrackingDesk;
import io.willowleaf.identity.desk.PeopleDesk;
import io.willowleaf.kernel.NotFound;
import io.willowleaf.kernel.page.Problems;
import io.willowleaf.portal.desk.RouteDesk;
import io.willowleaf.portal.desk.WishDesk;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/// Puts together what whoever has the private link sees.
@Component
class TrackPages {

    private final TrackingDesk tracking;
    private final PeopleDesk people;
    private final WishDesk wishes;
    private final RouteDesk routes;
    private final ObjectProvider<AfterCare> care;

    TrackPages(
            TrackingDesk tracking,
            PeopleDesk people,
            WishDesk wishes,
            RouteDesk routes,
            ObjectProvider<AfterCare> care) {
        this.tracking = tracking;
        this.people = people;
        this.wishes = wishes;
        this.routes = routes;
        this.care = care;
    }

    TrackedComplaint find(String token) {
        return tracking.find(token).orElseThrow(NotFound::new);
    }

    ModelAndView page(String token) {
        return page(token, find(token), Map.of(), Problems.NONE, HttpStatus.OK);
    }

    /// With what was typed and is still wrong.
    ModelAndView refuse(String token, Map<String, String> typed, Problems problems) {
        return page(token, find(token), typed, problems, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private ModelAndView page(
            String token, TrackedComplaint complaint, Map<String, String> typed, Problems problems, HttpStatus status) {
        var staff = people.people(TrackPage.named(complaint));
        var page = new TrackPage(
                token,
                complaint,
                staff,
                wishes.own(complaint),
                wishes.callBackTimes(),
                routes.routes(),
                questions(complaint),
                typed,
                problems);
        return new ModelAndView("portal/track", Map.of("page", page), status);
    }

    /// What is asked once it rests, while it is open.
    private @Nullable String questions(TrackedComplaint complaint) {
        return complaint.standing() == StandingCode.CLOSED
                ? care.stream()
                        .flatMap(each -> each.findPath(complaint.heard().id()).stream())
                        .findFirst()
                        .orElse(null)
                : null;
    }
}
