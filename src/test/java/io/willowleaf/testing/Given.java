package io.willowleaf.testing;

import io.willowleaf.kernel.config.Settings;
import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/// Settings as an installation would give them, the rest as documented.
public final class Given {

    private Given() {}

    /// Names and values in turn: `archive.store`, `folder`.
    public static Settings settings(String... namesAndValues) {
        var given = new HashMap<String, String>();
        for (var place = 0; place < namesAndValues.length; place += 2) {
            given.put("willowleaf." + namesAndValues[place], namesAndValues[place + 1]);
        }
        return new Binder(new MapConfigurationPropertySource(Map.copyOf(given)))
                .bindOrCreate("willowleaf", Settings.class);
    }
}
