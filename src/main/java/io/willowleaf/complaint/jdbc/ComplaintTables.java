package io.willowleaf.complaint.jdbc;

import io.willowleaf.complaint.ComplaintEvent;
import io.willowleaf.kernel.log.EventVocabulary;
import io.willowleaf.starterkit.KitTable;
import io.willowleaf.starterkit.jdbc.KitInto;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The kit tables this module owns, and the words it says in the log.
@Configuration(proxyBeanMethods = false)
class ComplaintTables {

    @Bean
    EventVocabulary complaintEvents() {
        return new EventVocabulary("complaint", ComplaintEvent.class);
    }

    @Bean
    KitTable channels(JdbcClient jdbc) {
        return new KitInto(jdbc, "channels", "complaint.channel")
                .text("ko", "en", "identity", "clock_start", "note_ko", "note_en")
                .flag("entered_by_staff");
    }

    @Bean
    KitTable caseTypes(JdbcClient jdbc) {
        return new KitInto(jdbc, "case-types", "complaint.case_type")
                .text("ko", "en", "term", "basis_ko", "basis_en")
                .number("amount")
                .flag("declines_with_care");
    }

    @Bean
    KitTable outsideBodies(JdbcClient jdbc) {
        return new KitInto(jdbc, "outside-bodies", "complaint.outside_body")
                .text("ko", "en", "phone", "site", "offer_ko", "offer_en");
    }

    @Bean
    KitTable severityLevels(JdbcClient jdbc) {
        return new KitInto(jdbc, "severity", "complaint.severity_level")
                .text("dimension", "dimension_ko", "dimension_en", "level", "ko", "en")
                .number("at_least");
    }

    @Bean
    KitTable legalClocks(JdbcClient jdbc) {
        return new KitInto(jdbc, "legal-clocks", "complaint.legal_clock")
                .text("ko", "en", "case_type", "target", "term", "basis_ko", "basis_en")
                .flag("extendable", "active");
    }

    @Bean
    KitTable servicePolicyTable(JdbcClient jdbc) {
        return new KitInto(jdbc, "sla-policies", "complaint.service_policy")
                .text("ko", "en", "ack", "first_response", "resolution", "progress", "max");
    }
}
