package io.willowleaf.identity.web;

import io.willowleaf.identity.domain.RandomKey;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.DefaultCsrfToken;

/// Proves that a form is ours without a session: the same sealed random value stands in a cookie and in the form.
/// Nobody else can make a value that we accept, and the form outlives signing in again.
class SignedCsrf implements CsrfTokenRepository {

    private static final String COOKIE = "form";
    private static final String HEADER = "X-CSRF-TOKEN";
    private static final String FIELD = "_csrf";

    private final Seal seal;
    private final SessionCookie cookie;

    SignedCsrf(Seal seal, SessionCookie cookie) {
        this.seal = seal;
        this.cookie = cookie;
    }

    @Override
    public CsrfToken generateToken(HttpServletRequest request) {
        return token(seal.on(RandomKey.draw()));
    }

    @Override
    public void saveToken(@Nullable CsrfToken token, HttpServletRequest request, HttpServletResponse response) {
        if (token == null) {
            cookie.clear(response, COOKIE);
        } else {
            cookie.set(response, COOKIE, token.getToken());
        }
    }

    @Override
    public @Nullable CsrfToken loadToken(HttpServletRequest request) {
        return cookie.find(request, COOKIE)
                .filter(value -> seal.findTextOf(value).isPresent())
                .map(SignedCsrf::token)
                .orElse(null);
    }

    private static CsrfToken token(String value) {
        return new DefaultCsrfToken(HEADER, FIELD, value);
    }
}
