package io.willowleaf.shell.web;

import io.willowleaf.identity.MenuCount;
import io.willowleaf.identity.MenuEntry;
import io.willowleaf.identity.web.CurrentViewer;
import io.willowleaf.kernel.words.Speech;
import io.willowleaf.kernel.words.Words;
import io.willowleaf.shell.Assets;
import io.willowleaf.shell.Frame;
import io.willowleaf.shell.Menu;
import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.RequestContextUtils;

/// Makes the frame for one request.
@Component
class Frames {

    private static final Frame.Csrf NO_TOKEN = new Frame.Csrf("_csrf", "");

    private final Words words;
    private final Assets assets;
    private final ZoneId zone;
    private final InstantSource clock;
    private final Signboard signboard;
    private final List<MenuEntry> entries;
    private final List<MenuCount> counts;

    Frames(
            Words words,
            Assets assets,
            ZoneId zone,
            InstantSource clock,
            Signboard signboard,
            ObjectProvider<MenuEntry> entries,
            ObjectProvider<MenuCount> counts) {
        this.words = words;
        this.assets = assets;
        this.zone = zone;
        this.clock = clock;
        this.signboard = signboard;
        this.entries = entries.orderedStream().toList();
        this.counts = counts.orderedStream().toList();
    }

    Frame of(HttpServletRequest request) {
        return frame(request, counts);
    }

    /// For a page that tells of trouble: nothing is counted, for counting may be what went wrong.
    Frame inTrouble(HttpServletRequest request) {
        return frame(request, List.of());
    }

    private Frame frame(HttpServletRequest request, List<MenuCount> counted) {
        var look = LookCookies.read(request);
        var speech = new Speech(look.language(), words, zone, clock);
        var viewer = CurrentViewer.find().orElse(null);
        var path = request.getRequestURI();
        var menu = viewer == null ? Menu.EMPTY : Menu.of(entries, viewer, path).counted(counted, viewer);
        return new Frame(
                viewer,
                look,
                speech,
                menu,
                assets,
                csrf(request),
                path,
                address(request),
                signboard.name(look.language()),
                toast(request, speech),
                LookCookies.large(request));
    }

    /// Asked for now, because the cookie that goes with it cannot be sent once the page is on its way.
    private static Frame.Csrf csrf(HttpServletRequest request) {
        return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token
                ? new Frame.Csrf(token.getParameterName(), token.getToken())
                : NO_TOKEN;
    }

    /// Where to come back to after a change of language or theme.
    private static String address(HttpServletRequest request) {
        var query = request.getQueryString();
        return query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
    }

    private static @Nullable String toast(HttpServletRequest request, Speech speech) {
        var flash = RequestContextUtils.getInputFlashMap(request);
        return flash != null && flash.get("toast") instanceof String key
                ? speech.t(
                        key, flash.get("toastDetail") instanceof String detail ? new Object[] {detail} : new Object[0])
                : null;
    }
}
