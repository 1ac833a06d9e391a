package io.willowleaf.portal.web;

import static io.willowleaf.identity.web.Anyone.Who.PUBLIC;

import io.willowleaf.identity.web.Anyone;
import io.willowleaf.kernel.page.Problems;
import io.willowleaf.portal.desk.CodeDesk;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;

/// Follows a complaint by its receipt number and a code that is sent to whoever left an address with it.
@Controller
class CodeController {

    private static final int LONGEST = 40;

    private final CodeDesk codes;

    CodeController(CodeDesk codes) {
        this.codes = codes;
    }

    /// The same answer whether there is such a complaint or not.
    @PostMapping("/voice/code")
    @Anyone(value = PUBLIC, because = "sends something only to the address left with the complaint")
    ModelAndView ask(@RequestParam(defaultValue = "") String number, HttpServletRequest request) {
        var written = cut(number);
        if (written.isBlank()) {
            return ways(
                    written, Problems.NONE.with("number", "portal.problem.number"), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        if (!codes.admits(request.getRemoteAddr())) {
            return ways(written, Problems.NONE.with("number", "portal.problem.knocked"), HttpStatus.TOO_MANY_REQUESTS);
        }
        codes.ask(written, request.getRemoteAddr());
        return new ModelAndView("redirect:"
                + UriComponentsBuilder.fromPath("/voice/code")
                        .queryParam("number", "{number}")
                        .build(written));
    }

    @GetMapping("/voice/code")
    @Anyone(value = PUBLIC, because = "a form for a code; shows nothing about anybody")
    ModelAndView type(@RequestParam(defaultValue = "") String number) {
        return page(cut(number), Problems.NONE, HttpStatus.OK);
    }

    @PostMapping("/voice/code/entry")
    @Anyone(value = PUBLIC, because = "whoever has number and code is the customer")
    ModelAndView open(
            @RequestParam(defaultValue = "") String number,
            @RequestParam(defaultValue = "") String code,
            HttpServletRequest request) {
        var written = cut(number);
        if (!codes.admits(request.getRemoteAddr())) {
            return page(written, Problems.NONE.with("code", "portal.problem.knocked"), HttpStatus.TOO_MANY_REQUESTS);
        }
        return codes.open(written, cut(code), request.getRemoteAddr())
                .map(token -> new ModelAndView("redirect:/voice/track/" + token))
                .orElseGet(() -> page(
                        written, Problems.NONE.with("code", "portal.problem.code"), HttpStatus.UNPROCESSABLE_CONTENT));
    }

    private static ModelAndView page(String number, Problems problems, HttpStatus status) {
        return new ModelAndView(
                "portal/code", Map.of("page", new CodePage(number, CodeDesk.GOOD_FOR, problems)), status);
    }

    private static ModelAndView ways(String number, Problems problems, HttpStatus status) {
        return new ModelAndView("portal/ways", Map.of("page", new WaysPage("", number, problems)), status);
    }

    private static String cut(String text) {
        var plain = text.strip();
        return plain.substring(0, Math.min(LONGEST, plain.length()));
    }
}
