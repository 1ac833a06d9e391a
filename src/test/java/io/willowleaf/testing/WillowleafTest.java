package io.willowleaf.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestExecutionListeners;
import org.springframework.test.context.TestExecutionListeners.MergeMode;

/// A test against the whole program on a real PostgreSQL and a random port. All such tests of a run share one program;
/// each makes its own data.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = ScratchHome.class)
@Import({TestClock.class, Cast.class, Knock.class, QueryCount.class})
@TestExecutionListeners(listeners = ClockAtStart.class, mergeMode = MergeMode.MERGE_WITH_DEFAULTS)
@Tag("database")
public @interface WillowleafTest {}
