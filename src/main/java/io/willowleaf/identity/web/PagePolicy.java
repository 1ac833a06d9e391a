package io.willowleaf.identity.web;

/// What a browser may do with our pages: take scripts, styles and pictures from us alone, run nothing that stands
/// in the page itself, and show it in no frame. A page that shows a mail may hold one frame of ours.
public final class PagePolicy {

    public static final String PAGE = "default-src 'none'; script-src 'self'; style-src 'self';"
            + " img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; form-action 'self';"
            + " base-uri 'none'; frame-ancestors 'none'";

    public static final String PAGE_WITH_FRAME = PAGE + "; frame-src 'self'";

    private PagePolicy() {}
}
