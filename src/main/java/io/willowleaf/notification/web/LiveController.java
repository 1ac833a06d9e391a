package io.willowleaf.notification.web;

import io.willowleaf.identity.Viewer;
import io.willowleaf.identity.web.Anyone;
import io.willowleaf.identity.web.SecondLook;
import io.willowleaf.notification.News;
import io.willowleaf.notification.Watchable;
import io.willowleaf.notification.desk.Newsroom;
import io.willowleaf.notification.desk.Wire;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tools.jackson.databind.json.JsonMapper;

/// Tells a browser that something it shows has changed. News names streams and nothing else; before each piece the
/// session and the right to know of it are looked at again.
@Controller
class LiveController {

    private static final int MOST_STREAMS = 50;
    private static final Duration PULSE = Duration.ofSeconds(15);
    private static final Duration LONGEST = Duration.ofMinutes(10);

    private final Newsroom newsroom;
    private final SecondLook look;
    private final ObjectProvider<Watchable> watchables;
    private final JsonMapper json;

    LiveController(Newsroom newsroom, SecondLook look, ObjectProvider<Watchable> watchables, JsonMapper json) {
        this.newsroom = newsroom;
        this.look = look;
        this.watchables = watchables;
        this.json = json;
    }

    @GetMapping("/live")
    @Anyone(value = Anyone.Who.SIGNED_IN, because = "the right to know is asked for each piece of news")
    void show(
            @RequestParam(defaultValue = "") List<String> on, HttpServletRequest request, HttpServletResponse response)
            throws IOException, InterruptedException {
        response.setContentType(MediaType.TEXT_EVENT_STREAM_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("X-Accel-Buffering", "no");
        var streams = on.stream().distinct().limit(MOST_STREAMS).collect(Collectors.toSet());
        try (var wire = newsroom.open(streams)) {
            tell(wire, request, response.getWriter());
        }
    }

    private void tell(Wire wire, HttpServletRequest request, PrintWriter out) throws InterruptedException {
        var end = System.nanoTime() + LONGEST.toNanos();
        out.write("retry: 1000\n\n");
        while (!out.checkError() && wire.isOpen() && System.nanoTime() - end < 0) {
            var news = wire.next(PULSE);
            var viewer = look.at(request);
            if (viewer.isEmpty()) {
                return;
            }
            if (news == null) {
                out.write(":\n\n");
            } else if (mayWatch(viewer.get(), news)) {
                out.write("event: news\ndata: " + json.writeValueAsString(news) + "\n\n");
            }
        }
    }

    private boolean mayWatch(Viewer viewer, News news) {
        var kind = news.on().substring(0, news.on().indexOf(':'));
        return watchables.stream().anyMatch(each -> each.kind().equals(kind) && each.mayWatch(viewer, news.on()));
    }
}
