package io.willowleaf.starterkit.web;

import io.willowleaf.kernel.page.Problems;
import io.willowleaf.starterkit.Bilingual;
import io.willowleaf.starterkit.Organisation;
import io.willowleaf.starterkit.Preset;
import java.util.Objects;

/// What is typed about the organisation. Words left empty are those of its kind.
public record OrganisationForm(
        String nameKo, String nameEn, String preset, String titleKo, String titleEn, String caseKo, String caseEn) {

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_WORD = 20;

    /// What a request leaves out is empty.
    public OrganisationForm {
        nameKo = Objects.requireNonNullElse(nameKo, "");
        nameEn = Objects.requireNonNullElse(nameEn, "");
        preset = Objects.requireNonNullElse(preset, "");
        titleKo = Objects.requireNonNullElse(titleKo, "");
        titleEn = Objects.requireNonNullElse(titleEn, "");
        caseKo = Objects.requireNonNullElse(caseKo, "");
        caseEn = Objects.requireNonNullElse(caseEn, "");
    }

    static OrganisationForm of(Organisation organisation) {
        return new OrganisationForm(
                organisation.name().ko(),
                organisation.name().en(),
                organisation.preset(),
                organisation.customer().ko(),
                organisation.customer().en(),
                organisation.complaint().ko(),
                organisation.complaint().en());
    }

    Problems problems() {
        return Problems.NONE
                .with(nameKo.isBlank(), "nameKo", "starterkit.organisation.name.missing")
                .with(nameKo.length() > LONGEST_NAME, "nameKo", "starterkit.organisation.tooLong", LONGEST_NAME)
                .with(nameEn.length() > LONGEST_NAME, "nameEn", "starterkit.organisation.tooLong", LONGEST_NAME)
                .with(titleKo.length() > LONGEST_WORD, "titleKo", "starterkit.organisation.tooLong", LONGEST_WORD)
                .with(titleEn.length() > LONGEST_WORD, "titleEn", "starterkit.organisation.tooLong", LONGEST_WORD)
                .with(caseKo.length() > LONGEST_WORD, "caseKo", "starterkit.organisation.tooLong", LONGEST_WORD)
                .with(caseEn.length() > LONGEST_WORD, "caseEn", "starterkit.organisation.tooLong", LONGEST_WORD);
    }

    Organisation organisation(Preset kind) {
        return new Organisation(
                new Bilingual(nameKo.strip(), or(nameEn, nameKo.strip())),
                kind.code(),
                new Bilingual(
                        or(titleKo, kind.customer().ko()),
                        or(titleEn, kind.customer().en())),
                new Bilingual(
                        or(caseKo, kind.complaint().ko()),
                        or(caseEn, kind.complaint().en())));
    }

    private static String or(String typed, String other) {
        return typed.isBlank() ? other : typed.strip();
    }
}
