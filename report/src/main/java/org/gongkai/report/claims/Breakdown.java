package org.gongkai.report.claims;

import java.math.BigDecimal;
import java.util.List;

/**
 * A whole and its parts: "1079条，其中规范性文件9条、解读信息27条以及其他栏目信息1042条".
 *
 * @param sentence where it stands
 * @param whole the stated whole
 * @param parts the parts that are set against it, at least one, all with the whole's measure word
 * @param closed why the parts must add up to the whole
 * @param consistent whether some lawful reading of the sentence adds up
 */
public record Breakdown(Sentence sentence, Quantity whole, List<Quantity> parts, Closed closed, boolean consistent) {

    /** Why a list of parts is complete. */
    public enum Closed {
        /** It ends with a remainder: 其他, 其余. */
        REMAINDER,
        /** The parts are the whole: 分别为. */
        RESPECTIVELY,
        /** Natural persons and organisations: there is no third kind of applicant. */
        APPLICANTS,
        /** The channels that requests came in by. */
        CHANNELS,
        /** Nothing says so, but three or more parts miss the whole by very little. */
        NEARLY,
        /** The first part alone, or three and more parts together, are more than the whole. */
        EXCEEDED,
        /** Nothing says so: 其中 alone leaves the list open. */
        OPEN
    }

    public Breakdown {
        parts = List.copyOf(parts);
    }

    /** The sum of the parts. */
    public BigDecimal sum() {
        return parts.stream().map(Quantity::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
