package io.willowleaf.identity.domain;

import io.willowleaf.identity.Grant;
import io.willowleaf.identity.Preferences;
import io.willowleaf.identity.Role;
import io.willowleaf.identity.StaffId;
import io.willowleaf.identity.TeamId;
import java.util.List;
import java.util.Set;

/// A person as they stand now: what they hold, where they belong, teams below theirs included, and what their roles may
/// do.
public record Visit(
        StaffId staff, String name, Preferences preferences, Set<Role> roles, Set<TeamId> teams, List<Grant> grants) {}
