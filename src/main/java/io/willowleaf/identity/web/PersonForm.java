package io.willowleaf.identity.web;

import io.willowleaf.identity.NotPossible;
import io.willowleaf.identity.Role;
import io.willowleaf.kernel.page.Problems;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What is typed about a person.
public record PersonForm(
        String name, String email, String phone, @Nullable Long team, Set<Role> roles) {

    private static final Pattern EMAIL = Pattern.compile("[^@\\s]{1,64}@[^@\\s]{1,180}\\.[^@\\s.]{2,}");

    static final PersonForm EMPTY = new PersonForm("", "", "", null, Set.of());

    static boolean isEmail(String text) {
        return EMAIL.matcher(text.strip()).matches();
    }

    /// Beside the field it is about.
    static Problems problem(NotPossible refused) {
        var field = refused.key().startsWith("identity.password") ? "password" : "email";
        return Problems.NONE.with(field, refused.key(), refused.details().toArray());
    }

    Problems problems() {
        return Problems.NONE
                .with(name.isBlank(), "name", "identity.field.name.missing")
                .with(!isEmail(email), "email", "identity.field.email.wrong")
                .with(team == null, "team", "identity.field.team.missing")
                .with(roles.isEmpty(), "roles", "identity.field.roles.missing");
    }
}
