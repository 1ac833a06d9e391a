package io.willowleaf.complaint;

/// What somebody asks for who needs more time: on which ground, in which words to the customer, how many days, and
/// whether the customer consented.
public record Extending(ExtensionGround ground, String reason, int days, boolean consented) {}
