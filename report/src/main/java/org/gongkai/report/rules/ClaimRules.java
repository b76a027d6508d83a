package org.gongkai.report.rules;

import java.util.List;

/** The rules that hold the figures of the narrative against each other and the tables, in the order in which they are run. */
final class ClaimRules {

    private static final List<ClaimRule> USUAL = under(Readings.USUAL);

    private ClaimRules() {}

    /** Every rule, under the usual readings. */
    static List<ClaimRule> all() {
        return USUAL;
    }

    /** Every rule, under these readings of what is disputed. */
    static List<ClaimRule> under(Readings readings) {
        return List.of(
                new SeveralWays(new ReceivedAgreesWithTable(readings), new StatisticsAgreeWithText()),
                new NoneReceivedAgreesWithTable(readings),
                new ResultsAgreeWithTable(readings),
                new ChannelsAddUp(readings),
                new PartsAddUp(),
                new NormativeDocumentsAgreeWithTable(),
                new SeveralWays(new SharesAgree(), new SharesAgreeWithTable()),
                new GrowthAgrees(),
                new RatesAreWithinBounds(),
                new DisputesAgreeWithTable(),
                new LossesAreTold(),
                new FeesAreTold(),
                new NormativeDocumentsInForce(),
                new SeveralWays(new ReceivedAndFinishedAgree(), new FiguresToldAgainAgree(), new ParagraphsAgree()),
                new EverythingDisclosed(),
                new AllZero(),
                new ScopeIsDeclared());
    }
}
