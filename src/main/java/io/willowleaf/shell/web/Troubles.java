package io.willowleaf.shell.web;

import io.willowleaf.shell.Frame;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.Map;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/// Tells a trouble: as a page to people, as problem details to programs.
@Component
class Troubles {

    private final Frames frames;

    Troubles(Frames frames) {
        this.frames = frames;
    }

    Object tell(Trouble trouble, String path, HttpServletRequest request, HttpServletResponse response) {
        var frame = frames.inTrouble(request);
        return path.startsWith("/api/") ? problem(trouble, frame, request) : page(trouble, frame, request, response);
    }

    private static ResponseEntity<ProblemDetail> problem(Trouble trouble, Frame frame, HttpServletRequest request) {
        var problem = ProblemDetail.forStatus(HttpStatusCode.valueOf(trouble.status()));
        problem.setTitle(frame.t(trouble.key("title")));
        problem.setDetail(what(trouble, frame));
        problem.setType(URI.create("about:blank"));
        problem.setProperty("requestId", RequestId.of(request));
        var refusal = trouble.refusal();
        if (refusal != null) {
            problem.setProperty("code", refusal.key());
        }
        return ResponseEntity.status(trouble.status())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    private static ModelAndView page(
            Trouble trouble, Frame frame, HttpServletRequest request, HttpServletResponse response) {
        response.setStatus(trouble.status());
        response.setHeader("Cache-Control", "no-store");
        var page = new ErrorPage(
                trouble.status(),
                frame.t(trouble.key("title")),
                what(trouble, frame),
                frame.t(trouble.key("next")),
                RequestId.of(request),
                Unsent.in(request));
        var model = new ModelAndView("shell/error", Map.of("frame", frame, "page", page));
        model.setStatus(HttpStatusCode.valueOf(trouble.status()));
        return model;
    }

    private static String what(Trouble trouble, Frame frame) {
        var refusal = trouble.refusal();
        return refusal == null
                ? frame.t(trouble.key("what"))
                : frame.t(refusal.key(), refusal.details().toArray());
    }
}
