package io.willowleaf.kills;

import java.util.Locale;

/// What was found when the program had come to rest.
///
/// @param half complaints, files and mails of which only a part was written
/// @param untold events that another program was not told of
record Found(
        int kills,
        int serverKills,
        int api,
        int form,
        int mail,
        int sheet,
        int missing,
        int doubled,
        int renumbered,
        int half,
        int untold,
        int outOfOrder) {

    static final String HEADING =
            "day,kills of the program,kills of the database server,by API,by form with a file,by mail with a file,by spreadsheet,missing,doubled,under another number,half written,not told by webhook,told out of order";

    int acknowledged() {
        return api + form + mail + sheet;
    }

    boolean well() {
        return missing + doubled + renumbered + half + untold + outOfOrder == 0
                && api > 0
                && form > 0
                && mail > 0
                && sheet > 0;
    }

    String line(String day) {
        return String.format(
                Locale.ROOT,
                "%s,%d,%d,%d,%d,%d,%d,%d,%d,%d,%d,%d,%d",
                day,
                kills,
                serverKills,
                api,
                form,
                mail,
                sheet,
                missing,
                doubled,
                renumbered,
                half,
                untold,
                outOfOrder);
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%d kills of the program and %d of its database server, %d acknowledged complaints (API %d, form %d, mail %d,"
                        + " spreadsheet %d): %d missing, %d doubled, %d under another number, %d half written,"
                        + " %d not told by webhook, %d told out of order",
                kills,
                serverKills,
                acknowledged(),
                api,
                form,
                mail,
                sheet,
                missing,
                doubled,
                renumbered,
                half,
                untold,
                outOfOrder);
    }
}
