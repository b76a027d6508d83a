package org.gongkai.law.request;

/** Who is consulted, and what its silence means. */
public enum Consulted {
    /** Art. 32: 第三方逾期未提出意见的，由行政机关依照本条例的规定决定是否公开: silence is neither consent nor refusal. */
    THIRD_PARTY(Consultation.Ending.NO_OPINION),
    /** Art. 34, an organ that made the information jointly: 逾期未提出意见的视为同意公开. */
    JOINT_ORGAN(Consultation.Ending.CONSENTED_BY_SILENCE),
    /** Art. 11, another organ concerned: no time is set there; the 15 working days of arts. 32 and 34 are used [U]. */
    OTHER_ORGAN(Consultation.Ending.NO_OPINION);

    private final Consultation.Ending silence;

    Consulted(Consultation.Ending silence) {
        this.silence = silence;
    }

    /** How the consultation ends when the time lapses without a reply. */
    public Consultation.Ending silence() {
        return silence;
    }
}
