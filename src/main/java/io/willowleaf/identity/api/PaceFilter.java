package io.willowleaf.identity.api;

import io.willowleaf.audit.desk.AuditDesk;
import io.willowleaf.identity.Pace;
import io.willowleaf.identity.TokenId;
import io.willowleaf.identity.Viewer;
import io.willowleaf.identity.desk.BudgetDesk;
import io.willowleaf.identity.web.CurrentViewer;
import io.willowleaf.identity.web.Purpose;
import io.willowleaf.kernel.Actor;
import io.willowleaf.kernel.api.ApiProblem;
import io.willowleaf.kernel.api.ProblemType;
import io.willowleaf.kernel.api.ProblemWriter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Counts the requests of each token, says in every answer how many are left, and refuses more for the rest of the
/// minute. Also writes down what for somebody sees personal data in full.
@Component
@Order(PaceFilter.AFTER_SECURITY)
class PaceFilter extends OncePerRequestFilter {

    static final int AFTER_SECURITY = 0;

    private final BudgetDesk budgets;
    private final AuditDesk audit;
    private final ProblemWriter problems;

    PaceFilter(BudgetDesk budgets, AuditDesk audit, ProblemWriter problems) {
        this.budgets = budgets;
        this.audit = audit;
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !ApiRequest.is(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var program = CurrentViewer.find()
                .filter(viewer -> viewer.actor().kind() == Actor.Kind.TOKEN)
                .orElse(null);
        if (program == null || mayGoOn(program, request, response)) {
            chain.doFilter(request, response);
        }
    }

    private boolean mayGoOn(Viewer program, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var pace = budgets.spend(new TokenId(program.actor().id()));
        tell(pace, response);
        if (!pace.allowed()) {
            problems.write(ApiProblem.later(ProblemType.TOO_MANY, pace.untilNext()), request, response);
            return false;
        }
        if (!program.masked()) {
            audit.act(program.actor(), "pii.read", ApiRequest.object(request), Purpose.of(request));
        }
        return true;
    }

    private static void tell(Pace pace, HttpServletResponse response) {
        response.setHeader("RateLimit-Limit", Long.toString(pace.limit()));
        response.setHeader("RateLimit-Remaining", Long.toString(pace.left()));
        response.setHeader("RateLimit-Reset", Long.toString(pace.untilNext().toSeconds()));
    }
}
