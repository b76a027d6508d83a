package org.gongkai.report.claims;

/**
 * A count of normative documents (行政规范性文件) in the narrative.
 *
 * @param sentence where it stands
 * @param quantity the figure
 * @param meaning what it counts
 */
public record NormativeFigure(Sentence sentence, Quantity quantity, Meaning meaning) {

    /** The column of table two that the figure belongs to. */
    public enum Meaning {
        ISSUED,
        ABOLISHED,
        IN_FORCE
    }
}
