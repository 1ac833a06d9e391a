package io.willowleaf.intake.mail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// 518 mails made by hand with what has to come of each: Korean in every disguise (`charset`), names of files
/// (`filename`), mails of machines (`auto`), answers and forgeries (`thread`), and mails made to break a reader
/// (`hostile`).
public final class Corpus {

    private static final Map<String, byte[]> FILES = unpacked();

    private Corpus() {}

    public static List<Sample> all() {
        return List.of("charset", "filename", "auto", "thread", "hostile").stream()
                .flatMap(set -> set(set).stream())
                .toList();
    }

    public static List<Sample> set(String name) {
        var json = JsonMapper.shared();
        return text(name + "/expected.jsonl")
                .lines()
                .map(line -> json.readTree(line))
                .map(expected -> new Sample(name + "/" + expected.path("id").asString(), expected))
                .toList();
    }

    private static String text(String name) {
        return new String(Objects.requireNonNull(FILES.get(name)), StandardCharsets.UTF_8);
    }

    private static Map<String, byte[]> unpacked() {
        var files = new HashMap<String, byte[]>();
        try (var zip =
                new ZipInputStream(Objects.requireNonNull(Corpus.class.getResourceAsStream("/mail/corpus.zip")))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    /// One mail and what is expected of it.
    public record Sample(String name, JsonNode expected) {

        public byte[] raw() {
            return Objects.requireNonNull(FILES.get(name + ".eml")).clone();
        }

        public String expect(String what) {
            return expected.path(what).asString("");
        }

        @Override
        public String toString() {
            return name + " " + expect("note") + expect("label");
        }
    }
}
