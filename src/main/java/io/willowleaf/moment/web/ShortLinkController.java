package io.willowleaf.moment.web;

import static io.willowleaf.identity.web.Anyone.Who.PUBLIC;

import io.willowleaf.identity.web.Anyone;
import io.willowleaf.moment.desk.MomentDesk;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// Where the short link on a sign leads to: the form, which then knows the moment and the channel.
@Controller
class ShortLinkController {

    private final MomentDesk moments;

    ShortLinkController(MomentDesk moments) {
        this.moments = moments;
    }

    @GetMapping("/q/{code}")
    @Anyone(value = PUBLIC, because = "stands on a sign; leads to the form and shows nothing about anybody")
    String follow(@PathVariable String code) {
        return "redirect:/voice/new?at=" + moments.link(code).code();
    }
}
