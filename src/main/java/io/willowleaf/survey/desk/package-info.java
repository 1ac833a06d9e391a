/// What others may ask about satisfaction, and how customers are asked.
@NamedInterface("desk")
@NullMarked
package io.willowleaf.survey.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
