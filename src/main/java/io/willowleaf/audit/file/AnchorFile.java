package io.willowleaf.audit.file;

import io.willowleaf.audit.domain.Anchors;
import io.willowleaf.audit.domain.Chain;
import io.willowleaf.audit.domain.Seal;
import io.willowleaf.kernel.config.Home;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import org.springframework.stereotype.Component;

/// One line a day and chain in the folder of the installation: date, chain, last row, hash. Copy it somewhere safe.
@Component
class AnchorFile implements Anchors {

    private final Path file;
    private final InstantSource clock;
    private final ZoneId zone;

    AnchorFile(Home home, InstantSource clock, ZoneId zone) {
        this.file = home.folder().resolve("audit-anchors.csv");
        this.clock = clock;
        this.zone = zone;
    }

    @Override
    public void add(Seal seal) {
        var line = String.join(
                ",",
                clock.instant().atZone(zone).toLocalDate().toString(),
                seal.chain().code(),
                String.valueOf(seal.last()),
                seal.hash());
        try {
            Files.writeString(file, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public List<Anchor> of(Chain chain) {
        if (!Files.exists(file)) {
            return List.of();
        }
        try (var lines = Files.lines(file)) {
            return lines.map(line -> line.split(",", -1))
                    .filter(parts -> parts.length == 4 && parts[1].equals(chain.code()))
                    .map(parts -> new Anchor(Long.parseLong(parts[2]), parts[3]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
