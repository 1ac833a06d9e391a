package io.willowleaf.guidance.desk;

import io.willowleaf.guidance.ResponseTemplate;
import io.willowleaf.guidance.Slot;
import io.willowleaf.guidance.domain.Letter;
import io.willowleaf.guidance.domain.OpenSlots;
import io.willowleaf.guidance.domain.ResponseTemplates;
import io.willowleaf.kernel.words.Language;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The letters an answer can start from.
@Service
@Transactional(readOnly = true)
public class Templates {

    private final ResponseTemplates templates;

    Templates(ResponseTemplates templates) {
        this.templates = templates;
    }

    public List<ResponseTemplate> list() {
        return templates.all();
    }

    public Optional<ResponseTemplate> find(String code) {
        return list().stream().filter(template -> template.code().equals(code)).findFirst();
    }

    public List<Slot> slots() {
        return templates.slots();
    }

    /// The letter with the values put in, by the code of the slot (`CUSTOMER`, `NUMBER`, …); what is required and
    /// unknown stays open as `{{…}}`.
    public String fill(ResponseTemplate template, Map<String, String> values, Language language) {
        return new Letter(template, templates.slots(), language).fill(values);
    }

    /// The names of the slots still open. A text that has any is not sent.
    public List<String> missingSlots(String text) {
        return OpenSlots.in(text);
    }
}
