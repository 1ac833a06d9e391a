package io.willowleaf.moment.web;

import io.willowleaf.identity.Permission;
import io.willowleaf.identity.Viewer;
import io.willowleaf.identity.web.Needs;
import io.willowleaf.kernel.NotFound;
import io.willowleaf.kernel.config.Settings;
import io.willowleaf.kernel.page.Problems;
import io.willowleaf.kernel.page.QrPath;
import io.willowleaf.moment.Moment;
import io.willowleaf.moment.MomentLink;
import io.willowleaf.moment.desk.MomentDesk;
import io.willowleaf.starterkit.Bilingual;
import io.willowleaf.starterkit.desk.OrganisationDesk;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The moments of truth along each journey, and the signs put up where they happen.
@Controller
class MomentController {

    private static final int LONGEST_NAME = 60;
    private static final String FIRST_CHANNEL = "WEB_FORM";

    private final MomentDesk moments;
    private final OrganisationDesk organisation;
    private final Settings settings;

    MomentController(MomentDesk moments, OrganisationDesk organisation, Settings settings) {
        this.moments = moments;
        this.organisation = organisation;
        this.settings = settings;
    }

    @GetMapping("/moments")
    @Needs(Permission.CASE_RECEIVE)
    ModelAndView list(@RequestParam(defaultValue = "") String journey) {
        return list(journey, "", "", Problems.NONE, HttpStatus.OK);
    }

    @PostMapping("/moments")
    @Needs(Permission.CONFIG_WRITE)
    ModelAndView create(
            @RequestParam(defaultValue = "") String ko,
            @RequestParam(defaultValue = "") String en,
            Viewer viewer,
            RedirectAttributes next) {
        var problems = Problems.NONE
                .with(ko.isBlank(), "ko", "moment.problem.name")
                .with(ko.length() > LONGEST_NAME, "ko", "moment.problem.too_long", LONGEST_NAME)
                .with(en.length() > LONGEST_NAME, "en", "moment.problem.too_long", LONGEST_NAME);
        if (!problems.none()) {
            return list(Moment.OWN, ko, en, problems, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var named = moments.name(new Bilingual(ko.strip(), en.isBlank() ? ko.strip() : en.strip()), viewer);
        next.addFlashAttribute("toast", "moment.toast.named");
        return new ModelAndView("redirect:/moments/" + named.code());
    }

    @GetMapping("/moments/{code}")
    @Needs(Permission.CASE_RECEIVE)
    ModelAndView show(@PathVariable String code) {
        return show(code, "", FIRST_CHANNEL, Problems.NONE, HttpStatus.OK);
    }

    @PostMapping("/moments/{code}/links")
    @Needs(Permission.CONFIG_WRITE)
    ModelAndView putUp(
            @PathVariable String code,
            @RequestParam(defaultValue = "") String spot,
            @RequestParam(defaultValue = FIRST_CHANNEL) String channel,
            Viewer viewer,
            RedirectAttributes next) {
        if (spot.length() > LONGEST_NAME) {
            var problems = Problems.NONE.with("spot", "moment.problem.too_long", LONGEST_NAME);
            return show(code, spot, channel, problems, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var link = moments.putUp(code, channel, spot.strip(), viewer);
        next.addFlashAttribute("toast", "moment.toast.link");
        return new ModelAndView("redirect:/moments/" + code + "/links/" + link.code());
    }

    /// To be printed and put up.
    @GetMapping("/moments/{code}/links/{link}")
    @Needs(Permission.CASE_RECEIVE)
    ModelAndView poster(@PathVariable String code, @PathVariable String link) {
        var known = moments.link(link);
        if (!known.moment().equals(code)) {
            throw new NotFound();
        }
        var address = site() + known.path();
        var page = new PosterPage(moments.moment(code), known, address, QrPath.of(address));
        return new ModelAndView("moment/poster", Map.of("page", page));
    }

    private ModelAndView list(String journey, String ko, String en, Problems problems, HttpStatus status) {
        var all = moments.moments();
        var given = all.stream().map(Moment::journey).filter(each -> !each.equals(Moment.OWN));
        var journeys = Stream.concat(given, Stream.of(Moment.OWN)).distinct().toList();
        var shown = journeys.contains(journey) ? journey : usual(all);
        var of = all.stream().filter(each -> each.journey().equals(shown)).toList();
        var page = new MomentsPage(shown, journeys, of, moments.countLinks(), ko, en, problems);
        return new ModelAndView("moment/moments", Map.of("page", page), status);
    }

    /// The journey that customers of such an organisation walk.
    private String usual(List<Moment> all) {
        var preset = organisation.current().preset();
        return all.stream()
                .filter(each -> each.presets().contains(preset))
                .map(Moment::journey)
                .findFirst()
                .orElse(Moment.OWN);
    }

    private ModelAndView show(String code, String spot, String channel, Problems problems, HttpStatus status) {
        var moment = moments.moment(code);
        List<MomentLink> links = moments.links(moment.code());
        var page = new MomentPage(moment, links, moments.channels(), site(), spot, channel, problems);
        return new ModelAndView("moment/moment", Map.of("page", page), status);
    }

    private String site() {
        var base = settings.baseUrl().toString();
        return base.endsWith("/") ? base.substring(0, base.length() - 1) : base;
    }
}
