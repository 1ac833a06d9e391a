package io.willowleaf.messenger.jdbc;

import io.willowleaf.complaint.ComplaintId;
import io.willowleaf.complaint.ComplaintNumber;
import io.willowleaf.messenger.DoorId;
import io.willowleaf.messenger.domain.Conversations;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcConversations implements Conversations {

    private final JdbcClient jdbc;

    JdbcConversations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Conversation> findLatest(DoorId door, String senderMark) {
        return jdbc.sql("""
                        select * from messenger.conversation
                        where door = :door and sender_mark = :mark order by id desc limit 1
                        """)
                .param("door", door.value())
                .param("mark", senderMark)
                .query((row, _) -> conversation(row))
                .optional();
    }

    @Override
    public List<Conversation> about(Collection<ComplaintId> complaints) {
        return jdbc.sql("""
                        select distinct on (complaint) * from messenger.conversation
                        where complaint = any (:complaints) order by complaint, id desc
                        """)
                .param("complaints", complaints.stream().map(ComplaintId::value).toArray(Long[]::new))
                .query((row, _) -> conversation(row))
                .list();
    }

    @Override
    public void begin(Conversation conversation, String senderMark, Instant now) {
        jdbc.sql("""
                        insert into messenger.conversation (door, sealed_sender, sender_mark, complaint, number, began_at)
                        values (:door, :sender, :mark, :complaint, :number, :at)
                        """)
                .param("door", conversation.door().value())
                .param("sender", conversation.sealedSender())
                .param("mark", senderMark)
                .param("complaint", conversation.complaint().value())
                .param("number", conversation.number().value())
                .param("at", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Conversation conversation(ResultSet row) throws SQLException {
        return new Conversation(
                new DoorId(row.getLong("door")),
                row.getString("sealed_sender"),
                new ComplaintId(row.getLong("complaint")),
                new ComplaintNumber(row.getString("number")));
    }
}
