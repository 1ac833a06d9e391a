package io.willowleaf.shell.web;

import io.willowleaf.kernel.NotFound;
import io.willowleaf.kernel.Refusal;
import org.apache.catalina.connector.ClientAbortException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;

/// What went wrong, as far as somebody outside may know: a status, and for a refusal the sentence that explains it.
record Trouble(int status, @Nullable Refusal refusal) {

    static Trouble of(Throwable error) {
        return switch (error) {
            case Refusal refusal -> new Trouble(HttpStatus.CONFLICT.value(), refusal);
            case NotFound _ -> of(HttpStatus.NOT_FOUND);
            case MaxUploadSizeExceededException _ -> of(HttpStatus.CONTENT_TOO_LARGE);
            case ClientAbortException _, MultipartException _ -> of(HttpStatus.BAD_REQUEST);
            case AccessDeniedException _ -> of(HttpStatus.FORBIDDEN);
            case AuthenticationException _ -> of(HttpStatus.UNAUTHORIZED);
            case ErrorResponse known -> of(known.getStatusCode());
            case IllegalArgumentException _, TypeMismatchException _, HttpMessageNotReadableException _ ->
                of(HttpStatus.BAD_REQUEST);
            case QueryTimeoutException _, TransientDataAccessException _ -> of(HttpStatus.SERVICE_UNAVAILABLE);
            default -> of(HttpStatus.INTERNAL_SERVER_ERROR);
        };
    }

    static Trouble of(HttpStatusCode status) {
        return new Trouble(status.value(), null);
    }

    boolean ours() {
        return status >= 500;
    }

    /// The key of the sentences for this status; a status without its own says what its family says.
    String key(String part) {
        var told = switch (status) {
            case 400, 401, 403, 404, 409, 413, 422, 429, 500, 503 -> status;
            case 405, 406, 415 -> 400;
            case 410 -> 404;
            case 502, 504 -> 503;
            default -> status < 500 ? 400 : 500;
        };
        return "shell.error." + told + "." + part;
    }
}
