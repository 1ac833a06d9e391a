package io.willowleaf.kernel.page;

import java.util.List;

/// What is still missing or wrong in one field: the field's name and the key of a sentence that names a fix.
public record Problem(String field, String key, List<Object> details) {}
