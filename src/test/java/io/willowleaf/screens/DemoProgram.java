package io.willowleaf.screens;

import io.willowleaf.Willowleaf;
import io.willowleaf.identity.Role;
import io.willowleaf.identity.StaffCard;
import io.willowleaf.identity.StaffId;
import io.willowleaf.identity.desk.PeopleDesk;
import io.willowleaf.identity.desk.SignInDesk;
import io.willowleaf.kernel.Actor;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/// The program with its example data, on a port of its own, and the people who look at it.
final class DemoProgram implements AutoCloseable {

    private final ConfigurableApplicationContext program;
    private final Map<Role, String> sessions = new EnumMap<>(Role.class);
    private final Scene scene;

    DemoProgram(Path home) {
        program = new SpringApplicationBuilder(Willowleaf.class, QueryLedger.class)
                .run(
                        "--willowleaf.home=" + home.toAbsolutePath(),
                        "--willowleaf.database.binaries=target/postgres",
                        "--willowleaf.demo=on",
                        "--willowleaf.port=0");
        scene = new Scene(program, somebody(Role.AGENT), somebody(Role.TEAM_LEAD));
    }

    String base() {
        return "http://localhost:" + program.getEnvironment().getRequiredProperty("local.server.port");
    }

    /// An address of a list of pages, with what is known only now put in.
    String address(String written) {
        return base() + scene.fill(written);
    }

    <T> T bean(Class<T> type) {
        return program.getBean(type);
    }

    /// The session key of somebody with this role, the same for everybody who asks.
    synchronized String session(Role role) {
        return sessions.computeIfAbsent(
                role, wanted -> program.getBean(SignInDesk.class).begin(somebody(wanted)));
    }

    private StaffId somebody(Role role) {
        var people = program.getBean(PeopleDesk.class);
        return people.holding(role, null).stream()
                .map(StaffCard::id)
                .findFirst()
                .orElseGet(() -> people.join(
                        "서지안",
                        role.name().toLowerCase(Locale.ROOT) + ".look@example.com",
                        people.defaultTeam(),
                        Set.of(role),
                        Actor.SYSTEM));
    }

    @Override
    public void close() {
        program.close();
    }
}
