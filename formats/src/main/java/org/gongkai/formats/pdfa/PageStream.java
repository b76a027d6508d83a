package org.gongkai.formats.pdfa;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.gongkai.formats.layout.Paper;
import org.gongkai.formats.layout.Run;
import org.gongkai.formats.layout.Sheet;
import org.gongkai.formats.layout.Stroke;
import org.jspecify.annotations.Nullable;

/** The operators that draw one page. A PDF measures in points from the lower left corner. */
final class PageStream {

    private final Faces faces;
    private final StringBuilder out = new StringBuilder();

    private PageStream(Faces faces) {
        this.faces = faces;
    }

    static byte[] of(Sheet sheet, Faces faces) {
        PageStream page = new PageStream(faces);
        page.strokes(sheet);
        sheet.runs().forEach(page::run);
        return page.out.toString().getBytes(StandardCharsets.US_ASCII);
    }

    private void strokes(Sheet sheet) {
        // Square ends, so that lines meet in the corners.
        out.append("2 J ").append(points(Stroke.THICK)).append(" w\n");
        for (Stroke stroke : sheet.strokes()) {
            place(stroke.left(), stroke.top()).append(" m ");
            place(stroke.right(), stroke.bottom()).append(" l S\n");
        }
    }

    private void run(Run run) {
        double weight = faces.weight(run.face()) * run.size();
        out.append("BT ").append(points(run.spacing())).append(" Tc ");
        if (weight > 0) {
            out.append("2 Tr 1 J ").append(points(weight)).append(" w ");
        }
        double left = run.left();
        Font font = null;
        // The blank parts what stands in neighbouring cells for those who take the words out again.
        for (int character : (run.text() + " ").codePoints().map(Faces::drawn).toArray()) {
            Font next = faces.font(run.face(), character);
            if (next != font) {
                begin(font, next, run, left);
                font = next;
            }
            out.append(HexFormat.of().toHexDigits((char) font.code(character)));
            left += font.advance(character) * run.size() + run.spacing();
        }
        out.append(font == null ? "" : "> Tj ")
                .append(weight > 0 ? "0 Tr " : "")
                .append("ET\n");
    }

    private void begin(@Nullable Font before, Font font, Run run, double left) {
        out.append(before == null ? "" : "> Tj ");
        out.append('/')
                .append(font.name())
                .append(' ')
                .append(points(run.size()))
                .append(" Tf 1 0 0 1 ");
        place(left, run.base()).append(" Tm <");
    }

    private StringBuilder place(double left, double top) {
        return out.append(points(left)).append(' ').append(points(Paper.HEIGHT - top));
    }

    private static String points(double millimetres) {
        return BigDecimal.valueOf(millimetres / Paper.POINT)
                .setScale(3, RoundingMode.HALF_EVEN)
                .stripTrailingZeros()
                .toPlainString();
    }
}
