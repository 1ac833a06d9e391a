package io.willowleaf.identity.web;

import io.willowleaf.identity.Staff;
import io.willowleaf.identity.Team;
import io.willowleaf.kernel.page.Problems;
import java.util.List;

/// One team and who may lead it.
public record TeamPage(Team team, List<Staff> people, Problems problems) {}
