package io.willowleaf.identity.web;

import io.willowleaf.identity.Viewer;
import io.willowleaf.identity.desk.Viewers;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.authentication.preauth.PreAuthenticatedAuthenticationToken;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/// Finds out who makes a request, when somebody first asks: a person by the session cookie, a program by its token.
/// The API hears only tokens, so that no other site can make a browser use it.
@Component
class Visits implements SecurityContextRepository {

    private static final String BEARER = "Bearer ";

    private final Viewers viewers;
    private final SessionCookie cookie;

    Visits(Viewers viewers, SessionCookie cookie) {
        this.viewers = viewers;
        this.cookie = cookie;
    }

    static boolean isApi(HttpServletRequest request) {
        return request.getRequestURI().startsWith(request.getContextPath() + "/api/");
    }

    /// What programs hand in that sign every message; nobody is signed in there, whatever cookies come along.
    static boolean isSigned(HttpServletRequest request) {
        return request.getRequestURI().startsWith(request.getContextPath() + "/doors/");
    }

    /// The form for customers in the frame of others: it has no cookies there, and nobody is signed in.
    static boolean isFramed(HttpServletRequest request) {
        var path = request.getRequestURI().substring(request.getContextPath().length());
        return path.equals("/embed") || path.startsWith("/embed/");
    }

    static boolean hasToken(HttpServletRequest request) {
        var header = request.getHeader(HttpHeaders.AUTHORIZATION);
        return header != null && header.regionMatches(true, 0, BEARER, 0, BEARER.length());
    }

    @Override
    public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
        return new Later(SingletonSupplier.of(() -> context(request)));
    }

    @Override
    @Deprecated
    public SecurityContext loadContext(HttpRequestResponseHolder exchange) {
        return context(exchange.getRequest());
    }

    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
        // A session is begun and ended by the desk alone.
    }

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return hasToken(request) || cookie.find(request).isPresent();
    }

    private SecurityContext context(HttpServletRequest request) {
        return find(request)
                .<SecurityContext>map(viewer -> new SecurityContextImpl(new PreAuthenticatedAuthenticationToken(
                        viewer,
                        "",
                        AuthorityUtils.createAuthorityList(viewer.grants().keySet().stream()
                                .map(permission -> permission.code())
                                .toList()))))
                .orElseGet(SecurityContextHolder::createEmptyContext);
    }

    Optional<Viewer> find(HttpServletRequest request) {
        if (hasToken(request)) {
            var token = request.getHeader(HttpHeaders.AUTHORIZATION)
                    .substring(BEARER.length())
                    .strip();
            return viewers.findByToken(token)
                    .map(viewer -> viewer.masked() || Purpose.of(request) != null ? viewer : viewer.hidden());
        }
        return isApi(request) || isSigned(request) || isFramed(request)
                ? Optional.empty()
                : cookie.find(request).flatMap(viewers::findBySession);
    }

    private record Later(Supplier<SecurityContext> context) implements DeferredSecurityContext {

        @Override
        public SecurityContext get() {
            return context.get();
        }

        @Override
        public boolean isGenerated() {
            return get().getAuthentication() == null;
        }
    }
}
