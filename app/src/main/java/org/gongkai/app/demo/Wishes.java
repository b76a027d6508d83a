package org.gongkai.app.demo;

import java.util.List;
import java.util.random.RandomGenerator;
import org.gongkai.app.request.Wanted;
import org.gongkai.law.decision.Decision;

/** What people ask a district for: plots and projects, schools, money, papers; worded as they word it. */
final class Wishes {
    /** 区人民政府办公室. */
    static final int OFFICE = 0;
    /** 区住房和城乡建设局. */
    static final int HOUSING = 1;
    /** 区教育局. */
    static final int EDUCATION = 2;

    private static final List<String> PLACES =
            List.of("北岸片区", "南桥片区", "望山街道长青社区", "新河镇集镇", "东湖路西侧地块", "老城厢一期", "学府路沿线", "货场旧址");
    private static final List<String> SCHOOLS = List.of("示范区实验小学", "望山中心小学", "长青初级中学", "南桥幼儿园", "新河镇九年一贯制学校");
    private static final List<String> DELIVERIES = List.of("邮寄", "当面领取", "电子邮件");

    private static final List<Wish> COMMON = List.of(
            new Wish(HOUSING, "{place}国有土地上房屋征收补偿方案", "征收决定公告所附的补偿方案全文，包括附件"),
            new Wish(HOUSING, "{place}征收补偿资金拨付凭证", "{year}年以来专户拨付的凭证和存储证明"),
            new Wish(HOUSING, "{place}老旧小区改造施工合同及竣工验收备案表", "{year}年实施的改造工程，含工程量清单"),
            new Wish(HOUSING, "{place}房屋安全鉴定报告", "{year}年区里统一组织鉴定的那一份"),
            new Wish(HOUSING, "{year}年公共租赁住房分配结果", "{place}房源的分配对象名单、轮候次序和面积"),
            new Wish(HOUSING, "{place}既有住宅加装电梯财政补助发放情况", "按楼栋列出的补助金额和发放日期"),
            new Wish(HOUSING, "{place}物业服务企业招投标备案材料", "{year}年选聘物业企业的备案材料"),
            new Wish(HOUSING, "{place}建筑工程施工许可证及附件", "许可证号不清楚，建设单位为示例甲建设工程有限公司"),
            new Wish(
                    HOUSING,
                    "关于{place}旧城区改建项目国有土地上房屋征收决定作出之前组织开展的社会稳定风险评估报告、公众意见征集和采纳情况说明、补偿方案论证会会议材料以及征收补偿费用足额到位专户存储凭证",
                    "以上材料如有涉及个人信息的部分，可以遮盖后提供"),
            new Wish(EDUCATION, "{school}{year}年招生范围划定方案", "含论证会、风险评估材料"),
            new Wish(EDUCATION, "{school}校舍抗震鉴定报告", "最近一次鉴定的报告和整改意见"),
            new Wish(EDUCATION, "{school}{year}年食堂大宗食材采购合同", "中标通知书、合同和价格清单"),
            new Wish(EDUCATION, "{year}年民办学校年度检查结论", "全区民办幼儿园和民办中小学的检查等次"),
            new Wish(EDUCATION, "{year}年课后服务收费标准批复", "批复文号和实施日期"),
            new Wish(EDUCATION, "{school}{year}年部门预算“三公”经费明细", "公务接待、公务用车两项"),
            new Wish(
                    EDUCATION,
                    "{year}年秋季学期全区义务教育阶段随迁子女入学积分办法制定过程中向社会公开征求意见的全部反馈意见汇总、采纳情况说明和合法性审查意见书",
                    "如不能全部提供，请先提供采纳情况说明"),
            new Wish(OFFICE, "区政府关于{place}控制性详细规划的批复", "批复文件及附图"),
            new Wish(OFFICE, "{year}年区级财政衔接资金项目库及分配表", "分镇（街道）列出"),
            new Wish(OFFICE, "区政府{year}年重大行政决策事项目录及公众参与情况", "目录、听证会记录"),
            new Wish(OFFICE, "{place}征收土地预公告和土地现状调查结果", "公告张贴的照片和调查结果确认表"),
            new Wish(OFFICE, "{year}年区政府与示例乙建设工程有限公司签订的投资协议", "协议正文和补充协议"),
            new Wish(OFFICE, "关于撤销新河镇集镇农贸市场的请示和批复", "请示文号示新政〔{year}〕8号"));

    private final RandomGenerator random;
    private final int year;

    /** @param year the year that people ask about the year before of */
    Wishes(RandomGenerator random, int year) {
        this.random = random;
        this.year = year;
    }

    /** @param organ the place of the organ in the district's list */
    private record Wish(int organ, String title, String description) {}

    /** What is asked for, and of which organ. */
    record Chosen(int organ, Wanted wanted) {}

    /** Something that may well be answered so. */
    Chosen forDecision(Decision decision) {
        List<Wish> fitting = fitting(decision);
        return chosen(fitting.get(random.nextInt(fitting.size())));
    }

    /** Something whatever. */
    Chosen any() {
        return chosen(COMMON.get(random.nextInt(COMMON.size())));
    }

