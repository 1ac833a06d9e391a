package io.willowleaf.kernel.database;

import java.util.List;
import java.util.Map;

/// What a backup holds, so that it can be put back exactly and checked.
record Manifest(
        int format,
        String program,
        String taken,
        Map<String, List<Applied>> migrations,
        List<Table> tables,
        List<String> partitions,
        List<Sequence> sequences) {

    static final int FORMAT = 1;
    static final String FILE = "manifest.json";

    long rows() {
        return tables.stream().mapToLong(Table::rows).sum();
    }

    record Applied(String version, int checksum) {}

    record Table(String name, String columns, long rows, String sha256) {

        String file() {
            return "tables/" + name + ".copy";
        }
    }

    record Sequence(String name, long last, boolean called) {}
}
