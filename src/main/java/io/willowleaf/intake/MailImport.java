package io.willowleaf.intake;

/// What came of a file of mails: how many were new, were known already, or are longer than we take.
public record MailImport(int kept, int known, int leftOut) {}
