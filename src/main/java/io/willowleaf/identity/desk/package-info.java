/// People, teams, permissions, tokens and signing in.
@NamedInterface("desk")
@NullMarked
package io.willowleaf.identity.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
