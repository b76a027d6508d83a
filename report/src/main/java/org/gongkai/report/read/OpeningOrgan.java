package org.gongkai.report.read;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.report.model.Chapter;
import org.gongkai.report.model.Line;
import org.jspecify.annotations.Nullable;

/** The organ as the opening names it, for reports that lost their title on the way. */
final class OpeningOrgan {

    private static final int SEARCHED = 4;
    /** A place of two characters and the kind of the organ. */
    private static final int SHORTEST = 3;

    private static final String NAME = "([^,。;、:《》()\"的由]{2,28}(?:政府|办公室|办公厅|办事处|委员会|局|委|厅|院|署|中心|[镇乡]|街道))";
    private static final String YEAR = "(?:(?:19|20)\\d\\d年度?)?";

    /** "现公布某市教育局2023年政府信息公开工作年度报告". */
    private static final Pattern PUBLISHED = Pattern.compile("(?:公布|公开|发布|编制|现将|形成)了?[《\"]?" + YEAR + NAME + YEAR
            + "政府信息公开(?:工作)?(?:年度?)?报告|结合" + YEAR + NAME + "政府信息公开工作");
    /** "由某镇人民政府编制", "某镇人民政府特此编制2023年度报告". */
    private static final Pattern MADE =
            Pattern.compile("由" + NAME + "(?:汇总|综合|负责|结合|组织|根据|牵头|编制)|(?:^|,)" + NAME + "特此编制");

    /** Words that stand for a name, or begin one only for readers who know the place: 我局, 本级政府, 区统计局. */
    private static final Pattern NO_NAME =
            Pattern.compile("^(?:我|本|该|各|全|了|省|市|区|县|州|盟|旗|镇|乡|街道|向社会|国务院办公厅|关于|中华人民共和国政府)");

    private OpeningOrgan() {}

    /** The organ that the first sentences name; null where they name none by its full name. */
    static @Nullable String in(List<Chapter> chapters) {
        return chapters.stream()
                .flatMap(chapter -> chapter.lines().stream())
                .limit(SEARCHED)
                .map(Line::text)
                .map(OpeningOrgan::named)
                .filter(name -> name != null)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String named(String line) {
        String text = Fold.fold(line).replace(" ", "");
        for (Pattern pattern : new Pattern[] {PUBLISHED, MADE}) {
            Matcher matcher = pattern.matcher(text);
            while (matcher.find()) {
                boolean first = matcher.group(1) != null;
                String name = first ? matcher.group(1) : matcher.group(2);
                if (name.length() >= SHORTEST && !NO_NAME.matcher(name).find()) {
                    return name;
                }
            }
        }
        return null;
    }
}
