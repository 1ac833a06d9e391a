package io.willowleaf.kills;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/// What the program acknowledged, as those who handed it in wrote it down.
final class Promised {

    private final Map<String, String> numbers = new ConcurrentHashMap<>();
    private final Map<String, Map<String, String>> byDoor = new ConcurrentHashMap<>();
    private final Set<String> tried = ConcurrentHashMap.newKeySet();
    private final AtomicInteger all = new AtomicInteger();

    void tried(Door door, String key) {
        tried.add(key);
    }

    void kept(Door door, String key, String became) {
        byDoor.computeIfAbsent(door.name(), _ -> new ConcurrentHashMap<>()).put(key, became);
        if (door.makes() == 1) {
            numbers.put(key, became);
        } else {
            IntStream.range(0, door.makes()).forEach(row -> numbers.put(Doors.Sheet.row(key, row), ""));
        }
        all.addAndGet(door.makes());
    }

    int many() {
        return all.get();
    }

    int many(String door) {
        return byDoor.getOrDefault(door, Map.of()).size() * (door.equals("sheet") ? Doors.ROWS : 1);
    }

    /// The key in the words of a complaint, and the number that was acknowledged for it; empty where none was said.
    Map<String, String> numbers() {
        return numbers;
    }

    Set<String> keys(String door) {
        return new HashSet<>(byDoor.getOrDefault(door, Map.of()).keySet());
    }
}
