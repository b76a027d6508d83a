package org.gongkai.law.clock;

/** How a request was received, Regulation art. 31: each way has its own day of receipt (收到申请之日). */
public enum ReceiptWay {
    /** 以当面方式提交的，以提交之日为收到申请之日. */
    IN_PERSON("当面提交", "in person"),
    /** 以邮寄方式提交的，以行政机关签收之日为收到申请之日. */
    SIGNED_MAIL("邮寄，行政机关签收", "by mail, signed for"),
    /** 平常信函等无需签收的：应当于收到申请的当日与申请人确认，确认之日为收到申请之日. */
    PLAIN_MAIL("平常信函，与申请人确认", "by plain letter, confirmed with the applicant"),
    /** 通过互联网渠道提交的，以双方确认之日为收到申请之日. */
    ONLINE("互联网渠道，双方确认", "online, confirmed by both sides"),
    /** 通过传真提交的，以双方确认之日为收到申请之日. */
    FAX("传真，双方确认", "by fax, confirmed by both sides"),
    /** Oral request written down by the office, as in person (Regulation arts. 29, 31; [U]). */
    ORAL("口头提出，代为填写", "orally, written down by the office");

    private final String zh;
    private final String en;

    ReceiptWay(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /** In Chinese. */
    public String zh() {
        return zh;
    }

    /** In English. */
    public String en() {
        return en;
    }
}
