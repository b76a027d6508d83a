package org.gongkai.formats.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.DecodeOptions;
import org.apache.pdfbox.filter.FilterFactory;
import org.apache.pdfbox.io.RandomAccessRead;

/** A packed part of a file that is unpacked within the file's budget, encrypted or not, however often it is packed. */
final class BoundedStream extends COSStream {

    /** What packs text; the others pack pictures, which are never looked at. */
    private static final Set<String> TEXT_FILTERS = Set.of(
            "FlateDecode",
            "Fl",
            "LZWDecode",
            "LZW",
            "ASCIIHexDecode",
            "AHx",
            "ASCII85Decode",
            "A85",
            "RunLengthDecode",
            "RL",
            "Crypt");

    private static final int MOST_FILTERS = 8;

    /** The widest row that a predictor may ask for, in columns. */
    private static final int COLUMNS = 1 << 16;

    private final COSStream packed;
    private final Budget budget;
    private boolean written;

    BoundedStream(COSStream packed, Budget budget) {
        this.packed = packed;
        this.budget = budget;
        packed.forEach(this::setItem);
        setKey(packed.getKey());
    }

    @Override
    public boolean hasData() {
        return written ? super.hasData() : packed.hasData();
    }

    @Override
    public InputStream createRawInputStream() throws IOException {
        return written ? super.createRawInputStream() : packed.createRawInputStream();
    }

    /** Written when the part is decrypted, or has been unpacked. */
    @Override
    public OutputStream createRawOutputStream() throws IOException {
        written = true;
        return super.createRawOutputStream();
    }

    /** Always as a list: one of the filters the library would otherwise apply itself, without bounds. */
    @Override
    public COSBase getFilters() {
        COSBase filters = super.getFilters();
        if (filters instanceof COSName) {
            COSArray list = new COSArray();
            list.add(filters);
            return list;
        }
        return filters;
    }

    @Override
    public RandomAccessRead createView() throws IOException {
        return new TimedBytes(unpack(), budget);
    }

    @Override
    public COSInputStream createInputStream(DecodeOptions options) throws IOException {
        byte[] bytes = unpack();
        removeItem(COSName.FILTER);
        removeItem(COSName.DECODE_PARMS);
        try (OutputStream out = createRawOutputStream()) {
            out.write(bytes);
        }
        return super.createInputStream(options);
    }

    /** The bytes of the part. */
    byte[] unpack() throws IOException {
        byte[] bytes;
        try (InputStream in = createRawInputStream();
                BoundedBytes out = new BoundedBytes(budget)) {
            in.transferTo(out);
            bytes = out.toByteArray();
        }
        List<COSName> filters = filters();
        for (int i = 0; i < filters.size(); i++) {
            try (InputStream in = new ByteArrayInputStream(bytes);
                    BoundedBytes out = new BoundedBytes(budget)) {
                FilterFactory.INSTANCE.getFilter(filters.get(i)).decode(in, out, this, i);
                bytes = out.toByteArray();
            }
        }
        return bytes;
    }

    private List<COSName> filters() throws IOException {
        List<COSName> names = new ArrayList<>();
        COSBase filter = getDictionaryObject(COSName.FILTER, COSName.F);
        if (filter instanceof COSName name) {
            names.add(name);
        } else if (filter instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                if (array.getObject(i) instanceof COSName name) {
                    names.add(name);
                }
            }
        }
        for (COSName name : names) {
            if (!TEXT_FILTERS.contains(name.getName()) || names.size() > MOST_FILTERS) {
                throw new IOException("no part of a text");
            }
        }
        checkParameters();
        return names;
    }

    private void checkParameters() throws IOException {
        COSBase parameters = getDictionaryObject(COSName.DECODE_PARMS, COSName.DP);
        if (parameters instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                checkColumns(array.getObject(i));
            }
        } else {
            checkColumns(parameters);
        }
    }

    private static void checkColumns(COSBase parameters) throws IOException {
        if (parameters instanceof COSDictionary dictionary && dictionary.getInt(COSName.COLUMNS, 1) > COLUMNS) {
            throw new IOException("row too wide");
        }
    }
}
