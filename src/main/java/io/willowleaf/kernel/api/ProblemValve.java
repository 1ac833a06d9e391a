package io.willowleaf.kernel.api;

import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Tells programs what the server itself refuses before any of us sees it, such as an address that cannot be one.
/// People get the page of the valve behind it.
final class ProblemValve extends ErrorReportValve {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemValve.class);
    private static final int FIRST_ERROR = 400;

    private final ProblemWriter problems;

    ProblemValve(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable error) {
        var path = request.getRequestURI();
        if (path == null
                || !path.startsWith("/api/")
                || response.getStatus() < FIRST_ERROR
                || response.getContentWritten() > 0
                || !response.setErrorReported()) {
            return;
        }
        try {
            problems.write(ApiProblem.of(ProblemType.ofStatus(response.getStatus())), request, response);
            response.finishResponse();
        } catch (IOException gone) {
            LOG.debug("nobody hears it any more", gone);
        }
    }
}
