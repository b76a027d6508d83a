package org.gongkai.report.read;

import java.util.List;
import java.util.regex.Pattern;

/** Recognises what a web page puts around a text: navigation, properties of the page, owner and record numbers. */
final class Footer {

    private static final int LONGEST = 120;
    private static final List<String> OWNER = List.of(
            "主办单位",
            "承办单位",
            "版权所有",
            "ICP备",
            "备案号",
            "公网安备",
            "网站标识码",
            "扫一扫",
            "分享到",
            "上一篇",
            "下一篇",
            "上一条",
            "下一条",
            "网站地图",
            "联系我们",
            "技术支持",
            "关闭窗口",
            "打印本页",
            "返回顶部",
            "您访问的链接",
            "相关链接",
            "友情链接",
            "浏览器",
            "Copyright",
            "主管单位",
            "网站支持IPv6",
            "维护单位",
            "责任编辑",
            "【打印",
            "【关闭",
            "[打印",
            "[关闭",
            "打印 关闭",
            "网站声明",
            "关于我们");
    private static final Pattern PROPERTY =
            Pattern.compile("^[\\s\\[【]*(?:索\\s*引\\s*号|发布机构|发布日期|发布时间|发文日期|成文日期|生成日期|公开日期|文\\s*号|主题分类|信息分类"
                    + "|信息来源|来\\s*源|作\\s*者|字\\s*号|字体|浏览次数|浏览量|阅读次数|访问次数|点击数|点击率|公开方式|公开时限|组配分类|体裁分类|有效性|主题词|关键词|内容概述|所属机构"
                    + "|当前位置|您的位置|您现在的位置|首页|打印|分享|名\\s*称|标\\s*题|公开目录|公开范围|发文机关|发文字号|信息索引).*");

    private Footer() {}

    /** Whether a line speaks of the page's owner or its buttons, so that the text has ended. */
    static boolean isOwner(String line) {
        return line.length() <= LONGEST && OWNER.stream().anyMatch(line::contains);
    }

    /** Whether a line states a property of the page rather than the text. */
    static boolean isProperty(String line) {
        return line.length() <= LONGEST && PROPERTY.matcher(line).matches();
    }
}
