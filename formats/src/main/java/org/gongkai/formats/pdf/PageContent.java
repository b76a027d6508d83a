package org.gongkai.formats.pdf;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
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
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.PDType3CharProc;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.gongkai.formats.page.Glyph;
import org.gongkai.formats.page.Page;
import org.gongkai.formats.page.Rule;
import org.jspecify.annotations.Nullable;

/** The characters and ruling lines of one page. Pictures, colours and clipping are passed over. */
final class PageContent extends PDFStreamEngine {

    private final PDPage page;
    private final Budget budget;
    private final PageFrame frame;
    private final PathLines path;
    private final Set<COSDictionary> checked = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<Glyph> glyphs = new ArrayList<>();
    private final List<Rule> rules = new ArrayList<>();

    PageContent(PDPage page, Budget budget) {
        this.page = page;
        this.budget = budget;
        frame = PageFrame.of(page);
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

    Page read() throws IOException {
        processPage(page);
        return new Page(frame.width(), frame.height(), glyphs, rules);
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

    private void checkFont(List<COSBase> operands) throws IOException {
        PDResources resources = getResources();
        COSDictionary fonts =
                resources == null ? null : resources.getCOSObject().getCOSDictionary(COSName.FONT);
        if (fonts != null
                && !operands.isEmpty()
                && operands.getFirst() instanceof COSName name
                && fonts.getDictionaryObject(name) instanceof COSDictionary font
                && checked.add(font)) {
            FontRanges.check(font);
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
        String text = text(font, code);
        if (text == null) {
            return;
        }
        Point2D.Float begin = frame.place(matrix.getTranslateX(), matrix.getTranslateY());
        Point2D.Float end = frame.place(
                matrix.getTranslateX() + displacement.getX() * matrix.getScaleX(),
                matrix.getTranslateY() + displacement.getX() * matrix.getShearY());
        float size = (float) Math.hypot(matrix.getScaleY(), matrix.getShearX());
        if (!frame.shows(begin) || !(size > 0 && size < frame.height())) {
            return;
        }
        budget.glyph(text);
        boolean sideways = Math.abs(end.y - begin.y) > Math.abs(end.x - begin.x);
        float left = Math.min(begin.x, end.x);
        float right = sideways || displacement.getX() == 0 ? left + size : Math.max(begin.x, end.x);
        glyphs.add(new Glyph(text, left, right, begin.y, size));
    }

    private static @Nullable String text(PDFont font, int code) throws IOException {
        String text = font instanceof PDSimpleFont simple
                ? simple.toUnicode(code, GlyphList.getAdobeGlyphList())
                : font.toUnicode(code);
        if (text == null || text.isEmpty()) {
            return null;
        }
        return Lookalikes.plain(text);
    }
}
