package org.gongkai.report.batch;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reports in memory: three invented bureaus with four years each, whose requests are carried over rightly or not, and what is no report. */
final class Drawer implements Inputs {

    private final List<String> names = new ArrayList<>();
    private final List<byte[]> contents = new ArrayList<>();
    private final String root;

    Drawer(String root) {
        this.root = root;
    }

    /** A report with as many requests carried in as carried out. */
    Drawer report(String name, String organ, int year, int received, int carried) {
        return file(name, """
            %s%d年政府信息公开工作年度报告
            一、总体情况
            收到政府信息公开申请%d件。
            三、收到和处理政府信息公开申请情况
            \t自然人\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t总计
            一、本年新收政府信息公开申请数量\t%3$d\t0\t0\t0\t0\t0\t%3$d
            二、上年结转政府信息公开申请数量\t%d\t0\t0\t0\t0\t0\t%4$d
            三、本年度办理结果\t（一）予以公开\t%3$d\t0\t0\t0\t0\t0\t%3$d
            （七）总计\t%3$d\t0\t0\t0\t0\t0\t%3$d
            四、结转下年度继续办理\t%4$d\t0\t0\t0\t0\t0\t%4$d
            """.formatted(organ, year, received, carried));
    }

    Drawer file(String name, String content) {
        names.add(name);
        contents.add(content.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /** Twelve reports, two of which do not go on from the year before, and two files that are none; one name has a line feed. */
    static Drawer filled() {
        Drawer drawer = new Drawer("drawer");
        List<String> organs = List.of("青山区财政局", "湖东市青山区教育局", "白水县审计局");
        for (int year = 2021; year <= 2024; year++) {
            for (String organ : organs) {
                String title = year == 2023 ? organ.replace("湖东市", "") : organ;
                boolean wrong = organ.startsWith(year == 2024 ? "青山" : year == 2022 ? "湖东" : "无");
                int carried = wrong ? 3 : 1;
                drawer.report(year + "/" + organ + ".txt", title, year, 10 + year % 7, carried);
            }
            if (year % 2 == 0) {
                drawer.file(year + "/诗\n一首.txt", "床前明月光，疑是地上霜。\n举头望明月，低头思故乡。\n");
            }
        }
        return drawer;
    }

    @Override
    public String root() {
        return root;
    }

    @Override
    public List<String> names() {
        return names;
    }

    @Override
    public long size(int number) {
        return contents.get(number).length;
    }

    @Override
    public byte[] read(int number) {
        return contents.get(number);
    }
}
