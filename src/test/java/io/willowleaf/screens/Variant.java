package io.willowleaf.screens;

import io.willowleaf.kernel.words.Language;
import java.util.ArrayList;
import java.util.List;

/// One way to see a page.
record Variant(Language language, boolean dark, boolean phone) {

    static final Variant KOREAN_DESK = new Variant(Language.KO, false, false);
    static final Variant ENGLISH_PHONE_AT_NIGHT = new Variant(Language.EN, true, true);

    static List<Variant> all() {
        var all = new ArrayList<Variant>();
        for (var language : Language.values()) {
            for (var dark : new boolean[] {false, true}) {
                for (var phone : new boolean[] {false, true}) {
                    all.add(new Variant(language, dark, phone));
                }
            }
        }
        return List.copyOf(all);
    }

    int width() {
        return phone ? 390 : 1440;
    }

    int height() {
        return phone ? 844 : 900;
    }

    String theme() {
        return dark ? "dark" : "light";
    }

    /// `ko-light-1440`, as files are called.
    @Override
    public String toString() {
        return language.code() + "-" + theme() + "-" + width();
    }
}
