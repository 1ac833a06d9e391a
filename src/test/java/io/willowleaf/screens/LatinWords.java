package io.willowleaf.screens;

import java.util.Set;

/// The Latin words that may stand in Korean: names of formats and methods that have no other name.
public final class LatinWords {

    public static final Set<String> ALLOWED = Set.of(
            "API",
            "CSV",
            "XLSX",
            "PDF",
            "URL",
            "JSON",
            "HTML",
            "IP",
            "ID",
            "NPS",
            "CSI",
            "CES",
            "ISO",
            "CCM",
            "OpenAPI",
            "IMAP",
            "POP",
            "SMTP",
            "EWMA",
            "CUSUM",
            "SMS",
            "VIP",
            "MB",
            "KB",
            "GB",
            "http",
            "https",
            "UTF",
            "IMP",
            "DEC",
            "MOT",
            "IPA",
            "QA",
            "JPG",
            "PNG",
            "HEIC",
            "DKIM",
            "SPF",
            "TLS",
            "STARTTLS",
            "Enter",
            "Tab",
            "Ctrl",
            "Esc",
            "EUC",
            "KR",
            "TXT",
            "ZIP",
            "HWP",
            "EML",
            "CP949",
            "CP",
            "English");

    private LatinWords() {}
}
