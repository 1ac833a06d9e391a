package io.willowleaf.kernel.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/// Gives a route the body that was sent to it.
final class SentArgument implements HandlerMethodArgumentResolver {

    private final StrictJson json;

    SentArgument(StrictJson json) {
        this.json = json;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.hasParameterAnnotation(Sent.class);
    }

    @Override
    public @Nullable Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest web,
            @Nullable WebDataBinderFactory binder)
            throws IOException {
        var sent = Objects.requireNonNull(parameter.getParameterAnnotation(Sent.class));
        var request = Objects.requireNonNull(web.getNativeRequest(HttpServletRequest.class));
        var body = Body.text(request.getInputStream(), sent.megabytes());
        return json.read(sent.optional() && body.isBlank() ? "{}" : body, parameter.getParameterType());
    }
}
