package io.willowleaf.complaint.domain;

import io.willowleaf.calendar.Term;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// How soon what is owed: acknowledgement, first human response, resolution. Where the type of the case has a limit of
/// its own, by law or by custom, the stricter one wins.
public record ServicePolicy(
        String code,
        @Nullable Term acknowledgement,
        Term firstResponse,
        Term resolution,
        @Nullable Term ofType) {

    public List<Term> resolutions() {
        return Stream.of(resolution, ofType).flatMap(Stream::ofNullable).toList();
    }
}
