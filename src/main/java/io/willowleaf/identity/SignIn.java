package io.willowleaf.identity;

/// What came of somebody trying to sign in.
public sealed interface SignIn {

    /// It is them: the key of their session, to be kept in a cookie.
    record Recognised(String key) implements SignIn {}

    /// The address or the password is wrong; which of them is not said.
    record Unknown() implements SignIn {}

    /// Too many tries: nothing was compared.
    record TooOften() implements SignIn {}
}
