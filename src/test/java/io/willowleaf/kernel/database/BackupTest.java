package io.willowleaf.kernel.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.willowleaf.kernel.config.CannotStart;
import io.willowleaf.kernel.config.Home;
import io.willowleaf.testing.ScratchHome;
import io.willowleaf.testing.SettableClock;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("database")
class BackupTest {

    static final Path BINARIES = Path.of("target", "postgres");
    static EmbeddedPostgres source;
    static EmbeddedPostgres target;

    @TempDir
    Path folder;

    @BeforeAll
    static void start() throws SQLException {
        source = EmbeddedPostgres.start(new Home(ScratchHome.fresh()), BINARIES);
        target = EmbeddedPostgres.start(new Home(ScratchHome.fresh()), BINARIES);
        execute(source.owner(), """
                insert into kernel.job (task_name, task_instance, picked, version, task_data)
                select 'remind', i::text, false, 1, convert_to('자료 ' || chr(9) || i, 'UTF8') from generate_series(1, 500) i;
                create table kernel.place (id bigint generated always as identity primary key, within bigint references kernel.place,
                                           name text, length int generated always as (length(name)) stored);
                create table kernel.visit (place bigint references kernel.place, at int) partition by range (at);
                create table kernel.visit_early partition of kernel.visit for values from (0) to (10);
                insert into kernel.place (within, name) values (2, E'줄\\n바꿈'), (null, null), (1, '\\N'), (1, '');
                insert into kernel.visit values (1, 3), (2, 9)
                """);
    }

    @AfterAll
    static void stop() {
        source.close();
        target.close();
    }

    @Test
    void what_was_backed_up_comes_back_equal() throws Exception {
        var file = backup();
        var login = empty("whole");

        var manifest = new Restore(login, files("there")).read(file);

        assertThat(facts(login)).isEqualTo(facts(source.owner())).isNotEmpty();
        assertThat(manifest.tables()).anyMatch(table -> table.name().equals("kernel.job") && table.rows() == 500);
        execute(login, "insert into kernel.place (name) values ('다음')");
        assertThat(ask(login, "select max(id) from kernel.place")).isEqualTo("5");
        assertThatThrownBy(() -> execute(login, "insert into kernel.visit values (99, 1)"))
                .hasMessageContaining("foreign key");
    }

    @Test
    void a_backup_is_not_restored_over_data() throws Exception {
        var file = backup();
        assertThatThrownBy(() -> new Restore(source.owner(), files("there")).read(file))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("빈 데이터베이스");
    }

    @Test
    void of_a_damaged_backup_nothing_is_restored() throws Exception {
        var file = backup();
        try (var zip = FileSystems.newFileSystem(file)) {
            var rows = zip.getPath("tables/kernel.job.copy");
            Files.writeString(rows, Files.readString(rows).replaceFirst("remind", "forget"));
        }
        var login = empty("damaged");
        assertThatThrownBy(() -> new Restore(login, files("there")).read(file))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("손상");
        assertThat(ask(login, "select count(*) from kernel.job")).isEqualTo("0");
    }

    @Test
    void files_of_the_folder_come_along_and_only_as_they_were() throws Exception {
        var name = "2c/f2/2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824";
        Files.createDirectories(folder.resolve("here/2c/f2"));
        Files.writeString(folder.resolve("here").resolve(name), "hello");
        Files.writeString(folder.resolve("here/2c/f2/new-1"), "hel");
        var file = backup();

        assertThat(new Restore(empty("files"), files("there")).read(file).filesHeld())
                .isEqualTo(1);

        assertThat(folder.resolve("there").resolve(name)).hasContent("hello");
        assertThat(folder.resolve("there/2c/f2").toFile().list()).hasSize(1);
        try (var zip = FileSystems.newFileSystem(file)) {
            Files.writeString(zip.getPath("files/" + name), "jello");
        }
        var login = empty("files_damaged");
        assertThatThrownBy(() -> new Restore(login, files("elsewhere")).read(file))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("손상");
        assertThat(ask(login, "select count(*) from kernel.job")).isEqualTo("0");
    }

    private FileFolder files(String name) {
        return new FileFolder(folder.resolve(name));
    }

    private Path backup() throws IOException, SQLException {
        var file = folder.resolve("backup.zip");
        new Backup(source.owner(), "test", files("here")).write(file, SettableClock.START);
        return file;
    }

    private static Login empty(String name) throws SQLException {
        execute(target.owner(), "create database " + name);
        var login = new Login(
                target.owner().url().replaceFirst("/willowleaf$", "/" + name),
                target.owner().user(),
                target.owner().password());
        Migrations.runTo(login, Migrations.applied(source.owner()));
        execute(login, """
                create table kernel.place (id bigint generated always as identity primary key, within bigint references kernel.place,
                                           name text, length int generated always as (length(name)) stored);
                create table kernel.visit (place bigint references kernel.place, at int) partition by range (at)
                """);
        return login;
    }

    /// Every row of every table as text.
    private static Map<String, String> facts(Login login) throws SQLException {
        var facts = new TreeMap<String, String>();
        try (var connection = login.connect()) {
            for (var table : new Catalog(connection, Migrations.modules())
                    .columnsByTable()
                    .keySet()) {
                if (!table.equals("kernel.installation")) {
                    facts.put(
                            table,
                            ask(
                                    login,
                                    "select coalesce(string_agg(t::text, '\n' order by t::text), '') from " + table
                                            + " t"));
                }
            }
        }
        return facts;
    }

    private static String ask(Login login, String question) throws SQLException {
        try (var connection = login.connect();
                var statement = connection.createStatement();
                var answer = statement.executeQuery(question)) {
            answer.next();
            return answer.getString(1);
        }
    }

    private static void execute(Login login, String sql) throws SQLException {
        try (var connection = login.connect();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
