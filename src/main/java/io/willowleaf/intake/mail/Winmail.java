package io.willowleaf.intake.mail;

import io.willowleaf.intake.mail.ReceivedMail.Enclosure;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hmef.Attachment;
import org.apache.poi.hmef.HMEFMessage;
import org.apache.poi.hmef.attribute.MAPIAttribute;
import org.apache.poi.hmef.attribute.TNEFAttribute;
import org.apache.poi.hmef.attribute.TNEFProperty;
import org.apache.poi.hsmf.datatypes.MAPIProperty;
import org.jspecify.annotations.Nullable;

/// Unpacks `winmail.dat`, in which Outlook wraps the files of a mail. What cannot be unpacked stays as it is.
final class Winmail {

    private static final int LONGEST = 30_000_000;
    private static final int MOST = 50;
    private static final int UTF_16 = 0x1F;

    static {
        TNEFAttribute.setMaxRecordLength(LONGEST);
        MAPIAttribute.setMaxRecordLength(LONGEST);
    }

    private Winmail() {}

    static boolean is(String name, String mediaType) {
        return mediaType.equals("application/ms-tnef")
                || mediaType.equals("application/vnd.ms-tnef")
                || name.equalsIgnoreCase("winmail.dat");
    }

    /// The files inside; empty when there are none or it is none.
    static List<Enclosure> unpack(byte[] bytes) {
        try {
            var files = new ArrayList<Enclosure>();
            var unpacked = 0L;
            for (var attachment : new HMEFMessage(new ByteArrayInputStream(bytes)).getAttachments()) {
                var content = content(attachment);
                unpacked += content.length;
                if (files.size() == MOST || unpacked > LONGEST) {
                    break;
                }
                if (content.length > 0) {
                    files.add(new Enclosure(name(attachment), "application/octet-stream", content));
                }
            }
            return List.copyOf(files);
        } catch (IOException | RuntimeException broken) {
            return List.of();
        }
    }

    private static byte[] content(Attachment attachment) {
        var data = attachment.getAttribute(TNEFProperty.ID_ATTACHDATA);
        return data == null ? new byte[0] : data.getData();
    }

    /// The long name in whatever letters it is written; the short one is what was left of it in the days of DOS.
    private static String name(Attachment attachment) {
        var wide = attachment.getMAPIAttribute(MAPIProperty.ATTACH_LONG_FILENAME);
        if (wide != null) {
            return wide.getType() == UTF_16
                    ? ended(new String(wide.getData(), StandardCharsets.UTF_16LE))
                    : ended(Charsets.decode(wide.getData(), "ks_c_5601-1987"));
        }
        return title(attachment.getAttribute(TNEFProperty.ID_ATTACHTITLE));
    }

    private static String title(@Nullable TNEFAttribute title) {
        return title == null ? "" : ended(Charsets.decode(title.getData(), "ks_c_5601-1987"));
    }

    private static String ended(String text) {
        var end = text.indexOf('\0');
        return (end < 0 ? text : text.substring(0, end)).strip();
    }
}
