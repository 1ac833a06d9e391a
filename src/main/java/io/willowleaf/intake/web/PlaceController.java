package io.willowleaf.intake.web;

import static io.willowleaf.identity.web.Anyone.Who.PUBLIC;

import io.willowleaf.identity.web.Anyone;
import io.willowleaf.intake.desk.CounterDesk;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Where the short link of a place leads to: a waiting number, or telling us right away.
@Controller
class PlaceController {

    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_-]{32}");
    private static final int TOKEN_BYTES = 24;

    private final SecureRandom random = new SecureRandom();
    private final CounterDesk counters;

    PlaceController(CounterDesk counters) {
        this.counters = counters;
    }

    @GetMapping("/p/{code}")
    @Anyone(value = PUBLIC, because = "stands on a sign at the counter; says how many wait, and nothing about anybody")
    ModelAndView place(@PathVariable String code) {
        return new ModelAndView("intake/place", Map.of("page", new PlacePage(counters.now(code), draw())));
    }

    /// The token makes a press that comes twice known again.
    @PostMapping("/p/{code}/tickets")
    @Anyone(value = PUBLIC, because = "anybody at the counter may wait, and needs no account for it")
    String take(@PathVariable String code, @RequestParam(defaultValue = "") String token) {
        var own = TOKEN.matcher(token).matches() ? token : draw();
        counters.draw(code, own);
        return "redirect:/p/" + code + "/tickets/" + own;
    }

    @GetMapping("/p/{code}/tickets/{token}")
    @Anyone(value = PUBLIC, because = "whoever drew the number has the token; it shows the number and nothing else")
    ModelAndView ticket(@PathVariable String code, @PathVariable String token) {
        var page = new TicketPage(counters.place(code), counters.ticket(code, token));
        return new ModelAndView("intake/ticket", Map.of("page", page));
    }

    /// For the screen in the waiting room.
    @GetMapping("/p/{code}/screen")
    @Anyone(value = PUBLIC, because = "hangs in the waiting room; shows numbers only")
    ModelAndView screen(@PathVariable String code) {
        return new ModelAndView("intake/screen", Map.of("page", new PlacePage(counters.now(code), "")));
    }

    private String draw() {
        var bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
