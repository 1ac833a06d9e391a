/// Keeps raw mails and attachments, each content once, under the hash of its bytes.
@ApplicationModule(allowedDependencies = {"kernel", "kernel::config"})
@NullMarked
package io.willowleaf.archive;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
