package org.gongkai.formats.doc;

import static org.gongkai.formats.container.LittleEndian.unsignedShort;

import java.util.HashMap;
import java.util.Map;
import org.gongkai.formats.blocks.Refusal;
import org.gongkai.formats.container.OleStreams;
import org.jspecify.annotations.Nullable;

/** The parts of a document that say how its text is meant. */
final class DocFile {

    private static final int CHARACTER_ENTRY = 1;
    private static final int PARAGRAPH_ENTRY = 13;

    /** Properties met again and again are read once, up to so many. */
    private static final int REMEMBERED = 10_000;

    private final OleStreams streams;
    private final byte[] table;
    private final Sprms sprms = new Sprms();
    private final Map<Long, CharacterProperties> knownCharacters = new HashMap<>();
    private final PropertyPages characterPages;
    private final PropertyPages paragraphPages;
    final byte[] main;
    final Fib fib;
    final Pieces pieces;
    final StyleSheet styles;
    final DocLists lists;
    final DocBoxes boxes;
    private @Nullable DocFonts fonts;
    private byte @Nullable [] data;

    DocFile(OleStreams streams, Fib fib, byte[] main, byte[] table) throws Refusal {
        this.streams = streams;
        this.fib = fib;
        this.main = main;
        this.table = table;
        characterPages = pages(Fib.Part.CHARACTER_PAGES, CHARACTER_ENTRY);
        paragraphPages = pages(Fib.Part.PARAGRAPH_PAGES, PARAGRAPH_ENTRY);
        pieces = Pieces.read(fib, table);
        styles = StyleSheet.read(fib, table, sprms, this::walkElsewhere);
        lists = DocLists.read(fib, table);
        boxes = DocBoxes.read(fib, table);
    }

    private PropertyPages pages(Fib.Part part, int entryBytes) {
        return new PropertyPages(main, table, fib.offset(part), fib.length(part), entryBytes);
    }

    /** The properties of the character at that place of the main stream, and of those up to {@link #charactersEnd}. */
    CharacterProperties characters(Pieces.Piece piece, long place) throws Refusal {
        characterPages.find(place);
        int at = characterPages.properties();
        long key = (long) at << 16 | piece.change();
        CharacterProperties known = knownCharacters.get(key);
        if (known == null) {
            known = new CharacterProperties();
            if (at >= 0) {
                sprms.walk(main, at + 1, at + 1 + (main[at] & 0xFF), known);
            }
            change(piece.change(), known);
            if (knownCharacters.size() < REMEMBERED) {
                knownCharacters.put(key, known);
            }
        }
        return known;
    }

    long charactersEnd() {
        return characterPages.end();
    }

    /** The properties of the paragraph whose mark stands at that place of the main stream. */
    DocParagraph paragraph(Pieces.Piece piece, long place) throws Refusal {
        paragraphPages.find(place);
        DocParagraph paragraph = new DocParagraph(this::walkElsewhere);
        int at = paragraphPages.properties();
        if (at >= 0) {
            int words = main[at] & 0xFF;
            int from = words == 0 ? at + 2 : at + 1;
            int length = words == 0 ? 2 * (main[at + 1] & 0xFF) : 2 * words - 1;
            if (length >= 2) {
                paragraph.style = unsignedShort(main, from);
                sprms.walk(main, from + 2, from + length, paragraph);
            }
        }
        change(piece.change(), paragraph);
        return paragraph;
    }

    /** Whether a paragraph ends with the character of that width at that place. */
    boolean endsParagraph(long place, int width) {
        paragraphPages.find(place);
        return paragraphPages.end() == place + width;
    }

    String fontName(int number) {
        if (fonts == null) {
            fonts = DocFonts.read(fib, table);
        }
        return fonts.name(number);
    }

    /** Applies what a piece of a document saved in haste changes in all its text. */
    private void change(int packed, Sprms.Target target) throws Refusal {
        if (packed == 0) {
            return;
        }
        if ((packed & 1) != 0) {
            int[] changes = pieces.changes(packed >> 1);
            if (changes != null) {
                sprms.walk(table, changes[0], changes[1], target);
            }
            return;
        }
        int code = switch (packed >> 1 & 0x7F) {
            case 0x18 -> 0x2416;
            case 0x19 -> 0x2417;
            case 0x41 -> 0x0800;
            case 0x5C -> 0x083C;
            default -> 0;
        };
        if (code != 0) {
            target.take(code, new byte[] {(byte) (packed >> 8)}, 0, 1);
        }
    }

    private void walkElsewhere(int place, Sprms.Target target) throws Refusal {
        byte[] stream = data;
        if (stream == null) {
            stream = streams.read("Data");
            stream = stream == null ? new byte[0] : stream;
            data = stream;
        }
        if (place >= 0 && place + 2 <= stream.length) {
            sprms.walk(stream, place + 2, place + 2 + unsignedShort(stream, place), target);
        }
    }
}
