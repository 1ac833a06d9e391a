package io.willowleaf.shell.web;

import io.willowleaf.kernel.api.ApiProblem;
import io.willowleaf.kernel.api.ProblemType;
import io.willowleaf.kernel.api.ProblemWriter;
import io.willowleaf.shell.Frame;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/// Tells a trouble: as a page to people, as problem details to programs.
@Component
class Troubles {

    private final Frames frames;
    private final ProblemWriter problems;

    Troubles(Frames frames, ProblemWriter problems) {
        this.frames = frames;
        this.problems = problems;
    }

    Object tell(Trouble trouble, String path, HttpServletRequest request, HttpServletResponse response) {
        return path.startsWith("/api/")
                ? problems.answer(ApiProblem.of(ProblemType.ofStatus(trouble.status())), request)
                : page(trouble, frames.inTrouble(request), request, response);
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
