package io.willowleaf.identity.domain;

import io.willowleaf.identity.Preferences;
import io.willowleaf.identity.Role;
import io.willowleaf.identity.StaffId;
import io.willowleaf.identity.TeamId;
import java.util.Set;

/// A person as they stand now: what they hold and where they belong, teams below theirs included.
public record Visit(StaffId staff, String name, Preferences preferences, Set<Role> roles, Set<TeamId> teams) {}
