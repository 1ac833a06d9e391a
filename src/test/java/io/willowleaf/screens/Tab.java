package io.willowleaf.screens;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/// A tab that goes from page to page, and what the browser complained of since it began afresh.
final class Tab implements AutoCloseable {

    private final Page page;
    private final Traffic traffic;
    private final List<String> complaints = new ArrayList<>();

    Tab(BrowserContext context) {
        page = context.newPage();
        traffic = new Traffic(page);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") || message.type().equals("warning")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
    }

    Page page() {
        return page;
    }

    /// As if it had just been opened: what the page before kept, said and asked for is forgotten.
    void beginAfresh() {
        if (!page.url().equals("about:blank")) {
            page.evaluate("() => sessionStorage.clear()");
        }
        traffic.forget();
        complaints.clear();
    }

    void awaitStill() {
        traffic.awaitStill();
    }

    List<String> complaints() {
        return List.copyOf(complaints);
    }

    @Override
    public void close() {
        page.close();
    }
}
