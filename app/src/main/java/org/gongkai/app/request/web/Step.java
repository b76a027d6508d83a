package org.gongkai.app.request.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The pages of the public form, in order. */
public enum Step {
    APPLICANT(
            "申请人",
            List.of("organ", "kind", "name", "representative", "paper", "number", "phone", "email", "address", "help")),
    WANTED("需要什么信息", List.of("title", "description", "documentNumber")),
    DELIVERY("怎样给您", List.of("form", "delivery", "address", "email"));

    /** Their names, with the last one, where all is checked and sent. */
    public static final List<String> NAMES = List.of("申请人", "需要什么信息", "怎样给您", "核对并提交");

    private final String label;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<String> fields;

    Step(String label, List<String> fields) {
        this.label = label;
        this.fields = fields;
    }

    /** As the applicant reads it. */
    public String label() {
        return label;
    }

    List<String> fields() {
        return fields;
    }

    String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    String path() {
        return "/request/" + slug();
    }

    String next() {
        return ordinal() + 1 < values().length ? values()[ordinal() + 1].path() : "/request/check";
    }

    static Step of(String slug) {
        return Arrays.stream(values())
                .filter(step -> step.slug().equals(slug))
                .findFirst()
                .orElseThrow();
    }
}
