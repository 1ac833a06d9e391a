package io.willowleaf.identity.api;

import io.willowleaf.identity.TokenId;
import io.willowleaf.identity.Viewer;
import io.willowleaf.identity.desk.OnceDesk;
import io.willowleaf.identity.desk.OnceDesk.Turn;
import io.willowleaf.identity.web.CurrentViewer;
import io.willowleaf.kernel.Actor;
import io.willowleaf.kernel.api.ApiProblem;
import io.willowleaf.kernel.api.KeepsOwnKeys;
import io.willowleaf.kernel.api.ProblemType;
import io.willowleaf.kernel.api.ProblemWriter;
import io.willowleaf.kernel.api.Version;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/// Makes everything that a program asks for under a key, or in view of a version, one transaction that is over before
/// the answer goes out. A refusal takes everything back and is not kept: nothing happened, so asking again is safe.
@Component
@Order(PaceFilter.AFTER_SECURITY + 1)
class OnceFilter extends OncePerRequestFilter {

    private static final String KEY = "Idempotency-Key";
    private static final int LONGEST_KEY = 200;
    private static final int DONE = 300;
    private static final Duration SHORTLY = Duration.ofSeconds(1);

    private final OnceDesk desk;
    private final ProblemWriter problems;
    private final Set<String> withKeysOfTheirOwn;

    OnceFilter(OnceDesk desk, ProblemWriter problems, ObjectProvider<KeepsOwnKeys> others) {
        this.desk = desk;
        this.problems = problems;
        this.withKeysOfTheirOwn =
                others.stream().flatMap(each -> each.paths().stream()).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !ApiRequest.is(request)
                || !request.getMethod().equals("POST")
                || (request.getHeader(KEY) == null && !Version.isSaid(request))
                || withKeysOfTheirOwn.contains(ApiRequest.path(request));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var program = CurrentViewer.find()
                .filter(viewer -> viewer.actor().kind() == Actor.Kind.TOKEN)
                .orElse(null);
        if (program == null) {
            chain.doFilter(request, response);
            return;
        }
        try {
            once(program, request, response, chain);
        } catch (ApiProblem problem) {
            problems.write(problem, request, response);
        } catch (DuplicateKeyException _) {
            problems.write(ApiProblem.later(ProblemType.BUSY, SHORTLY), request, response);
        } catch (TransientDataAccessException | CannotCreateTransactionException _) {
            problems.write(ApiProblem.later(ProblemType.UNAVAILABLE, SHORTLY), request, response);
        }
    }

    private void once(Viewer program, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException {
        var key = key(request);
        var read = ReadRequest.of(request);
        var answer = new ContentCachingResponseWrapper(response);
        var turn = desk.once(
                new TokenId(program.actor().id()),
                key,
                read.mark(),
                () -> act(read, answer, chain),
                kept -> again(kept, answer));
        switch (turn) {
            case DONE, DONE_BEFORE -> answer.copyBodyToResponse();
            case UNDER_WAY -> throw ApiProblem.later(ProblemType.BUSY, SHORTLY);
            case OTHER_REQUEST -> throw ApiProblem.of(ProblemType.KEY_USED);
        }
    }

    private static @Nullable String key(HttpServletRequest request) {
        var key = request.getHeader(KEY);
        if (key != null && (key.isBlank() || key.length() > LONGEST_KEY)) {
            throw ApiProblem.unreadable(new ApiProblem.Field(KEY));
        }
        return key;
    }

    private static byte @Nullable [] act(ReadRequest read, ContentCachingResponseWrapper answer, FilterChain chain) {
        try {
            chain.doFilter(read, answer);
            return answer.getStatus() < DONE ? KeptResponse.of(answer) : null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ServletException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Turn again(byte[] kept, HttpServletResponse answer) {
        try {
            KeptResponse.write(kept, answer);
            return Turn.DONE_BEFORE;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
