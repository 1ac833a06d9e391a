package io.willowleaf.complaint.jdbc;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.willowleaf.complaint.ComplaintFact;
import io.willowleaf.complaint.QueueRow;
import io.willowleaf.complaint.RuleVersion;
import io.willowleaf.complaint.domain.Complaint;
import io.willowleaf.complaint.domain.Line;
import io.willowleaf.complaint.domain.News;
import io.willowleaf.complaint.domain.OpenDeadlines;
import io.willowleaf.kernel.Actor;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedConstructor;
import tools.jackson.databind.introspect.AnnotatedMethod;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Facts and lines as rows of their tables. A kind of fact has the table and columns of its own name; a value of one
/// component is written as that component.
final class FactJson {

    /// Sorted last in the order of deadlines.
    static final Instant NEVER = Instant.parse("9999-12-31T00:00:00Z");

    private static final Map<String, Class<?>> KINDS = Arrays.stream(ComplaintFact.class.getPermittedSubclasses())
            .collect(Collectors.toUnmodifiableMap(FactJson::table, Function.identity()));

    private final JsonMapper mapper = JsonMapper.builder()
            .annotationIntrospector(new PlainValues())
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private static final Map<Class<?>, String> TABLES =
            KINDS.entrySet().stream().collect(Collectors.toUnmodifiableMap(Map.Entry::getValue, Map.Entry::getKey));

    static String table(ComplaintFact fact) {
        return Objects.requireNonNull(TABLES.get(fact.getClass()));
    }

    String row(ComplaintFact fact, Complaint complaint, Actor by, Instant at) {
        return written(fact, by, at)
                .put("complaint", complaint.heard().id().value())
                .toString();
    }

    /// Many deadlines as one array.
    String rows(List<OpenDeadlines.Recounted> recounted, Instant at) {
        var rows = mapper.createArrayNode();
        recounted.forEach(one -> rows.add(written(one.deadline(), Actor.SYSTEM, at)
                .put("complaint", one.complaint().value())));
        return rows.toString();
    }

    /// Without the complaint, which does not exist yet.
    ObjectNode written(ComplaintFact fact, Actor by, Instant at) {
        return tree(fact).put("acted_by", by.toString()).put("acted_at", at.toString());
    }

    ComplaintFact read(String kind, String data) {
        var type = KINDS.get(kind);
        if (type == null) {
            throw new IllegalStateException("no fact " + kind);
        }
        return (ComplaintFact) mapper.readValue(data, type);
    }

    ObjectNode line(Complaint complaint) {
        var news = News.of(complaint);
        return line(Line.of(complaint))
                .put("ruled_with", ruledWith(complaint))
                .put("news_by", news.by().toString())
                .put("news_what", news.fact() == null ? "received" : table(news.fact()))
                .put("news_at", news.at().toString());
    }

    private static long ruledWith(Complaint complaint) {
        var deadline = complaint.beside().deadline();
        var rules = deadline == null || deadline.reckoning() == null
                ? null
                : deadline.reckoning().rules();
        return (rules == null ? RuleVersion.NONE : rules).value();
    }

    private ObjectNode line(QueueRow row) {
        var due = row.dueAt();
        var line =
                tree(row).put("complaint", row.id().value()).put("due_order", (due == null ? NEVER : due).toString());
        line.set("accused", line.remove("kept_from"));
        if (row.stage() != null) {
            line.put("stage", row.stage().number());
        }
        if (row.emotion() != null) {
            line.put("emotion", row.emotion().level());
        }
        return line;
    }

    private ObjectNode tree(Object value) {
        return (ObjectNode) mapper.valueToTree(value);
    }

    private static String table(Class<?> kind) {
        return kind.getSimpleName().replaceAll("(?<=.)([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }

    private static final class PlainValues extends JacksonAnnotationIntrospector {

        @Override
        public @Nullable Boolean hasAsValue(MapperConfig<?> config, Annotated member) {
            return (member instanceof AnnotatedMethod method && isTheValue(method))
                    ? Boolean.TRUE
                    : super.hasAsValue(config, member);
        }

        @Override
        public JsonCreator.@Nullable Mode findCreatorAnnotation(MapperConfig<?> config, Annotated member) {
            return (member instanceof AnnotatedConstructor constructor
                            && isPlain(constructor.getDeclaringClass())
                            && constructor.getParameterCount() == 1)
                    ? JsonCreator.Mode.DELEGATING
                    : super.findCreatorAnnotation(config, member);
        }

        private static boolean isTheValue(AnnotatedMethod method) {
            var type = method.getDeclaringClass();
            return isPlain(type) && method.getName().equals(type.getRecordComponents()[0].getName());
        }

        private static boolean isPlain(Class<?> type) {
            return type.isRecord()
                    && type.getRecordComponents().length == 1
                    && !ComplaintFact.class.isAssignableFrom(type);
        }
    }
}
