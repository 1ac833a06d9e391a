package io.willowleaf.shell.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;

/// Gives every page its frame.
@Component
class FrameInterceptor implements HandlerInterceptor {

    private final Frames frames;

    FrameInterceptor(Frames frames) {
        this.frames = frames;
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView page) {
        var name = page == null ? null : page.getViewName();
        if (page != null && name != null && !name.startsWith("redirect:") && !name.startsWith("forward:")) {
            page.addObject("frame", frames.of(request));
        }
    }
}
