package org.gongkai.app.dispute;

import java.util.List;
import org.gongkai.app.web.Happened;

/**
 * The page of a dispute.
 *
 * @param number the register number of the request; empty if none was named
 * @param remark free text; empty if there is none or it is erased
 * @param course what happened, the latest first
 */
public record DisputePage(Dispute dispute, String number, String remark, List<Happened> course) {}
