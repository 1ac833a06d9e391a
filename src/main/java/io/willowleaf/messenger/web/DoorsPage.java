package io.willowleaf.messenger.web;

import io.willowleaf.messenger.DoorCard;
import java.util.List;

/// The doors there are.
public record DoorsPage(List<DoorCard> doors, boolean mayChange) {

    public DoorsPage {
        doors = List.copyOf(doors);
    }
}
