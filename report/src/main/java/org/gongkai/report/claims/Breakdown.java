package org.gongkai.report.claims;

import java.math.BigDecimal;
import java.util.List;

/**
 * A whole and its parts: "1079条，其中9条、27条以及其他1042条".
 *
 * @param sentence where it stands; the whole paragraph, since a list may run over several sentences
 * @param whole the whole
 * @param parts the parts, in order
 * @param closed whether and why the list is complete, so that it must add up (decision 9)
 * @param consistent whether some lawful reading of the sentence adds up
 */
public record Breakdown(Sentence sentence, Quantity whole, List<Quantity> parts, Closed closed, boolean consistent) {

    /** Why a list of parts is complete. */
    public enum Closed {
        /** It ends with a remainder: 其他, 其余; or says that there is nothing else. */
        REMAINDER,
        /** The parts are the whole: 分别为, 由…组成, by one named way of dividing it, or a bare run of kinds. */
        RESPECTIVELY,
        /** Natural persons and organisations: there is no third kind of applicant. */
        APPLICANTS,
        /** The channels that requests came in by. */
        CHANNELS,
        /** The results of the requests. */
        RESULTS,
        /** Finished and carried over. */
        FINISHED_AND_OPEN,
        /** Requests received and carried over, finished and carried over, told one by one. */
        ACCOUNT,
        /** A kind and its opposite, the parts of a year, or kinds that share the name of the whole. */
        KINDS,
        /** The whole stands behind its parts as their total: 合计, 共计. */
        TOTAL,
        /** Nothing says so, but three or more parts miss the whole by very little. */
        NEARLY,
        /** The first part alone, or parts that exclude each other together, are more than the whole. */
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
