package io.willowleaf.notification.desk;

import io.willowleaf.kernel.log.Glimpse;
import io.willowleaf.kernel.log.Onlooker;
import io.willowleaf.notification.News;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/// Passes on to the browsers at this node what happens on any node. It is told by the log, and by whoever sees a change
/// that is no fact.
@Component
public class Newsroom implements Onlooker, SmartLifecycle {

    private final Set<Wire> wires = ConcurrentHashMap.newKeySet();
    private volatile boolean running;

    public Wire open(Set<String> streams) {
        var here = new Wire[1];
        var wire = new Wire(streams, () -> wires.remove(here[0]));
        here[0] = wire;
        wires.add(wire);
        if (!running) {
            wire.close();
        }
        return wire;
    }

    /// Says at this node that a part of a stream changed.
    public void stir(String stream, String part) {
        wires.forEach(wire -> wire.offer(stream, part));
    }

    @Override
    public boolean isLooking() {
        return !wires.isEmpty();
    }

    @Override
    public void see(List<Glimpse> happened) {
        var streams = new HashSet<String>();
        happened.forEach(glimpse -> streams.add(glimpse.stream()));
        streams.forEach(stream -> stir(stream, News.FACT));
    }

    @Override
    public void start() {
        running = true;
    }

    /// Before the server waits for open requests to end.
    @Override
    public void stop() {
        running = false;
        List.copyOf(wires).forEach(Wire::close);
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
