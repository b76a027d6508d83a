package org.gongkai.formats.pdf;

import java.io.IOException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdfparser.PDFParser;

/** Parses a file within its budget, also what is read from it later. */
final class BoundedParser extends PDFParser {

    private final Budget budget;

    BoundedParser(byte[] bytes, Budget budget) throws IOException {
        super(new TimedBytes(bytes, budget), "", null, null, IOUtils.createMemoryOnlyStreamCache());
        this.budget = budget;
    }

    @Override
    protected COSStream parseCOSStream(COSDictionary description) throws IOException {
        return new BoundedStream(super.parseCOSStream(description), budget);
    }
}
