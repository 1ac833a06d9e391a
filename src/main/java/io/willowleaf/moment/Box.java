package io.willowleaf.moment;

import io.willowleaf.identity.TeamId;
import io.willowleaf.starterkit.Bilingual;
import java.time.Duration;

/// A suggestion box as it reads now: what it is called, what it asks, how it thanks, the team that receives what lies
/// in it, and after how many days at most it is emptied.
public record Box(String code, Bilingual title, Bilingual question, Bilingual thanks, TeamId team, int rhythm) {

    public String path() {
        return "/q/" + code;
    }

    public Duration every() {
        return Duration.ofDays(rhythm);
    }
}
