package io.willowleaf.intake.web;

import io.willowleaf.intake.Place;
import io.willowleaf.intake.Ticket;

/// The number somebody waits with.
public record TicketPage(Place place, Ticket ticket) {}
