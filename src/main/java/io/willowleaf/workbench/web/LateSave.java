package io.willowleaf.workbench.web;

import io.willowleaf.complaint.ComplaintFact;
import io.willowleaf.complaint.ComplaintFile;
import io.willowleaf.complaint.Told;
import io.willowleaf.identity.Viewer;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Notices that somebody else was faster with the same thing, so that nobody overwrites what they never saw.
final class LateSave {

    private LateSave() {}

    /// Null if nothing of the kind happened since the fact that was the newest when the form was opened.
    static @Nullable Late find(ComplaintFile file, String form, long seen, Map<String, String> typed, Viewer viewer) {
        var since = file.story().stream()
                .filter(told -> told.id() > seen && !told.by().equals(viewer.actor()))
                .filter(told -> touches(form, told))
                .toList();
        if (since.isEmpty()) {
            return null;
        }
        var now = now(file, form);
        return new Late(
                since,
                now.entrySet().stream()
                        .filter(field -> !mine(typed, field.getKey()).equals(field.getValue()))
                        .map(field -> new Late.Field(
                                field.getKey(), field.getValue(), mine(typed, field.getKey()), words(field.getKey())))
                        .toList());
    }

    /// What stands in the fields of a form now.
    static Map<String, String> now(ComplaintFile file, String form) {
        var now = new LinkedHashMap<String, String>();
        var plan = file.beside().plan();
        var triage = file.beside().triage();
        if (form.equals("plan") && plan != null) {
            now.put("expected", plan.expected());
            now.put("experienced", plan.experienced());
            now.put("wished", plan.wished());
            now.put("remedy", plan.remedy());
        }
        if (form.equals("triage") && triage != null) {
            var gravity = triage.gravity();
            now.put("urgency", triage.urgency().name());
            now.put("safety", gravity.safety().name());
            now.put("law", gravity.law().name());
            now.put("spread", gravity.spread().name());
            now.put("feeling", gravity.feeling().name());
            now.put("money", String.valueOf(gravity.money().won()));
            now.put("people", String.valueOf(gravity.people()));
            now.put("repeats", String.valueOf(triage.repeats()));
        }
        return now;
    }

    private static String mine(Map<String, String> typed, String field) {
        return typed.getOrDefault(field, "").replace("\r\n", "\n").strip();
    }

    private static String words(String field) {
        return switch (field) {
            case "urgency" -> "complaint.urgency.";
            case "safety", "law", "spread", "feeling" -> "complaint.severity.";
            default -> "";
        };
    }

    private static boolean touches(String form, Told told) {
        return switch (form) {
            case "plan" -> told.fact() instanceof ComplaintFact.Plan;
            case "triage" -> told.fact() instanceof ComplaintFact.Triage;
            case "assign" -> told.fact() instanceof ComplaintFact.Assignment;
            case "reply" ->
                switch (told.fact()) {
                    case ComplaintFact.Reply _,
                            ComplaintFact.Answer _,
                            ComplaintFact.Addition _,
                            ComplaintFact.Objection _,
                            ComplaintFact.Acceptance _ -> true;
                    default -> false;
                };
            default -> false;
        };
    }
}
