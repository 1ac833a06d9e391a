/// The page a customer answers on, and the results.
@NullMarked
package io.willowleaf.survey.web;

import org.jspecify.annotations.NullMarked;
