package io.willowleaf.intake.web;

import io.willowleaf.intake.Place;
import io.willowleaf.kernel.page.Problems;
import java.util.List;

/// Every place with a counter, and the form for a new one.
public record PlacesPage(List<Place> places, String ko, String en, Problems problems) {}
