package io.willowleaf.testing;

import io.willowleaf.identity.Role;
import io.willowleaf.identity.StaffId;
import io.willowleaf.identity.Team;
import io.willowleaf.identity.TeamId;
import io.willowleaf.identity.Viewer;
import io.willowleaf.identity.desk.PeopleDesk;
import io.willowleaf.identity.desk.SignInDesk;
import io.willowleaf.identity.desk.Tokens;
import io.willowleaf.identity.desk.Viewers;
import io.willowleaf.kernel.Actor;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.env.Environment;

/// People for a test: each call makes somebody new.
@TestComponent
@Lazy
public class Cast {

    private static final AtomicInteger COUNT = new AtomicInteger();

    private final PeopleDesk people;
    private final Viewers viewers;
    private final SignInDesk signIn;
    private final Tokens tokens;
    private final Environment environment;

    Cast(PeopleDesk people, Viewers viewers, SignInDesk signIn, Tokens tokens, Environment environment) {
        this.people = people;
        this.viewers = viewers;
        this.signIn = signIn;
        this.tokens = tokens;
        this.environment = environment;
    }

    /// A team of its own below the first one.
    public TeamId team() {
        return people.found("팀 " + COUNT.incrementAndGet(), Team.Kind.TEAM, people.defaultTeam(), Actor.SYSTEM);
    }

    public StaffId person(TeamId team, Role... roles) {
        var number = COUNT.incrementAndGet();
        return people.join("직원 " + number, "staff" + number + "@example.com", team, Set.of(roles), Actor.SYSTEM);
    }

    /// In the first team.
    public StaffId person(Role... roles) {
        return person(people.defaultTeam(), roles);
    }

    public Viewer viewer(StaffId person) {
        return viewers.viewer(person);
    }

    public Viewer viewer(Role... roles) {
        return viewer(person(roles));
    }

    /// A browser in which this person is signed in.
    public Browser browser(StaffId person) {
        return browser().with("willowleaf", signIn.begin(person));
    }

    public Browser browser(Role... roles) {
        return browser(person(roles));
    }

    /// A browser in which nobody is signed in.
    public Browser browser() {
        return new Browser("http://localhost:" + environment.getRequiredProperty("local.server.port"));
    }

    /// A token with these scopes.
    public String token(String... scopes) {
        return tokens.make("test", Set.of(scopes), "test", null, Viewer.SYSTEM);
    }
}
