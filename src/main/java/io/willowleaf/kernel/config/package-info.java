/// How an installation is set up: its settings, its folder, its time zone and clock.
@NamedInterface("config")
@NullMarked
package io.willowleaf.kernel.config;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
