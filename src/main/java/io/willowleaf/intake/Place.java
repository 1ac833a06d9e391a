package io.willowleaf.intake;

import io.willowleaf.starterkit.Bilingual;

/// A place where customers come to. Its code stands in the short link.
public record Place(long id, String code, Bilingual name) {

    public String path() {
        return "/p/" + code;
    }
}
