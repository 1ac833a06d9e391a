package io.willowleaf.moment.web;

import io.willowleaf.kernel.page.QrPath;
import io.willowleaf.moment.Moment;
import io.willowleaf.moment.MomentLink;

/// A sign to print and put up.
public record PosterPage(Moment moment, MomentLink link, String address, QrPath qr) {}
