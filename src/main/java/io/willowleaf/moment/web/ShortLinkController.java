package io.willowleaf.moment.web;

import static io.willowleaf.identity.web.Anyone.Who.PUBLIC;

import io.willowleaf.identity.web.Anyone;
import io.willowleaf.moment.Box;
import io.willowleaf.moment.desk.BoxDesk;
import io.willowleaf.moment.desk.MomentDesk;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// Where the short link on a sign leads to: the form, which then knows the moment or the box, and the channel.
@Controller
class ShortLinkController {

    private final MomentDesk moments;
    private final BoxDesk boxes;

    ShortLinkController(MomentDesk moments, BoxDesk boxes) {
        this.moments = moments;
        this.boxes = boxes;
    }

    @GetMapping("/q/{code}")
    @Anyone(value = PUBLIC, because = "stands on a sign; leads to the form and shows nothing about anybody")
    String follow(@PathVariable String code) {
        var known = boxes.find(code)
                .map(Box::code)
                .orElseGet(() -> moments.link(code).code());
        return "redirect:/voice/new?at=" + known;
    }
}
