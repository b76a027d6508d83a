package org.gongkai.report.rules.narrative;

import java.util.List;
import java.util.function.Consumer;
import org.gongkai.report.claims.Claims;
import org.gongkai.report.model.AnnualReport;
import org.gongkai.report.rules.Finding;

/** One rule about the figures of the narrative. Implementations are immutable and may be shared between threads. */
public interface ClaimRule {

    /** Every rule about the narrative, in the order of the list of rules. */
    List<ClaimRule> ALL = List.of(
            new ReceivedAgreesWithTable(),
            new NoneReceivedAgreesWithTable(),
            new ResultsAgreeWithTable(),
            new ChannelsAddUp(),
            new PartsAddUp(),
            new NormativeDocumentsAgreeWithTable(),
            new SharesAgree(),
            new GrowthAgrees(),
            new RatesAreWithinBounds(),
            new DisputesAgreeWithTable(),
            new LossesAreTold(),
            new FeesAreTold(),
            new NormativeDocumentsInForce(),
            new ReceivedAndFinishedAgree(),
            new EverythingDisclosed(),
            new AllZero(),
            new ScopeIsDeclared());

    /** The rule's id as in the list of rules, for instance {@code X-ZERO}. */
    String id();

    /** Hands every violation to the consumer. */
    void check(AnnualReport report, Claims claims, Consumer<Finding> findings);
}
