/// Where gateways knock.
@NullMarked
package io.willowleaf.messenger.api;

import org.jspecify.annotations.NullMarked;
