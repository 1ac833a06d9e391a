package io.willowleaf.workbench.web;

import io.willowleaf.complaint.ComplaintFile;
import io.willowleaf.complaint.DueMarks;
import io.willowleaf.complaint.desk.TrackingDesk;
import io.willowleaf.customer.CustomerCard;
import io.willowleaf.guidance.desk.Templates;
import io.willowleaf.identity.StaffCard;
import io.willowleaf.kernel.config.Settings;
import io.willowleaf.kernel.words.Speech;
import io.willowleaf.kernel.words.Words;
import io.willowleaf.starterkit.desk.OrganisationDesk;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Begins an answer from a letter, with everything the complaint already knows put in.
@Component
class Letters {

    private final Templates templates;
    private final TrackingDesk tracking;
    private final OrganisationDesk organisation;
    private final Words words;
    private final Settings settings;
    private final ZoneId zone;
    private final InstantSource clock;

    Letters(
            Templates templates,
            TrackingDesk tracking,
            OrganisationDesk organisation,
            Words words,
            Settings settings,
            ZoneId zone,
            InstantSource clock) {
        this.templates = templates;
        this.tracking = tracking;
        this.organisation = organisation;
        this.words = words;
        this.settings = settings;
        this.zone = zone;
        this.clock = clock;
    }

    String begin(String code, ComplaintFile file, @Nullable CustomerCard customer, @Nullable StaffCard officer) {
        return begin(code, file, customer, officer, Map.of());
    }

    /// With more that only the writer knows. Empty without a letter of that code.
    String begin(
            String code,
            ComplaintFile file,
            @Nullable CustomerCard customer,
            @Nullable StaffCard officer,
            Map<String, String> more) {
        if (code.isEmpty()) {
            return "";
        }
        var language = file.heard().language();
        var known = known(file, customer, officer);
        known.putAll(more);
        return templates
                .find(code)
                .map(letter -> templates.fill(letter, known, language))
                .orElse("");
    }

    private Map<String, String> known(
            ComplaintFile file, @Nullable CustomerCard customer, @Nullable StaffCard officer) {
        var heard = file.heard();
        var speech = new Speech(heard.language(), words, zone, clock);
        var known = new HashMap<String, String>();
        known.put("NUMBER", heard.number().value());
        known.put("RECEIVED", speech.dateTime(heard.at()));
        known.put("COMPANY", organisation.current().name().in(heard.language()));
        known.put("LINK", settings.baseUrl() + "/voice/track/" + tracking.tokenOf(heard.id()));
        put(known, "CUSTOMER", customer == null ? null : customer.name());
        put(known, "HANDLER", officer == null ? null : officer.name());
        put(known, "DEPARTMENT", officer == null ? null : officer.teamName());
        put(known, "ORDER", heard.orderNumber());
        put(known, "DUE", due(file.nextDue(), speech));
        put(
                known,
                "REMEDY",
                file.beside().plan() == null ? null : file.beside().plan().remedy());
        return known;
    }

    private static @Nullable String due(@Nullable DueMarks due, Speech speech) {
        return due == null ? null : speech.dateTime(due.due());
    }

    private static void put(Map<String, String> known, String slot, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            known.put(slot, value);
        }
    }
}
