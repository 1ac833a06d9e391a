package io.willowleaf.screens;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.LoadState;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// What a page still waits for. A stream of news never ends and is not waited for, nor is the worker that listens
/// to it: nobody says when its script has come.
final class Traffic {

    private static final double BLINK = 100;
    private static final int STILL = 3;
    private static final int PATIENCE = 80;
    private static final String STREAM = "eventsource";
    private static final String WORKER = "-worker.js";
    private static final String DRAWN =
            "() => document.fonts.status === 'loaded' && [...document.querySelectorAll('[data-chart]')].every((e) => e.querySelector('canvas'))";

    private final Page page;
    private final Set<Request> open = ConcurrentHashMap.newKeySet();
    private int asked;

    Traffic(Page page) {
        this.page = page;
        page.onRequest(request -> {
            if (!request.resourceType().equals(STREAM) && !request.url().endsWith(WORKER)) {
                open.add(request);
                asked++;
            }
        });
        page.onRequestFinished(open::remove);
        page.onRequestFailed(open::remove);
    }

    /// Nobody waits any more for what a page that was left had asked for.
    void forget() {
        open.clear();
    }

    /// Until nothing was asked for or under way and everything was drawn for a moment, or until that takes too
    /// long: then what is there is looked at.
    void awaitStill() {
        page.waitForLoadState(LoadState.LOAD);
        var still = 0;
        for (var looks = 0; still < STILL && looks < PATIENCE; looks++) {
            var before = asked;
            page.waitForTimeout(BLINK);
            still = asked == before && open.isEmpty() && Boolean.TRUE.equals(page.evaluate(DRAWN)) ? still + 1 : 0;
        }
    }
}
