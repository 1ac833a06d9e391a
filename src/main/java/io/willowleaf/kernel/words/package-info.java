/// The words of the product in Korean and English, and how dates, money and durations are said.
@NamedInterface("words")
@NullMarked
package io.willowleaf.kernel.words;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
