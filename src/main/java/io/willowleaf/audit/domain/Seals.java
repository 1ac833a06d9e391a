package io.willowleaf.audit.domain;

import java.util.List;

/// The seals and the rows they cover.
public interface Seals {

    /// The newest row that exists, or 0.
    long newest(Chain chain);

    /// The newest seal, or none.
    Seal last(Chain chain);

    /// At most this many rows in canonical form, with their ids, after an id and up to another.
    List<Row> rows(Chain chain, long after, long until, int limit);

    /// At most this many seals after this row, oldest first.
    List<Seal> after(Chain chain, long row, int limit);

    void add(Seal seal);

    /// A mark that passes once every transaction running now has ended.
    String mark();

    boolean hasPassed(String mark);

    /// Whether this transaction is the only one sealing now, in the whole cluster.
    boolean alone();

    /// Makes the monthly parts of the readings for the coming months.
    void prepareMonths();

    record Row(long id, String canonical) {}
}
