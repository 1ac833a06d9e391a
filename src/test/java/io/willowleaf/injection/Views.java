package io.willowleaf.injection;

import io.willowleaf.identity.Viewer;
import java.lang.reflect.RecordComponent;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpMethod;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// The addresses of every page, found and not listed, with strings of strangers wherever an address takes words.
final class Views {

    private static final Pattern VARIABLE = Pattern.compile("\\{([^}]+)}");
    private static final List<String> NO_PAGES = List.of("/api/", "/live", "/v3/", "/error", "/actuator");
    private static final List<String> STRINGS = List.of(
            "\"><img src=x onerror=pwned(9001)>",
            "'-pwned(9002)-'",
            "<script>pwned(9003)</script>",
            "javascript:pwned(9004)");

    private Views() {}

    /// `known` gives the values of variables that name something, others get words or 1.
    static List<String> addresses(ApplicationContext program, Map<String, String> known) {
        var found = new TreeMap<String, String>();
        program.getBeansOfType(RequestMappingHandlerMapping.class)
                .values()
                .forEach(mapping -> mapping.getHandlerMethods()
                        .forEach((info, method) -> info.getPatternValues().stream()
                                .filter(path ->
                                        info.getMethodsCondition().getMethods().contains(RequestMethod.GET))
                                .filter(path -> NO_PAGES.stream().noneMatch(path::startsWith))
                                .forEach(path -> found.put(path, address(path, method, known)))));
        return List.copyOf(found.values());
    }

    private static String address(String path, HandlerMethod method, Map<String, String> known) {
        var words = wordsIn(method, PathVariable.class);
        var filled = VARIABLE.matcher(path)
                .replaceAll(variable -> Matcher.quoteReplacement(known.getOrDefault(
                        variable.group(1),
                        words.contains(variable.group(1)) ? encode("\"><b onclick=pwned(9000)>") : "1")));
        var query = new ArrayList<String>();
        for (var name : wordsIn(method, RequestParam.class)) {
            query.add(name + "=" + encode(STRINGS.get(Math.floorMod(name.hashCode(), STRINGS.size()))));
        }
        return filled + "?" + String.join("&", query);
    }

    private static List<String> wordsIn(HandlerMethod method, Class<?> place) {
        return Arrays.stream(method.getMethodParameters())
                .flatMap(parameter -> names(parameter, place))
                .collect(Collectors.toList());
    }

    private static Stream<String> names(MethodParameter parameter, Class<?> place) {
        var type = parameter.getParameterType();
        if (place == PathVariable.class) {
            return parameter.hasParameterAnnotation(PathVariable.class) && type == String.class
                    ? Stream.of(name(parameter))
                    : Stream.empty();
        }
        if (parameter.hasParameterAnnotation(RequestParam.class)) {
            return type == String.class ? Stream.of(name(parameter)) : Stream.empty();
        }
        return type.isRecord() && type != Viewer.class && type != HttpMethod.class
                ? Arrays.stream(Objects.requireNonNull(type.getRecordComponents()))
                        .filter(component -> component.getType() == String.class)
                        .map(RecordComponent::getName)
                : Stream.empty();
    }

    private static String name(MethodParameter parameter) {
        return Objects.requireNonNull(parameter.getParameter().getName());
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
