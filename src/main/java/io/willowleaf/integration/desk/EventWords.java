package io.willowleaf.integration.desk;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.willowleaf.integration.PublicEvent;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Says an event in JSON, always in the same bytes.
@Component
class EventWords {

    private final JsonMapper json = JsonMapper.builder()
            .changeDefaultPropertyInclusion(each -> each.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    String of(PublicEvent event) {
        return json.writeValueAsString(event);
    }
}
