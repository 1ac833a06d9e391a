package io.willowleaf.portal.web;

import static io.willowleaf.identity.web.Anyone.Who.PUBLIC;

import io.willowleaf.identity.web.Anyone;
import io.willowleaf.kernel.page.Problems;
import io.willowleaf.portal.AnswerId;
import io.willowleaf.portal.Sign;
import io.willowleaf.portal.desk.PublicAnswerDesk;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/// Where a customer tells us something and gets a receipt.
@Controller
class VoiceController {

    private final Hearing hearing;
    private final PublicAnswerDesk answers;

    VoiceController(Hearing hearing, PublicAnswerDesk answers) {
        this.hearing = hearing;
        this.answers = answers;
    }

    @GetMapping("/voice")
    @Anyone(value = PUBLIC, because = "the front door for customers; shows nothing about anybody")
    ModelAndView ways() {
        return new ModelAndView("portal/ways", Map.of("page", new WaysPage("", "", Problems.NONE)));
    }

    @GetMapping("/voice/new")
    @Anyone(value = PUBLIC, because = "an empty form for customers without an account")
    ModelAndView empty(@RequestParam(defaultValue = "") String place, @RequestParam(defaultValue = "") String at) {
        return page(VoiceForm.empty(place, at), hearing.sign(at), Problems.NONE, HttpStatus.OK);
    }

    @PostMapping("/voice/new")
    @Anyone(value = PUBLIC, because = "anybody may complain, and needs no account for it")
    ModelAndView create(
            @ModelAttribute VoiceForm form,
            @RequestParam(defaultValue = "") String step,
            @RequestParam(required = false) @Nullable List<MultipartFile> files,
            HttpServletRequest request)
            throws IOException {
        return switch (hearing.tell(form, files, step, request.getRemoteAddr(), null)) {
            case Hearing.Outcome.Again(var typed, var problems, var status) ->
                page(typed, hearing.sign(typed.at()), problems, status);
            case Hearing.Outcome.Before(var typed, var fitting) ->
                new ModelAndView("portal/before", Map.of("page", new BeforePage(typed, fitting, null)));
            case Hearing.Outcome.Taken(var receipt) ->
                new ModelAndView("redirect:/voice/receipt/" + receipt.token() + thanking(form.at()));
        };
    }

    @PostMapping("/voice/helped")
    @Anyone(value = PUBLIC, because = "counts that an answer for everybody was enough; keeps nothing about anybody")
    String helped(@RequestParam(defaultValue = "") String token, @RequestParam long answer) {
        answers.helped(new AnswerId(answer), token);
        return "redirect:/voice/helped";
    }

    @GetMapping("/voice/helped")
    @Anyone(value = PUBLIC, because = "says thank you; shows nothing about anybody")
    String thanks() {
        return "portal/helped";
    }

    @GetMapping("/voice/receipt/{token}")
    @Anyone(value = PUBLIC, because = "whoever has the private token is the customer")
    ModelAndView receipt(@PathVariable String token, @RequestParam(defaultValue = "") String at) {
        return new ModelAndView("portal/receipt", Map.of("page", hearing.receipt(token, at)));
    }

    /// The receipt thanks in the words of the sign, where it has some.
    private String thanking(@Nullable String at) {
        var sign = hearing.sign(at);
        return sign == null || sign.words() == null ? "" : "?at=" + sign.code();
    }

    private static ModelAndView page(VoiceForm form, @Nullable Sign sign, Problems problems, HttpStatus status) {
        return new ModelAndView("portal/new", Map.of("page", new NewVoicePage(form, sign, problems, null)), status);
    }
}
