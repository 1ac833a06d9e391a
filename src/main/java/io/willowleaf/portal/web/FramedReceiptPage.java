package io.willowleaf.portal.web;

/// The receipt in the page of others.
public record FramedReceiptPage(ReceiptPage receipt, Framing framing) {}
