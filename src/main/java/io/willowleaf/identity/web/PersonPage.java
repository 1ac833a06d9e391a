package io.willowleaf.identity.web;

import io.willowleaf.identity.Role;
import io.willowleaf.identity.Staff;
import io.willowleaf.identity.Team;
import io.willowleaf.kernel.page.Problems;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The form about a person; without staff it is for somebody new.
public record PersonPage(
        @Nullable Staff staff, PersonForm form, Problems problems, List<Team> teams, Set<Role> roles) {}
