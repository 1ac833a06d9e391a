package io.willowleaf.remedy.web;

import io.willowleaf.complaint.ComplaintNumber;
import io.willowleaf.kernel.page.Problems;
import io.willowleaf.remedy.OfferSheet;

/// What one complaint was given, and the form to offer more.
public record OfferPage(
        ComplaintNumber number, OfferSheet sheet, boolean mayOffer, OfferForm form, Problems problems) {}
