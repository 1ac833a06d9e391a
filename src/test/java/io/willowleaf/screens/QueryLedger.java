package io.willowleaf.screens;

import io.willowleaf.testing.QueryCount;
import jakarta.servlet.Filter;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;

/// Writes down how much every request asked of the database. Found by no scan: named where it is wanted.
class QueryLedger {

    private final Map<String, List<String>> most = new ConcurrentHashMap<>();

    @Bean
    static QueryCount queryCount() {
        return new QueryCount();
    }

    @Bean
    FilterRegistrationBean<Filter> ledgerFilter() {
        var registration = new FilterRegistrationBean<Filter>((request, response, chain) -> {
            var asked = QueryCount.of(() -> {
                try {
                    chain.doFilter(request, response);
                } catch (IOException | ServletException failed) {
                    throw new IllegalStateException(failed);
                }
            });
            if (request instanceof HttpServletRequest page) {
                var question = page.getQueryString();
                most.merge(page.getRequestURI() + (question == null ? "" : "?" + question), asked, QueryLedger::longer);
            }
        });
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return registration;
    }

    private static List<String> longer(List<String> one, List<String> other) {
        return one.size() < other.size() ? other : one;
    }

    /// The address of each page, and what it asked when it asked most.
    Map<String, List<String>> most() {
        return Map.copyOf(most);
    }
}
