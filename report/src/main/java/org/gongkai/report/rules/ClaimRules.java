package org.gongkai.report.rules;

import java.util.List;

/** The rules that hold the figures of the narrative against each other and the tables, in the order in which they are run. */
final class ClaimRules {

    private static final List<ClaimRule> ALL = List.of(
            new ReceivedAgreesWithTable(),
            new NoneReceivedAgreesWithTable(),
            new ResultsAgreeWithTable(),
            new ChannelsAddUp(),
            new PartsAddUp(),
            new NormativeDocumentsAgreeWithTable(),
            new SharesAgree(),
            new SharesAgreeWithTable(),
            new GrowthAgrees(),
            new RatesAreWithinBounds(),
            new DisputesAgreeWithTable(),
            new LossesAreTold(),
            new FeesAreTold(),
            new NormativeDocumentsInForce(),
            new ReceivedAndFinishedAgree(),
            new FiguresToldAgainAgree(),
            new EverythingDisclosed(),
            new AllZero(),
            new ScopeIsDeclared());

    private ClaimRules() {}

    /** Every rule. */
    static List<ClaimRule> all() {
        return ALL;
    }
}
