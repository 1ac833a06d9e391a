package io.willowleaf.complaint.api;

import io.willowleaf.complaint.ComplaintNumber;
import io.willowleaf.complaint.desk.StateDesk;
import io.willowleaf.complaint.desk.WordListDesk;
import io.willowleaf.identity.Staff;
import io.willowleaf.identity.StaffId;
import io.willowleaf.identity.Viewer;
import io.willowleaf.identity.desk.PeopleDesk;
import io.willowleaf.kernel.api.ApiProblem;
import io.willowleaf.kernel.api.Version;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/// What every route about one complaint does alike: finds who and what is named, acts, and says how it stands then.
@Component
public class Acting {

    private static final String UNKNOWN = "kernel.api.field.unknown";

    private final StateDesk states;
    private final PeopleDesk people;
    private final WordListDesk lists;

    Acting(StateDesk states, PeopleDesk people, WordListDesk lists) {
        this.states = states;
        this.people = people;
        this.lists = lists;
    }

    public ResponseEntity<StateAnswer> on(String number, Viewer viewer, Consumer<ComplaintNumber> act) {
        var complaint = new ComplaintNumber(number);
        act.accept(complaint);
        return state(complaint, viewer, HttpStatus.OK);
    }

    public ResponseEntity<StateAnswer> state(ComplaintNumber number, Viewer viewer, HttpStatus status) {
        var state = states.of(number, viewer);
        return ResponseEntity.status(status)
                .eTag(new Version(state.newest()).etag())
                .body(StateAnswer.of(state));
    }

    /// Somebody who works here.
    public Staff person(String field, @Nullable Long id) {
        return people.find(new StaffId(id == null ? 0 : id)).orElseThrow(() -> ApiProblem.unfit(field, UNKNOWN));
    }

    public @Nullable StaffId findPerson(String field, @Nullable Long id) {
        return id == null ? null : person(field, id).id();
    }

    String caseType(@Nullable String code) {
        return lists.caseTypes().stream()
                .filter(type -> type.code().equals(code))
                .findFirst()
                .orElseThrow(() -> ApiProblem.unfit("caseType", UNKNOWN))
                .code();
    }

    public String channel(@Nullable String code) {
        return lists.channels().stream()
                .filter(channel -> channel.code().equals(code))
                .findFirst()
                .orElseThrow(() -> ApiProblem.unfit("channel", UNKNOWN))
                .code();
    }
}
