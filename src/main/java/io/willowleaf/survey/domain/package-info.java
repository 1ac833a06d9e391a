/// What an answer counts for.
@NullMarked
package io.willowleaf.survey.domain;

import org.jspecify.annotations.NullMarked;
