package io.willowleaf.portal.web;

import io.willowleaf.identity.Theme;
import io.willowleaf.identity.web.PagePolicy;
import io.willowleaf.kernel.words.Language;
import io.willowleaf.portal.FrameSite;
import io.willowleaf.portal.desk.FrameDesk;
import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.csrf.CsrfToken;

/// Lets the allowed sites, and no other, show our form in a frame, and keeps nothing in a browser there: no cookie is
/// read or set. It stands before the page, so that a page about an error is shown in the frame too.
@Configuration(proxyBeanMethods = false)
class FramedPages {

    @Bean
    FilterRegistrationBean<Filter> framed(FrameDesk desk) {
        var framed = new FilterRegistrationBean<Filter>((request, response, chain) -> {
            prepare((HttpServletRequest) request, (HttpServletResponse) response, desk);
            chain.doFilter(request, response);
        });
        framed.addUrlPatterns("/embed", "/embed/*");
        return framed;
    }

    private static void prepare(HttpServletRequest request, HttpServletResponse response, FrameDesk desk) {
        var framing = Framing.of(request);
        request.setAttribute(Language.class.getName(), framing.language());
        request.setAttribute(Theme.class.getName(), framing.theme());
        request.removeAttribute(CsrfToken.class.getName());
        response.setHeader(
                "Content-Security-Policy",
                request.getRequestURI().endsWith("/embed/preview")
                        ? PagePolicy.PAGE_IN_OURS
                        : PagePolicy.framedBy(origins(desk)));
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("X-Robots-Tag", "noindex");
    }

    private static List<String> origins(FrameDesk desk) {
        return desk.sites().stream().map(FrameSite::origin).toList();
    }
}
