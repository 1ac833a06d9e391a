package io.willowleaf.testing;

import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/// Each class of tests begins at the same time of day, whichever ran before.
final class ClockAtStart implements TestExecutionListener {

    @Override
    public void beforeTestClass(TestContext context) {
        context.getApplicationContext().getBean(SettableClock.class).reset();
    }
}
