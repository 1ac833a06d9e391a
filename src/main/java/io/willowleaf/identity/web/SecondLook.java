package io.willowleaf.identity.web;

import io.willowleaf.identity.Viewer;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Looks again who makes a request that lasts: the session may have ended and the rights may have changed meanwhile.
@Component
public class SecondLook {

    private final Visits visits;

    SecondLook(Visits visits) {
        this.visits = visits;
    }

    public Optional<Viewer> at(HttpServletRequest request) {
        return visits.find(request);
    }
}
