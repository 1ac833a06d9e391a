package io.willowleaf.integration.desk;

import io.willowleaf.integration.Called;
import io.willowleaf.integration.domain.Courier;
import java.util.Map;
import org.springframework.stereotype.Component;

/// Calls another program for whoever has to hand it something: at addresses of the open internet, and inside the house
/// only where that is allowed by name.
@Component
public class OutsideCall {

    private final Courier courier;

    OutsideCall(Courier courier) {
        this.courier = courier;
    }

    /// Whether this address is written as one we would call; whether it may be called is seen when it is.
    public boolean knows(String url) {
        return courier.knows(url);
    }

    /// Hands over JSON. Takes some seconds at most and throws nothing.
    public Called post(String url, Map<String, String> headers, String body) {
        var answer = courier.hand(url, headers, body);
        return new Called(answer.status(), answer.obstacle(), answer.said());
    }
}
