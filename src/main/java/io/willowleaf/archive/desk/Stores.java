package io.willowleaf.archive.desk;

import io.willowleaf.archive.NotPossible;
import io.willowleaf.archive.domain.Store;
import io.willowleaf.kernel.config.CannotStart;
import io.willowleaf.kernel.config.Settings;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// The stores this installation can reach, and the one that new files go to.
@Component
class Stores {

    private final Map<Settings.Archive.Store, Store> known;
    private final Store chosen;

    Stores(List<Store> stores, Settings settings) {
        this.known = stores.stream().collect(Collectors.toUnmodifiableMap(Store::kind, Function.identity()));
        this.chosen = choose(settings.archive().store());
    }

    private Store choose(Settings.Archive.Store kind) {
        var store = known.get(kind);
        if (store == null) {
            throw new CannotStart(
                    "파일을 보관할 버킷이 정해지지 않았습니다.",
                    "Files are to be kept in a bucket, but none is named.",
                    "Set WILLOWLEAF_ARCHIVE_S3_BUCKET, or another WILLOWLEAF_ARCHIVE_STORE.");
        }
        return store;
    }

    Store chosen() {
        return chosen;
    }

    Store of(Settings.Archive.Store kind) {
        var store = known.get(kind);
        if (store == null) {
            throw new NotPossible("archive.refused.away");
        }
        return store;
    }
}
