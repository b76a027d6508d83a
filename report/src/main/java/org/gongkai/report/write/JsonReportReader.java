package org.gongkai.report.write;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gongkai.formats.Place;
import org.gongkai.formats.blocks.VisibleText;
import org.gongkai.report.model.AnnualReport;
import org.gongkai.report.model.Chapter;
import org.gongkai.report.model.FormVersion;
import org.gongkai.report.model.Heading;
import org.gongkai.report.model.Line;
import org.gongkai.report.model.Reading;
import org.gongkai.report.read.Items;
import org.gongkai.report.read.ReadReport;
import org.gongkai.report.rules.Messages;
import org.jspecify.annotations.Nullable;

/** The report that a JSON text of {@code gongkai-report/1} holds; its tables are read by {@link JsonTableReader}. */
final class JsonReportReader {

    private static final int CHAPTERS = 6;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2999;
    private static final Pattern NOTICE = Pattern.compile("reading\\.[A-Za-z]{1,40}");

    private final Messages messages = Messages.of(Locale.CHINA);
    private int places;

    private JsonReportReader() {}

    static ReadReport read(JsonValue value) throws BadJson {
        JsonPlace json = JsonPlace.of("", value);
        String schema = json.text("schema");
        if (!schema.equals(ReportJson.SCHEMA)) {
            throw BadJson.at("schema", "是“%s”，只能读取 %s".formatted(cut(schema), ReportJson.SCHEMA));
        }
        AnnualReport report = new JsonReportReader().report(json);
        json.end();
        boolean noText = report.chapters().stream().allMatch(c -> c.lines().isEmpty());
        boolean noTables = report.table2() == null && report.table3() == null && report.table4() == null;
        return noText && noTables
                ? new ReadReport.Refused(ReadReport.Reason.BLANK_FORM, "JSON 里没有填写任何文字和表格，请填写后再检查")
                : new ReadReport.Report(report);
    }

    private AnnualReport report(JsonPlace json) throws BadJson {
        FormVersion form = form(json);
        List<Heading> headings = new ArrayList<>();
        for (JsonPlace heading : json.objects("headings")) {
            headings.add(heading(heading));
        }
        List<Chapter> chapters = chapters(json.objects("chapters"));
        List<Reading> readings = new ArrayList<>();
        for (JsonPlace reading : json.objects("readings")) {
            readings.add(reading(reading));
        }
        JsonTableReader tables = new JsonTableReader(json.objectOrNull("cells"), form);
        String file = json.textOrNull("file");
        AnnualReport report = new AnnualReport(
                file == null ? "" : file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1),
                json.text("title"),
                json.textOrNull("organ"),
                json.wholeOrNull("year", FIRST_YEAR, LAST_YEAR),
                form,
                headings,
                chapters,
                tables.two(json.objectOrNull("table2")),
                tables.three(json.objectOrNull("table3")),
                tables.four(json.objectOrNull("table4")),
                readings);
        tables.end();
        return report;
    }

    /** The form; one that is not written follows from the report's year. */
    private static FormVersion form(JsonPlace json) throws BadJson {
        FormVersion form = formOrNull(json);
        Integer year = json.wholeOrNull("year", FIRST_YEAR, LAST_YEAR);
        return form != null ? form : year == null ? FormVersion.F2021 : FormVersion.ofYear(year);
    }

    static @Nullable FormVersion formOrNull(JsonPlace json) throws BadJson {
        String key = json.textOrNull("form_version");
        if (key == null) {
            return null;
        }
        for (FormVersion form : FormVersion.values()) {
            if (form.key().equals(key)) {
                return form;
            }
        }
        throw BadJson.at(json.path("form_version"), "应当是 pre2019、2019 或者 2021");
    }

    private Heading heading(JsonPlace json) throws BadJson {
        Heading heading = new Heading(
                json.whole("chapter", 1, CHAPTERS),
                visible(json, "text"),
                json.text("number"),
                json.text("title"),
                place(json));
        json.end();
        return heading;
    }

    private List<Chapter> chapters(List<JsonPlace> array) throws BadJson {
        List<Chapter> chapters = new ArrayList<>();
        Set<Integer> numbers = new HashSet<>();
        for (JsonPlace json : array) {
            int number = json.whole("chapter", 0, CHAPTERS);
            if (!numbers.add(number)) {
                throw BadJson.at(json.path("chapter"), "是 %d，前面已经有了".formatted(number));
            }
            Items items = new Items();
            List<Line> lines = new ArrayList<>();
            for (JsonPlace line : json.objects("lines")) {
                lines.add(line(line, number, items));
            }
            json.end();
            chapters.add(new Chapter(number, lines));
        }
        return chapters;
    }

    private Line line(JsonPlace json, int chapter, Items items) throws BadJson {
        String text = visible(json, "text");
        items.enter(text);
        String section = chapter == 0 ? "preamble" : "section" + chapter;
        String where = json.textOrNull("where");
        if (where == null) {
            where = chapter == 0 ? section : section + items.path();
        } else if (!where.equals(section) && !where.startsWith(section + ".")) {
            throw BadJson.at(json.path("where"), "应当以 %s 开头".formatted(section));
        }
        Line line = new Line(where, text, place(json));
        json.end();
        return line;
    }

    private Reading reading(JsonPlace json) throws BadJson {
        String key = json.text("key");
        if (!NOTICE.matcher(key).matches() || !messages.has(key)) {
            throw BadJson.at(json.path("key"), "不是已知的读取说明：“%s”".formatted(cut(key)));
        }
        Reading reading = new Reading(json.text("where"), key, json.text("evidence"));
        json.end();
        return reading;
    }

    /** The place in the file the report was read from; where none is written, the number of the paragraph here. */
    private Place place(JsonPlace json) throws BadJson {
        places++;
        JsonPlace place = json.objectOrNull("place");
        if (place == null) {
            return new Place(Place.Unit.PARAGRAPH, places);
        }
        String name = place.text("unit");
        Place.Unit unit = Stream.of(Place.Unit.values())
                .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst()
                .orElseThrow(() -> BadJson.at(place.path("unit"), "应当是 line、paragraph 或者 table"));
        Place read = new Place(unit, place.whole("number", 1, Integer.MAX_VALUE));
        place.end();
        return read;
    }

    private static String visible(JsonPlace json, String name) throws BadJson {
        String text = json.text(name);
        if (VisibleText.isBlank(text)) {
            throw BadJson.at(json.path(name), "是空的，请删去或者填写");
        }
        return text;
    }

    static @Nullable BigDecimal numberOrNull(String path, @Nullable JsonValue value) throws BadJson {
        return switch (value) {
            case null -> null;
            case JsonValue.Word.NULL -> null;
            case JsonValue.Amount(BigDecimal number) -> number;
            default -> throw BadJson.at(path, "应当是数字，空白单元格写 null");
        };
    }

    private static String cut(String text) {
        return text.length() > 40 ? text.substring(0, 40) + "…" : text;
    }
}
