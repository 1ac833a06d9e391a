package io.willowleaf.kernel.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import org.springframework.http.HttpHeaders;

/// Which version of a thing somebody saw (`ETag`), and whether it is still that one (`If-Match`).
public record Version(long number) {

    public String etag() {
        return "\"" + number + "\"";
    }

    /// Whether whoever asks says which version they saw.
    public static boolean isSaid(HttpServletRequest request) {
        return request.getHeader(HttpHeaders.IF_MATCH) != null;
    }

    /// Refuses a request made in view of another version; one that names none is taken.
    public void demand(HttpServletRequest request) {
        var seen = request.getHeader(HttpHeaders.IF_MATCH);
        if (seen != null && !matches(seen)) {
            throw ApiProblem.of(ProblemType.VERSION_CHANGED);
        }
    }

    private boolean matches(String seen) {
        return Arrays.stream(seen.split(",", -1))
                .map(String::strip)
                .anyMatch(tag -> tag.equals("*") || tag.equals(etag()) || tag.equals("W/" + etag()));
    }
}
