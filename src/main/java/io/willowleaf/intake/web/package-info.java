/// The doors our own people open: telephone, counter, mails that need a hand, spreadsheets.
@NullMarked
package io.willowleaf.intake.web;

import org.jspecify.annotations.NullMarked;
