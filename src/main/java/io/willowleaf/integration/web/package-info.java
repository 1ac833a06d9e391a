/// The pages about webhooks.
@NullMarked
package io.willowleaf.integration.web;

import org.jspecify.annotations.NullMarked;
