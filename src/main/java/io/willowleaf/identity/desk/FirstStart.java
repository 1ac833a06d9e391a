package io.willowleaf.identity.desk;

import io.willowleaf.identity.Role;
import io.willowleaf.identity.Staff;
import io.willowleaf.identity.StaffId;
import io.willowleaf.identity.Team;
import io.willowleaf.identity.domain.People;
import io.willowleaf.identity.domain.Teams;
import io.willowleaf.kernel.Actor;
import io.willowleaf.kernel.config.Settings;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Makes an empty installation usable before the first request: the matrix, one team, and one person who owns whatever
/// comes in. That person is the configured administrator, or whoever opens the printed link first.
@Component
class FirstStart implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(FirstStart.class);
    private static final Set<Role> FIRST = Set.of(Role.ADMIN, Role.TEAM_LEAD, Role.CS_PLANNER);

    private final Settings settings;
    private final MatrixDesk matrix;
    private final PeopleDesk desk;
    private final People people;
    private final Teams teams;
    private final WelcomeDesk welcome;
    private final Tokens tokens;
    private final TransactionTemplate transaction;

    FirstStart(
            Settings settings,
            MatrixDesk matrix,
            PeopleDesk desk,
            People people,
            Teams teams,
            WelcomeDesk welcome,
            Tokens tokens,
            TransactionTemplate transaction) {
        this.settings = settings;
        this.matrix = matrix;
        this.desk = desk;
        this.people = people;
        this.teams = teams;
        this.welcome = welcome;
        this.tokens = tokens;
        this.transaction = transaction;
    }

    @Override
    public void afterSingletonsInstantiated() {
        transaction.executeWithoutResult(_ -> {
            teams.lockForFirst();
            matrix.load();
            if (people.isEmpty()) {
                first();
            }
        });
        var email = settings.admin().email();
        var password = settings.admin().password();
        if (email != null && password != null) {
            administrator(email, password);
        }
        var token = settings.apiToken();
        if (token != null && !token.isBlank()) {
            tokens.configure(token.strip());
        }
    }

    /// Until somebody has used it or another administrator can sign in, every start prints a new link.
    @EventListener(ApplicationReadyEvent.class)
    void printLink() {
        if (settings.admin().email() == null && !hasAdministrator()) {
            people.findFirst()
                    .flatMap(people::find)
                    .filter(person -> person.email() == null)
                    .map(Staff::id)
                    .ifPresent(person -> LOG.info(
                            "Set up the first administrator: {}{}",
                            settings.baseUrl(),
                            welcome.invite(person, Actor.SYSTEM)));
        }
    }

    boolean hasAdministrator() {
        return people.holding(Role.ADMIN, null).stream()
                .flatMap(each -> people.find(each.id()).stream())
                .anyMatch(each -> each.email() != null);
    }

    private void first() {
        var team = desk.found("고객만족팀", Team.Kind.BRANCH, null, Actor.SYSTEM);
        var person = desk.join("첫 관리자", null, team, FIRST, Actor.SYSTEM);
        desk.change(team, "고객만족팀", person, person, Actor.SYSTEM);
    }

    /// Only as long as nobody has taken the first place.
    void administrator(String email, String password) {
        if (desk.findByEmail(email).isEmpty()) {
            people.findFirst()
                    .flatMap(people::find)
                    .filter(person -> person.email() == null)
                    .ifPresent(person -> give(person.id(), email, password));
        }
    }

    private void give(StaffId person, String email, String password) {
        desk.describe(person, email.substring(0, Math.max(email.indexOf('@'), 1)), email, null, Actor.SYSTEM);
        desk.setPassword(person, password);
    }
}
