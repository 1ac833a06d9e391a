package io.willowleaf.identity.web;

import java.util.List;

/// What a browser may do with our pages: take scripts, styles and pictures from us alone, run nothing that stands
/// in the page itself, and show it in no frame. A page that shows a mail may hold one frame of ours; the form for
/// customers may stand in the pages of the sites that an administrator allowed.
public final class PagePolicy {

    private static final String ANYWHERE = "default-src 'none'; script-src 'self'; style-src 'self';"
            + " img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; form-action 'self';"
            + " base-uri 'none'; frame-ancestors ";

    public static final String PAGE = ANYWHERE + "'none'";

    public static final String PAGE_WITH_FRAME = PAGE + "; frame-src 'self'";

    public static final String PAGE_IN_OURS = ANYWHERE + "'self'";

    private PagePolicy() {}

    /// A page that these origins may show in a frame.
    public static String framedBy(List<String> origins) {
        return origins.isEmpty() ? PAGE : ANYWHERE + String.join(" ", origins);
    }
}
