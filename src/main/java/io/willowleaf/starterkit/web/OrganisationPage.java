package io.willowleaf.starterkit.web;

import io.willowleaf.kernel.page.Option;
import io.willowleaf.kernel.page.Problems;
import io.willowleaf.kernel.words.Language;
import io.willowleaf.starterkit.Preset;
import java.util.List;

/// The form about the organisation and the kinds it can be.
public record OrganisationPage(OrganisationForm form, List<Preset> presets, Problems problems) {

    public List<Option> kinds(Language language) {
        return presets.stream()
                .map(preset -> new Option(preset.code(), preset.name().in(language)))
                .toList();
    }
}
