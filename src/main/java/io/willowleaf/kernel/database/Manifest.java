package io.willowleaf.kernel.database;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a backup holds, so that it can be put back exactly and checked.
record Manifest(
        int format,
        String program,
        String taken,
        Map<String, List<Applied>> migrations,
        List<Table> tables,
        List<String> partitions,
        List<Sequence> sequences,
        @Nullable Long files) {

    static final int FORMAT = 1;
    static final String FILE = "manifest.json";

    long rows() {
        return tables.stream().mapToLong(Table::rows).sum();
    }

    /// How many files of the folder are in it; older backups do not say.
    long filesHeld() {
        return files == null ? 0 : files;
    }

    record Applied(String version, int checksum) {}

    record Table(String name, String columns, long rows, String sha256) {

        String file() {
            return "tables/" + name + ".copy";
        }
    }

    record Sequence(String name, long last, boolean called) {}
}
