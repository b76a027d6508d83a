package org.gongkai.formats.layout;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.formats.write.Words;

/** A paragraph in lines. */
final class TextBlock implements Block {

    /** Characters are not set further apart than this share of their size: a ragged edge is better to read. */
    private static final double WIDEST_GAP = 0.2;

    /**
     * One line.
     *
     * @param indent how far it begins from the left edge
     * @param full whether the paragraph goes on in the next line only for want of room
     */
    private record Line(String text, double indent, boolean full) {}

    private final Style style;
    private final boolean heading;
    private final LineBreaks breaks;
    private final List<Line> lines = new ArrayList<>();

    TextBlock(Words words, Metrics metrics) {
        style = Style.of(words.role());
        heading = switch (words.role()) {
            case TITLE, HEADING, SUBHEADING -> true;
            case BODY, FLUSH, SIGNATURE -> false;
        };
        breaks = new LineBreaks(metrics, style);
        double measure = Paper.RIGHT - Paper.LEFT - (style.align() == Style.Align.SIGNATURE ? 4 * style.size() : 0);
        double indent = style.indent();
        for (String part : words.text().split("\n", -1)) {
            List<String> broken = breaks.of(part, measure - indent, measure);
            for (int i = 0; i < broken.size(); i++) {
                lines.add(new Line(broken.get(i), i == 0 ? indent : 0, i + 1 < broken.size()));
            }
            indent = 0;
        }
    }

    @Override
    public boolean staysWithNext() {
        return heading;
    }

    @Override
    public double least(double above) {
        boolean whole = heading || style.align() == Style.Align.SIGNATURE;
        return whole ? lines.size() * style.leading() + style.after() : style.leading();
    }

    @Override
    public void place(Pages pages) {
        for (Line line : lines) {
            if (!pages.fits(style.leading())) {
                pages.turn();
            }
            pages.add(run(line, pages.top()));
            pages.advance(style.leading());
        }
        pages.advance(style.after());
    }

    private Run run(Line line, double top) {
        double room = Paper.RIGHT - Paper.LEFT - line.indent();
        double free = room - breaks.width(line.text());
        double left = Paper.LEFT + line.indent();
        double spacing = style.spacing();
        switch (style.align()) {
            case BOTH -> {
                String seen = line.text().stripTrailing();
                double gap = free / Math.max(1, seen.codePointCount(0, seen.length()) - 1);
                spacing += line.full() && gap <= WIDEST_GAP * style.size() ? gap : 0;
            }
            case CENTRE -> left += free / 2;
            case SIGNATURE -> left += free - 4 * style.size();
            case LEFT -> {}
        }
        return new Run(line.text(), style.face(), style.size(), left, top + style.rise(), spacing);
    }
}
