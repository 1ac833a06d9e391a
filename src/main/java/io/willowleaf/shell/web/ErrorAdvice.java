package io.willowleaf.shell.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/// The one place where an exception becomes an answer. The log names the request, the class and the place; never what
/// was typed.
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class ErrorAdvice {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorAdvice.class);

    private final Troubles troubles;

    ErrorAdvice(Troubles troubles) {
        this.troubles = troubles;
    }

    /// Somebody who has not signed in is sent to do so by the security filters, unless a text would be lost on the way.
    @ExceptionHandler
    Object denied(AccessDeniedException error, HttpServletRequest request, HttpServletResponse response) {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null || authentication instanceof AnonymousAuthenticationToken) {
            if (Unsent.in(request).isEmpty()) {
                throw error;
            }
            return troubles.tell(Trouble.of(HttpStatus.UNAUTHORIZED), asked(request), request, response);
        }
        return troubles.tell(Trouble.of(error), asked(request), request, response);
    }

    @ExceptionHandler
    Object unknown(AuthenticationException error) {
        throw error;
    }

    @ExceptionHandler
    Object failed(Exception error, HttpServletRequest request, HttpServletResponse response) {
        var trouble = Trouble.of(error);
        if (trouble.ours()) {
            LOG.error("{} {} failed: {}", request.getMethod(), trouble.status(), Where.of(error));
        }
        return troubles.tell(trouble, asked(request), request, response);
    }

    /// What was asked for first, where an error leads to the route that tells of errors.
    private static String asked(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String first
                ? first
                : request.getRequestURI();
    }
}
