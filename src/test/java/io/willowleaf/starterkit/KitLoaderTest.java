package io.willowleaf.starterkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.willowleaf.testing.WillowleafTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;

@WillowleafTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class KitLoaderTest {

    @Autowired
    JdbcClient jdbc;

    @Autowired
    KitEdits edits;

    @Autowired
    @Qualifier("kitLoader")
    SmartInitializingSingleton loader;

    @AfterEach
    void as_shipped() {
        jdbc.sql("update starterkit.kit_row set digest = 'older', edited_at = null where file = 'presets'")
                .update();
        jdbc.sql("update starterkit.kit_file set digest = 'older' where name = 'presets'")
                .update();
        loader.afterSingletonsInstantiated();
    }

    @Test
    void every_row_is_there_after_the_start() {
        assertThat(jdbc.sql("select count(*) from starterkit.preset")
                        .query(Integer.class)
                        .single())
                .isEqualTo(Kit.rows("presets").size());
        assertThat(jdbc.sql("select count(*) from guidance.phrase")
                        .query(Integer.class)
                        .single())
                .isEqualTo(76);
    }

    @Test
    void a_newer_kit_brings_rows_up_to_date_but_leaves_edited_ones_alone() {
        change("SMALL", "우리 가게");
        change("SCHOOL", "우리 학교");
        edits.edited("presets", "SMALL");
        jdbc.sql("update starterkit.kit_file set digest = 'older' where name = 'presets'")
                .update();
        jdbc.sql(
                        "update starterkit.kit_row set digest = 'older' where file = 'presets' and code in ('SMALL', 'SCHOOL')")
                .update();

        loader.afterSingletonsInstantiated();

        assertThat(name("SMALL")).isEqualTo("우리 가게");
        assertThat(name("SCHOOL")).isEqualTo("교육기관");
    }

    @Test
    void without_a_newer_kit_nothing_is_touched() {
        change("PUBLIC_CORP", "우리 공사");
        loader.afterSingletonsInstantiated();
        assertThat(name("PUBLIC_CORP")).isEqualTo("우리 공사");
    }

    private void change(String code, String name) {
        jdbc.sql("update starterkit.preset set ko = ? where code = ?")
                .params(name, code)
                .update();
    }

    private String name(String code) {
        return jdbc.sql("select ko from starterkit.preset where code = ?")
                .param(code)
                .query(String.class)
                .single();
    }
}
