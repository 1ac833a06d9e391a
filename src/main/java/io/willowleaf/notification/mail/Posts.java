package io.willowleaf.notification.mail;

import io.willowleaf.notification.ShortPost;
import io.willowleaf.notification.domain.Letter;
import io.willowleaf.notification.domain.Post;
import io.willowleaf.notification.domain.Undelivered;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/// Every way out of the house: the mail server, and the doors for short messages.
@Component
@Primary
class Posts implements Post {

    private final SmtpPost mail;
    private final ObjectProvider<ShortPost> doors;

    Posts(SmtpPost mail, ObjectProvider<ShortPost> doors) {
        this.mail = mail;
        this.doors = doors;
    }

    @Override
    public boolean isOpen() {
        return mail.isOpen();
    }

    @Override
    public Set<String> doors() {
        return doors.stream().flatMap(each -> each.doors().stream()).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public void hand(Letter letter, String to, String text, Instant now) throws Undelivered {
        if (letter.door().isEmpty()) {
            mail.hand(letter, to, text, now);
            return;
        }
        var carried = doors.getObject()
                .carry(new ShortPost.ShortLetter(letter.door(), to, letter.subject(), text, letter.fixedId()));
        if (carried.obstacle() != null) {
            throw new Undelivered(carried.obstacle(), carried.said(), null);
        }
    }
}
