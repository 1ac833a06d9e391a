package io.willowleaf.search.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.willowleaf.identity.Viewer;
import io.willowleaf.search.domain.Expression;
import io.willowleaf.search.domain.Narrowing;
import io.willowleaf.search.domain.Scope;
import io.willowleaf.search.domain.Wanted;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class EntryWhereTest {

    private static final Narrowing ANYTHING = new Narrowing(null, null, null, null, null, null, null, null);

    @Test
    void a_phrase_is_looked_for_by_its_marks_only_where_every_complaint_has_them() {
        var phrase = Expression.row(List.of(new Expression.Word("배송"), new Expression.Word("지연")));
        assertThat(new EntryWhere(wanted(phrase), true).holds()).contains("words @@", "marks @>");
        assertThat(new EntryWhere(wanted(phrase), false).holds())
                .contains("words @@")
                .doesNotContain("marks");
        assertThat(new EntryWhere(wanted(new Expression.Word("배송")), true).holds())
                .doesNotContain("marks");
    }

    private static Wanted wanted(Expression words) {
        return new Wanted(words, true, Scope.of(Viewer.SYSTEM), ANYTHING, Wanted.Order.BEST, null, 20);
    }
}
