package org.gongkai.report.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.gongkai.law.decision.ReportRow;
import org.gongkai.report.model.FormVersion;
import org.gongkai.report.model.Table2Cell;
import org.gongkai.report.model.Table3;
import org.gongkai.report.model.Table4;
import org.gongkai.report.rules.Messages;

/** Places of findings as people name them: {@code section1.(一)} is 第一部分（一）, {@code table3.granted.total} 表三“（一）予以公开”总计. */
public final class Places {

    private static final String NUMBERS = "零一二三四五六";

    private Places() {}

    /** The place in the language of the messages; a place it does not know as it is. */
    public static String inWords(String where, Messages messages) {
        List<String> words = new ArrayList<>();
        for (String place : where.split(" vs ", -1)) {
            words.add(one(place, messages));
        }
        return String.join(messages.text("text.versus"), words);
    }

    private static String one(String place, Messages messages) {
        String[] parts = place.split("\\.", -1);
        return switch (parts[0]) {
            case "title", "preamble" -> messages.text("place." + parts[0]);
            case "table2" -> messages.text("place.table2", table2(place));
            case "table3" -> messages.text("place.table3", table3(parts, messages));
            case "table4" -> messages.text("place.table4", table4(parts));
            default -> parts[0].startsWith("section") ? section(parts, messages) : place;
        };
    }

    private static String section(String[] parts, Messages messages) {
        int number = parts[0].length() == 8 ? parts[0].charAt(7) - '0' : 0;
        String name = number > 0 && number < NUMBERS.length() ? String.valueOf(NUMBERS.charAt(number)) : parts[0];
        StringBuilder text = new StringBuilder(messages.text("place.section", name));
        for (int i = 1; i < parts.length; i++) {
            text.append(parts[i].replace('(', '（').replace(')', '）'));
        }
        return text.toString();
    }

    private static String table2(String path) {
        for (FormVersion form : FormVersion.values()) {
            for (Table2Cell cell : Table2Cell.of(form)) {
                if (cell.path().equals(path)) {
                    return "“" + cell.row() + "”" + cell.column();
                }
            }
        }
        return "";
    }

    private static String table3(String[] parts, Messages messages) {
        StringBuilder text = new StringBuilder();
        if (parts.length > 1) {
            text.append(parts[1].equals("balance") ? messages.text("place.balance") : row(parts[1]));
        }
        if (parts.length > 2) {
            for (Table3.Column column : Table3.Column.values()) {
                if (column.key().equals(parts[2])) {
                    text.append(column.label());
                }
            }
        }
        return text.toString();
    }

    private static String row(String key) {
        for (ReportRow row : ReportRow.values()) {
            if (row.key().equals(key)) {
                return "“" + row.label() + "”";
            }
        }
        return key;
    }

    private static String table4(String[] parts) {
        StringBuilder text = new StringBuilder();
        for (Table4.Dispute dispute : Table4.Dispute.values()) {
            if (parts.length > 1 && dispute.key().equals(parts[1])) {
                text.append("“").append(dispute.label()).append("”");
            }
        }
        for (Table4.Column column : Table4.Column.values()) {
            if (parts.length > 2 && column.name().toLowerCase(Locale.ROOT).equals(parts[2])) {
                text.append(column.label());
            }
        }
        return text.toString();
    }
}
