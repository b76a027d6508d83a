package org.gongkai.app.portfolio;

import java.util.List;
import java.util.stream.Stream;
import org.gongkai.app.web.Choice;

/** What a unit is to the government whose office collects. */
public enum UnitKind {
    /** The collecting office itself. */
    OWN("本机关"),
    /** Art. 49(1). */
    DEPARTMENT("政府部门"),
    TOWNSHIP("乡镇、街道"),
    AGENCY("派出机构"),
    LOWER("下级政府");

    private final String label;

    UnitKind(String label) {
        this.label = label;
    }

    /** In Chinese. */
    public String label() {
        return label;
    }

    /** All of them to choose from. */
    public static List<Choice> choices() {
        return Stream.of(values())
                .map(kind -> Choice.of(kind.name(), kind.label))
                .toList();
    }
}
