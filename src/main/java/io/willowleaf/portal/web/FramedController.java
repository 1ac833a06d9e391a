package io.willowleaf.portal.web;

import static io.willowleaf.identity.web.Anyone.Who.PUBLIC;

import io.willowleaf.identity.web.Anyone;
import io.willowleaf.kernel.page.Problems;
import io.willowleaf.portal.AnswerId;
import io.willowleaf.portal.desk.FrameDesk;
import io.willowleaf.portal.desk.PublicAnswerDesk;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/// The form for telling us in the page of others. It has no cookies there, and needs none: whoever sends it has no
/// more rights than anybody, and the key in the form makes what is sent twice known again.
@Controller
class FramedController {

    private static final Duration SCRIPT_KEPT = Duration.ofHours(1);

    private final Hearing hearing;
    private final FrameDesk sites;
    private final PublicAnswerDesk answers;

    FramedController(Hearing hearing, FrameDesk sites, PublicAnswerDesk answers) {
        this.hearing = hearing;
        this.sites = sites;
        this.answers = answers;
    }

    /// The browser says which page it stands in; afterwards the address does.
    @GetMapping("/embed")
    @Anyone(value = PUBLIC, because = "an empty form for customers on the sites of others")
    ModelAndView empty(
            @RequestHeader(name = HttpHeaders.REFERER, defaultValue = "") String page, HttpServletRequest request) {
        var asked = Framing.of(request);
        var site = sites.findSite(asked.site().isEmpty() ? page : asked.site()).orElse("");
        return page(VoiceForm.empty("", ""), Problems.NONE, HttpStatus.OK, asked.on(site));
    }

    @PostMapping("/embed")
    @Anyone(value = PUBLIC, because = "anybody may complain, and needs no account for it")
    ModelAndView create(
            @ModelAttribute VoiceForm form,
            @RequestParam(defaultValue = "") String step,
            @RequestParam(required = false) @Nullable List<MultipartFile> files,
            HttpServletRequest request)
            throws IOException {
        var framing = framing(request);
        return switch (hearing.tell(form, files, step, request.getRemoteAddr(), framing.origin())) {
            case Hearing.Outcome.Again(var typed, var problems, var status) -> page(typed, problems, status, framing);
            case Hearing.Outcome.Before(var typed, var fitting) ->
                new ModelAndView("portal/before", Map.of("page", new BeforePage(typed, fitting, framing)));
            case Hearing.Outcome.Taken(var receipt) ->
                new ModelAndView("redirect:" + framing.to("/embed/receipt/" + receipt.token()));
        };
    }

    @GetMapping("/embed/receipt/{token}")
    @Anyone(value = PUBLIC, because = "whoever has the private token is the customer")
    ModelAndView receipt(@PathVariable String token, HttpServletRequest request) {
        var page = new FramedReceiptPage(hearing.receipt(token, ""), framing(request));
        return new ModelAndView("portal/framed-receipt", Map.of("page", page));
    }

    @PostMapping("/embed/helped")
    @Anyone(value = PUBLIC, because = "counts that an answer for everybody was enough; keeps nothing about anybody")
    String helped(
            @RequestParam(defaultValue = "") String token, @RequestParam long answer, HttpServletRequest request) {
        answers.helped(new AnswerId(answer), token);
        return "redirect:" + framing(request).to("/embed/helped");
    }

    @GetMapping("/embed/helped")
    @Anyone(value = PUBLIC, because = "says thank you; shows nothing about anybody")
    ModelAndView thanks(HttpServletRequest request) {
        return new ModelAndView("portal/framed-helped", Map.of("page", framing(request)));
    }

    /// The same form as our own pages show it to administrators; nothing can be sent from it.
    @GetMapping("/embed/preview")
    @Anyone(value = PUBLIC, because = "the empty form, for looking at only")
    ModelAndView preview(HttpServletRequest request) {
        var form = new NewVoicePage(VoiceForm.empty("", ""), null, Problems.NONE, framing(request));
        return new ModelAndView("portal/framed", Map.of("page", form, "locked", true));
    }

    /// What fits the height of the frame to the form; it stands in the pages of others under an address that stays.
    @GetMapping("/embed/frame.js")
    @Anyone(value = PUBLIC, because = "a script for the pages of others; the same for everybody")
    ResponseEntity<Resource> script() {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(SCRIPT_KEPT).cachePublic())
                .contentType(MediaType.parseMediaType("text/javascript;charset=UTF-8"))
                .body(new ClassPathResource("static/js/frame.js"));
    }

    private Framing framing(HttpServletRequest request) {
        var asked = Framing.of(request);
        return asked.on(
                asked.site().isEmpty() ? "" : sites.findSite(asked.site()).orElse(""));
    }

    private static ModelAndView page(VoiceForm form, Problems problems, HttpStatus status, Framing framing) {
        var page = new NewVoicePage(form, null, problems, framing);
        return new ModelAndView("portal/framed", Map.of("page", page, "locked", false), status);
    }
}
