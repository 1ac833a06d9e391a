package io.willowleaf.identity.web;

import io.willowleaf.identity.Staff;
import io.willowleaf.kernel.page.Pager;
import java.util.List;

/// Some of our people, by name.
public record PeoplePage(List<Staff> people, boolean all, Pager pager) {}
