package org.gongkai.app.organ;

/**
 * An organ that answers requests in its own name (Regulation art. 27).
 *
 * @param id its key
 * @param name in full, as it stands in letters
 * @param mark what its register numbers begin with, such as 示公申
 * @param contact address and telephone of its 政府信息公开工作机构, one line, for letters and pages
 * @param reconsiderationOrgan where its decisions can be brought for reconsideration; empty until entered
 * @param court before which they can be brought; empty until entered
 */
public record Organ(long id, String name, String mark, String contact, String reconsiderationOrgan, String court) {}
