package org.gongkai.formats.pdf;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.DrawObject;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.contentstream.operator.state.SetMatrix;
import org.apache.pdfbox.contentstream.operator.text.BeginText;
import org.apache.pdfbox.contentstream.operator.text.EndText;
import org.apache.pdfbox.contentstream.operator.text.MoveText;
import org.apache.pdfbox.contentstream.operator.text.MoveTextSetLeading;
import org.apache.pdfbox.contentstream.operator.text.NextLine;
import org.apache.pdfbox.contentstream.operator.text.SetCharSpacing;
import org.apache.pdfbox.contentstream.operator.text.SetFontAndSize;
import org.apache.pdfbox.contentstream.operator.text.SetTextHorizontalScaling;
import org.apache.pdfbox.contentstream.operator.text.SetTextLeading;
import org.apache.pdfbox.contentstream.operator.text.SetTextRise;
import org.apache.pdfbox.contentstream.operator.text.SetWordSpacing;
import org.apache.pdfbox.contentstream.operator.text.ShowText;
import org.apache.pdfbox.contentstream.operator.text.ShowTextAdjusted;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLine;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLineAndSpace;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType3CharProc;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.gongkai.formats.page.Page;
import org.gongkai.formats.page.Rule;

/** The characters and ruling lines of one page. Pictures, colours and clipping are passed over. */
final class PageContent extends PDFStreamEngine {

    private final Fonts fonts;
    private final Budget budget;
    private final PageFrame frame;
    private final PathLines path;
    private final List<Rule> rules = new ArrayList<>();
    private final PageGlyphs glyphs = new PageGlyphs();

    private PageContent(PageFrame frame, Fonts fonts, Budget budget) {
        this.frame = frame;
        this.fonts = fonts;
        this.budget = budget;
        path = new PathLines(rules, budget);
        addOperator(new BeginText(this));
        addOperator(new EndText(this));
        addOperator(new Concatenate(this));
        addOperator(new Save(this));
        addOperator(new Restore(this));
        addOperator(new DrawObject(this));
        addOperator(new SetMatrix(this));
        addOperator(new MoveText(this));
        addOperator(new MoveTextSetLeading(this));
        addOperator(new NextLine(this));
        addOperator(new SetFontAndSize(this));
        addOperator(new SetCharSpacing(this));
        addOperator(new SetWordSpacing(this));
        addOperator(new SetTextHorizontalScaling(this));
        addOperator(new SetTextLeading(this));
        addOperator(new SetTextRise(this));
        addOperator(new ShowText(this));
        addOperator(new ShowTextAdjusted(this));
        addOperator(new ShowTextLine(this));
        addOperator(new ShowTextLineAndSpace(this));
    }

    /** What stands on a page; where most of it stands sideways, the page is turned. */
    static Page read(PDPage page, Fonts fonts, Budget budget) throws IOException {
        PageFrame frame = PageFrame.of(page);
        PageContent content = new PageContent(frame, fonts, budget);
        content.processPage(page);
        int turn = content.glyphs.turn();
        if (turn != 0) {
            frame = frame.turned(turn);
            content = new PageContent(frame, fonts, budget);
            content.processPage(page);
        }
        return new Page(frame.width(), frame.height(), content.glyphs.all(), content.rules);
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        budget.step();
        if (operator.getName().equals("Tf")) {
            checkFont(operands);
        }
        if (!path.operator(operator.getName(), operands, this::place)) {
            super.processOperator(operator, operands);
        }
    }

    private void checkFont(List<COSBase> operands) {
        PDResources resources = getResources();
        COSDictionary named =
                resources == null ? null : resources.getCOSObject().getCOSDictionary(COSName.FONT);
        if (named != null
                && !operands.isEmpty()
                && operands.getFirst() instanceof COSName name
                && named.getDictionaryObject(name) instanceof COSDictionary font) {
            fonts.prepare(font);
        }
    }

    /** A damaged operator is passed over; what exceeds the budget never comes here. */
    @Override
    protected void operatorException(Operator operator, List<COSBase> operands, IOException damage) {
        budget.step();
    }

    private Point2D.Float place(float x, float y) {
        Point2D.Float point = transformedPoint(x, y);
        return frame.place(point.x, point.y);
    }

    @Override
    protected void processType3Stream(PDType3CharProc drawing, Matrix matrix) {
        budget.step();
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
        budget.step();
        float size = (float) Math.hypot(matrix.getScaleY(), matrix.getShearX());
        Point2D.Float begin = frame.place(matrix.getTranslateX(), matrix.getTranslateY());
        if (!frame.shows(begin) || !(size > 0 && size < frame.height())) {
            return;
        }
        String text = fonts.text(font, code);
        if (text == null) {
            return;
        }
        budget.glyph(text);
        Point2D.Float em =
                frame.place(matrix.getTranslateX() + matrix.getScaleX(), matrix.getTranslateY() + matrix.getShearY());
        glyphs.add(text, begin, em.x - begin.x, em.y - begin.y, displacement.getX(), size);
    }
}
