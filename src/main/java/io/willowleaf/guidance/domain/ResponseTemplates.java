package io.willowleaf.guidance.domain;

import io.willowleaf.guidance.ResponseTemplate;
import io.willowleaf.guidance.Slot;
import java.util.List;

/// The letters of this organisation.
public interface ResponseTemplates {

    List<ResponseTemplate> all();

    List<Slot> slots();
}
