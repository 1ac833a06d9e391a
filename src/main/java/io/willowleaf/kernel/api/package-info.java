/// What every door for programs has in common: how a request is read, how a refusal is told, where a list goes on, and
/// which version somebody saw.
@NamedInterface("api")
@NullMarked
package io.willowleaf.kernel.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
