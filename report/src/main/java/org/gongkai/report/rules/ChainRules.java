package org.gongkai.report.rules;

import java.util.List;

/** The rules that two consecutive years of one organ decide, in the order in which they are run. */
public final class ChainRules {

    private static final List<ChainRule> ALL = List.of(
            new CarriedOver(),
            new StockOfDocuments(),
            new RepealedDocuments(),
            new OldStockOfDocuments(),
            new OldItems(),
            new PendingDisputes(),
            new LitigationAfterReview(),
            new RequestsJump(),
            new GrowthAgreesWithLastYear(),
            new CumulativeFigures());

    private ChainRules() {}

    /** Every rule. */
    public static List<ChainRule> all() {
        return ALL;
    }
}
