package io.willowleaf.notification;

/// Keeps addresses and letters unreadable in the database. Asked from below; whoever guards personal data answers.
public interface Sealer {

    String seal(String plain);

    String open(String sealed);

    /// What an address is counted by without being opened; the same for the same address.
    String mark(String address);

    /// An address in the form it may be shown in lists.
    String shown(String address);

    /// A letter in the form it may be shown to those who see people masked.
    String hidden(String text);
}
