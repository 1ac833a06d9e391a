package io.willowleaf.kernel.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class StrictJsonTest {

    enum Colour {
        RED,
        BLUE
    }

    record Cup(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED, maxLength = 10) @Nullable
            String name,

            @Schema(minimum = "1", maximum = "9") @Nullable Integer size,
            @Nullable Colour colour,
            @Nullable List<Saucer> saucers) {}

    record Saucer(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED, pattern = "[A-Z]+") @Nullable
            String mark) {}

    final StrictJson json = new StrictJson(JsonMapper.builder().build());

    @Test
    void what_keeps_every_limit_is_read() {
        var cup =
                json.read("{\"name\":\"찻잔\",\"size\":3,\"colour\":\"RED\",\"saucers\":[{\"mark\":\"A\"}]}", Cup.class);
        assertThat(cup.name()).isEqualTo("찻잔");
        assertThat(json.read("{\"name\":\"찻\\u0000잔\"}", Cup.class).name()).isEqualTo("찻\uFFFD잔");
    }

    @Test
    void what_cannot_be_read_is_named() {
        assertThat(refused("{\"name\":\"a\",\"colur\":\"RED\"}").details()).containsExactly("colur");
        assertThat(refused("{\"name\":\"a\",\"colour\":\"PINK\"}").details()).containsExactly("colour", "RED, BLUE");
        assertThat(refused("{\"name\":\"a\",\"saucers\":[{\"mark\":{}}]}").details())
                .containsExactly("saucers.[0].mark");
        for (var broken :
                List.of("", "null", "[]", "{\"name\":", "{\"name\":\"a\"} x", "{\"name\":\"a\",\"name\":\"b\"}")) {
            assertThat(refused(broken).type()).isEqualTo(ProblemType.UNREADABLE);
        }
    }

    @Test
    void every_limit_that_is_described_is_kept() {
        var refused = refused("{\"name\":\"aaaaaaaaaaa\",\"size\":10,\"saucers\":[{\"mark\":\"a\"},{}]}");
        assertThat(refused.type()).isEqualTo(ProblemType.UNFIT);
        assertThat(refused.fields().all().stream().map(each -> each.field() + " " + each.key()))
                .containsExactly(
                        "name kernel.api.field.too_long",
                        "size kernel.api.field.too_great",
                        "saucers[0].mark kernel.api.field.other_form",
                        "saucers[1].mark kernel.api.field.missing");
        assertThat(refused("{\"name\":\" \"}").fields().of("name")).isNotNull();
    }

    private ApiProblem refused(String body) {
        var caught = new ApiProblem[1];
        assertThatThrownBy(() -> json.read(body, Cup.class))
                .isInstanceOfSatisfying(ApiProblem.class, problem -> caught[0] = problem);
        return caught[0];
    }
}
