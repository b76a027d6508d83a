package org.gongkai.app.demo;

import org.gongkai.app.organ.Organ;
import org.gongkai.app.record.Acting;

/**
 * Who handles the requests of an organ.
 *
 * @param organ which
 * @param officer registers, drafts and serves
 * @param reviewer reviews
 * @param leader of the 政府信息公开工作机构: signs, extends, asks for a supplement or a fee
 */
public record Staff(Organ organ, Acting officer, Acting reviewer, Acting leader) {

    Acting applicant() {
        return new Acting(organ.id(), Acting.APPLICANT);
    }
}
