package org.gongkai.app.demo;

import java.util.List;
import org.gongkai.law.decision.Decision;
import org.gongkai.law.decision.Outcome;

/** The text of an answer, as an office words it: what was asked, what is decided, on what it rests. */
final class Letters {
    private Letters() {}

    static String text(Course course, Outcome outcome) {
        return String.join(
                "\n",
                List.of(
                        "申请人：",
                        "　　您申请公开“" + course.title() + "”，本机关已收悉。",
                        "　　经审查，" + ruling(outcome.decision()) + "根据《中华人民共和国政府信息公开条例》"
                                + outcome.decision().article() + "的规定，答复如下："
                                + outcome.decision().label()
                                + "。",
                        "　　" + particulars(outcome.decision()),
                        course.organ()));
    }

    private static String ruling(Decision decision) {
        return switch (decision) {
            case ALREADY_PUBLIC -> "该信息已经主动公开。";
            case DISCLOSED -> "该信息可以公开。";
            case PARTLY_DISCLOSED -> "该信息中有应当不予公开的内容，能够作区分处理。";
            case STATE_SECRET -> "该文件依法确定为国家秘密。";
            case FORBIDDEN_BY_LAW -> "法律、行政法规禁止公开该信息。";
            case SECURITY_OR_STABILITY -> "该信息公开后可能危及公共安全。";
            case THIRD_PARTY_HARM -> "该信息涉及商业秘密，第三方书面表示不同意公开，理由成立。";
            case INTERNAL_AFFAIRS -> "该信息属于人事管理、后勤管理方面的内部事务信息。";
            case PROCESS_INFORMATION -> "该信息是尚在讨论中的过程稿，没有法律、法规、规章规定应当公开。";
            case ENFORCEMENT_FILE -> "该信息属于行政执法案卷，没有法律、法规、规章规定应当公开。";
            case SPECIAL_ACCESS -> "该信息的查询，法律、行政法规另有特别规定。";
            case NOT_EXISTING -> "经检索，没有所申请公开的信息。";
            case NOT_RESPONSIBLE -> "该信息不是本机关制作，也不由本机关保存。";
            case NEEDS_PROCESSING -> "没有现成信息，需要对现有信息进行加工、分析。";
            case STILL_UNCLEAR -> "经补正，申请内容仍不明确。";
            case PETITION -> "所提内容属于信访、投诉事项。";
            case REPEATED -> "本机关已就同一内容作出答复。";
            case PUBLICATION -> "所需内容刊登在公开出版物上。";
            case EXCESSIVE_WITHOUT_REASON -> "申请的数量、频次明显超过合理范围，说明的理由不合理。";
            case RECONFIRMATION -> "该信息您此前已经取得。";
            case PUBLIC_INTEREST -> "第三方不同意公开，但不公开会对公共利益造成重大影响。";
            case NOT_SUPPLEMENTED, FEE_UNPAID, OTHERWISE_ENDED -> "";
        };
    }

    private static String particulars(Decision decision) {
        return switch (decision) {
            case ALREADY_PUBLIC -> "请在区人民政府网站“政府信息公开”专栏查阅，或者到区政务服务中心一层公开专区查阅。";
            case DISCLOSED, PUBLIC_INTEREST -> "现将该信息复制件随本答复书提供给您。";
            case PARTLY_DISCLOSED -> "可以公开的部分随本答复书提供；遮盖部分为个人账户和联系方式，公开会损害他人权益。";
            case STATE_SECRET -> "该文件标注密级，尚未解密。";
            case FORBIDDEN_BY_LAW -> "禁止公开的依据为统计调查中获得的能够识别单个调查对象的资料应当保密的规定。";
            case SECURITY_OR_STABILITY -> "其中含有供水、供气管网的具体位置和防护安排。";
            case THIRD_PARTY_HARM -> "本机关已书面征求第三方意见，第三方提出公开会泄露其报价方法。";
            case INTERNAL_AFFAIRS, PROCESS_INFORMATION, ENFORCEMENT_FILE -> "本机关依法不予公开。";
            case SPECIAL_ACCESS -> "请携带身份证明到不动产登记机构查询窗口申请查询。";
            case NOT_EXISTING -> "检索情况已登记在案。";
            case NOT_RESPONSIBLE -> "建议向区自然资源和规划局咨询，电话000-0000 0000。";
            case NEEDS_PROCESSING -> "如需其中已有的单项资料，可以另行提出申请。";
            case STILL_UNCLEAR -> "您可以写明项目名称和年份后重新提出申请。";
            case PETITION -> "您可以通过信访渠道提出，电话000-0000 0000。";
            case REPEATED -> "不再重复处理，请参见此前的答复书。";
            case PUBLICATION -> "您可以在图书馆查阅区人民政府公报。";
            case EXCESSIVE_WITHOUT_REASON, RECONFIRMATION -> "本机关不予处理。";
            case NOT_SUPPLEMENTED, FEE_UNPAID, OTHERWISE_ENDED -> "";
        };
    }
}
