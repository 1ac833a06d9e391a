package io.willowleaf.protection;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the page of a complaint shows about protecting whoever works on it. Nothing of it is shown to those who may not
/// ask for protection.
public record ProtectionSheet(
        boolean shown,
        @Nullable LadderStep next,
        List<Warning> given,
        @Nullable ProtectionRequest asked,
        @Nullable Restriction restriction,
        boolean suggestsRestriction,
        boolean suggestsRest) {

    public static final ProtectionSheet NONE = new ProtectionSheet(false, null, List.of(), null, null, false, false);
}