    private Chosen chosen(Wish wish) {
        String place = PLACES.get(random.nextInt(PLACES.size()));
        String school = SCHOOLS.get(random.nextInt(SCHOOLS.size()));
        String asked = String.valueOf(year - 1 - random.nextInt(4));
        boolean paper = random.nextInt(3) > 0;
        return new Chosen(
                wish.organ(),
                new Wanted(
                        filled(wish.title(), place, school, asked),
                        filled(wish.description(), place, school, asked),
                        "",
                        paper ? "纸质" : "电子文档",
                        paper ? DELIVERIES.get(random.nextInt(2)) : DELIVERIES.getLast()));
    }

    private static String filled(String text, String place, String school, String year) {
        return text.replace("{place}", place).replace("{school}", school).replace("{year}", year);
    }

    private static List<Wish> fitting(Decision decision) {
        return switch (decision) {
            case STATE_SECRET -> List.of(new Wish(OFFICE, "区人民防空指挥工程位置图", "{place}一带地下工程的平面图"));
            case FORBIDDEN_BY_LAW -> List.of(new Wish(OFFICE, "{year}年经济普查单个企业的原始调查表", "{place}沿街商户填报的表"));
            case SECURITY_OR_STABILITY -> List.of(new Wish(HOUSING, "{place}供水供气管网竣工图", "要带坐标的电子图"));
            case THIRD_PARTY_HARM ->
                List.of(
                        new Wish(HOUSING, "{place}改造工程投标文件中的技术方案和综合单价分析表", "中标单位的投标文件"),
                        new Wish(EDUCATION, "{school}食堂承包企业的成本构成表", "{year}年投标时提交的那一份"));
            case PUBLIC_INTEREST -> List.of(new Wish(EDUCATION, "{school}校园餐供货企业的食品检验报告", "{year}年下半年全部批次"));
            case INTERNAL_AFFAIRS ->
                List.of(
                        new Wish(OFFICE, "区政府办公室{year}年值班表和公务用车调度记录", "全年"),
                        new Wish(EDUCATION, "{school}中层干部竞聘的民主测评票数", "{year}年竞聘"));
            case PROCESS_INFORMATION ->
                List.of(
                        new Wish(OFFICE, "区政府专题会议关于{place}收储工作的讨论记录", "每位参会人员的发言"),
                        new Wish(HOUSING, "{place}补偿方案历次征求意见稿和部门往来函件", "正式方案之前的各稿"));
            case ENFORCEMENT_FILE -> List.of(new Wish(HOUSING, "对{place}违法搭建作出行政处罚的全部案卷材料", "立案表、现场笔录、询问笔录"));
            case SPECIAL_ACCESS ->
                List.of(
                        new Wish(HOUSING, "{place}12幢房屋的不动产登记档案", "房屋的历次转移登记和抵押情况"),
                        new Wish(OFFICE, "示例乙建设工程有限公司的登记档案", "设立和历次变更材料"));
            case NOT_RESPONSIBLE ->
                List.of(
                        new Wish(OFFICE, "{place}国有建设用地使用权出让合同", "{year}年签订的合同"),
                        new Wish(EDUCATION, "{school}门前道路的交通影响评价报告", "道路改造前做的评价"));
            case NEEDS_PROCESSING ->
                List.of(
                        new Wish(EDUCATION, "近五年全区各校学生近视率逐年变化的对比分析", "按学校、年级列表"),
                        new Wish(HOUSING, "近三年全区物业投诉按小区和事由的分类统计", "各小区每月的件数"));
            case STILL_UNCLEAR, NOT_SUPPLEMENTED ->
                List.of(
                        new Wish(HOUSING, "拆迁资料", "我家那一片的"),
                        new Wish(OFFICE, "有关文件", "跟{place}有关的所有文件"),
                        new Wish(EDUCATION, "学校的材料", "{school}的"));
            case PETITION ->
                List.of(
                        new Wish(OFFICE, "要求处理{place}夜间施工扰民的问题", "多次反映没有结果，请给说法"),
                        new Wish(HOUSING, "投诉{place}物业公司乱收停车费", "请责令退还"));
            case REPEATED -> List.of(new Wish(HOUSING, "{place}国有土地上房屋征收补偿方案", "上次给的答复不满意，再申请一次"));
            case PUBLICATION -> List.of(new Wish(OFFICE, "区人民政府公报{year}年第3期", "整本"));
            case EXCESSIVE_WITHOUT_REASON -> List.of(new Wish(OFFICE, "区政府办公室自{year}年以来的全部收文、发文登记簿", "同日另提出四十七件类似申请"));
            case RECONFIRMATION -> List.of(new Wish(HOUSING, "确认所附征收补偿方案复印件与原件一致并加盖公章", "复印件是上次答复时提供的"));
            case ALREADY_PUBLIC ->
                List.of(
                        new Wish(EDUCATION, "{year}年示范区义务教育学区划分一览表", "各小学的范围"),
                        new Wish(OFFICE, "{year}年区级财政预算和决算报告", "全本"),
                        new Wish(HOUSING, "示范区公共租赁住房保障管理办法", "现在执行的是哪一个"));
            case OTHERWISE_ENDED -> List.of(new Wish(OFFICE, "新河镇新河村{year}年度村级财务收支明细", "村委会公布的流水账"));
            case FEE_UNPAID ->
                List.of(
                        new Wish(HOUSING, "{place}全部被征收户的评估报告", "共一百余户"),
                        new Wish(EDUCATION, "{year}年全区各校财务凭证", "十二所学校全年"));
            case DISCLOSED, PARTLY_DISCLOSED, NOT_EXISTING -> COMMON;
        };
    }
}
