package io.willowleaf.identity.domain;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.willowleaf.identity.Grant;
import io.willowleaf.identity.Manner;
import io.willowleaf.identity.Permission;
import io.willowleaf.identity.Reach;
import io.willowleaf.identity.Role;
import java.io.Reader;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Reads the permission matrix the kit comes with: a row for each permission, a column for each role, in a cell the
/// reach, the manner and perhaps `masked`: `team read masked`.
public final class MatrixFile {

    private MatrixFile() {}

    public static List<RoleGrant> read(Reader file) {
        return CsvReader.builder().ofNamedCsvRecord(file).stream()
                .flatMap(MatrixFile::row)
                .toList();
    }

    private static Stream<RoleGrant> row(NamedCsvRecord row) {
        var permission = Permission.of(row.getField("permission"));
        return Stream.of(Role.values())
                .filter(role -> !row.getField(role.name()).isBlank())
                .map(role -> new RoleGrant(role, grant(permission, row.getField(role.name())), false));
    }

    private static Grant grant(Permission permission, String cell) {
        var words = List.of(cell.strip().toUpperCase(Locale.ROOT).split(" "));
        return new Grant(
                permission, Reach.valueOf(words.get(0)), Manner.valueOf(words.get(1)), words.contains("MASKED"));
    }
}
