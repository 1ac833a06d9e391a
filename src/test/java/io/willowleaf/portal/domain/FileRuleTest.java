package io.willowleaf.portal.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.willowleaf.archive.Source;
import io.willowleaf.archive.desk.FileKind;
import io.willowleaf.kernel.page.Problem;
import io.willowleaf.portal.BroughtFile;
import java.io.IOException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

class FileRuleTest {

    private static final byte[] PHOTO = HexFormat.of().parseHex("ffd8ffe000104a46494600010100");
    private static final byte[] PROGRAM = HexFormat.of().parseHex("4d5a90000300000004000000ffff0000");
    private static final byte[] OLE = HexFormat.of().parseHex("d0cf11e0a1b11ae1" + "00".repeat(504));

    @Test
    void what_offices_and_cameras_make_is_welcome() throws IOException {
        assertThat(FileRule.findFault(
                        "files", List.of(file("사진.JPG", PHOTO), file("신청서.hwp", OLE), file("옮긴 사진.png", PHOTO))))
                .isEmpty();
    }

    @Test
    void a_program_is_told_by_what_is_in_it() throws IOException {
        assertThat(FileRule.findFault("files", List.of(file("사진.jpg", PROGRAM))))
                .map(Problem::key)
                .contains("portal.problem.file_kind");
        assertThat(FileRule.findFault("files", List.of(file("설치.exe", PHOTO))))
                .map(Problem::key)
                .contains("portal.problem.file_kind");
    }

    @Test
    void too_many_too_large_and_empty_ones_are_said() throws IOException {
        assertThat(FileRule.findFault("files", Collections.nCopies(FileRule.MOST + 1, file("a.jpg", PHOTO))))
                .map(Problem::key)
                .contains("portal.problem.files");
        assertThat(FileRule.findFault("files", List.of(file("a.txt", new byte[10_000_001]))))
                .map(Problem::key)
                .contains("portal.problem.file_large");
        assertThat(FileRule.findFault("files", List.of(file("a.txt", new byte[0]))))
                .map(Problem::key)
                .contains("portal.problem.file_empty");
    }

    private static BroughtFile file(String name, byte[] bytes) throws IOException {
        return new BroughtFile(name, FileKind.look(Source.of(bytes), name), Source.of(bytes));
    }
}
