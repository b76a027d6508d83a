package org.gongkai.formats;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Writes Word 97 documents run by run, so that a test can say exactly which properties stand where. */
final class Word97 {

    private static final int TEXT_AT = 0x800;
    private static final int PAGE = 512;

    private final List<Run> runs = new ArrayList<>();
    private final List<byte[]> changes = new ArrayList<>();
    private byte[] styles = new byte[0];
    private byte[] lists = new byte[0];
    private byte[] listUses = new byte[0];
    private byte[] data = new byte[0];
    private int flags = 0x0200;
    private int ident = 0xA5EC;
    private int repeated = 1;

    /** A run: its text, whether in two bytes, its character properties, its paragraph's style and properties, its piece's change. */
    private static final class Run {
        final String text;
        final boolean wide;
        final byte[] characters;
        final int style;
        final byte[] paragraph;
        final int change;

        Run(String text, byte[] characters, int style, byte[] paragraph, int change) {
            this.text = text;
            this.wide = !Charset.forName("windows-1252").newEncoder().canEncode(text);
            this.characters = characters;
            this.style = style;
            this.paragraph = paragraph;
            this.change = change;
        }

        byte[] bytes() {
            return text.getBytes(wide ? StandardCharsets.UTF_16LE : Charset.forName("windows-1252"));
        }
    }

    /** Text with character properties. */
    Word97 run(String text, byte[]... characters) {
        return add(text, joined(characters), 0, new byte[0], 0);
    }

    /** Text, with its paragraph's mark at its end, and the paragraph's properties. */
    Word97 end(String text, byte[]... paragraph) {
        return styled(0, text, paragraph);
    }

    Word97 styled(int style, String text, byte[]... paragraph) {
        return add(text, new byte[0], style, joined(paragraph), 0);
    }

    /** A run with all that can be said of it. */
    Word97 add(String text, byte[] characters, int style, byte[] paragraph, int change) {
        runs.add(new Run(text, characters, style, paragraph, change));
        return this;
    }

    /** Text of a piece to which a list of changes is applied as a whole. */
    Word97 changed(String text, byte[]... change) {
        changes.add(joined(change));
        return add(text, new byte[0], 0, new byte[0], (changes.size() - 1) << 1 | 1);
    }

    Word97 withStyles(byte[] styles) {
        this.styles = styles;
        return this;
    }

    Word97 withLists(byte[] lists, byte[] uses) {
        this.lists = lists;
        this.listUses = uses;
        return this;
    }

    Word97 withData(byte[] data) {
        this.data = data;
        return this;
    }

    /** Lets the text be shown that many times, though it stands in the file only once. */
    Word97 repeated(int times) {
        this.repeated = times;
        return this;
    }

    Word97 withFlags(int flags) {
        this.flags = flags;
        return this;
    }

    Word97 withIdent(int ident) {
        this.ident = ident;
        return this;
    }

    static byte[] sprm(int code, int... operand) {
        Bytes sprm = Bytes.of(2 + operand.length).putShort(code);
        for (int b : operand) {
            sprm.put(b);
        }
        return sprm.array();
    }

    static byte[] sprm4(int code, int operand) {
        return Bytes.of(6).putShort(code).putInt(operand).array();
    }

    static byte[] inTable() {
        return sprm(0x2416, 1);
    }

    /** The properties of a row's end: edges in twips, and for each cell its two bytes of flags. */
    static byte[] row(int[] edges, int... flags) {
        int cells = edges.length - 1;
        Bytes row = Bytes.of(5 + 2 * edges.length + 20 * cells);
        row.putShort(0xD608).putShort((2 + 2 * edges.length + 20 * cells)).put(cells);
        for (int edge : edges) {
            row.putShort(edge);
        }
        for (int i = 0; i < cells; i++) {
            row.putShort((i < flags.length ? flags[i] : 0)).goTo(row.place() + 18);
        }
        return joined(inTable(), sprm(0x2417, 1), row.array());
    }

    /** A list definition for each level: a number format and a text in which the characters 0 to 8 stand for numbers. */
    static byte[] definition(int identity, int[] formats, String... texts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Bytes head = Bytes.of(30).putShort(1).putInt(identity);
        for (int i = 0; i < 9; i++) {
            head.putShort(10 + 2 * i, 0xFFF);
        }
        out.writeBytes(head.array());
        for (int i = 0; i < 9; i++) {
            String text = i < texts.length ? texts[i] : "";
            Bytes level = Bytes.of(30 + 2 * text.length());
            level.putInt(0, 1).put(4, (i < formats.length ? formats[i] : 255)).put(15, 2);
            level.putShort(28, text.length()).goTo(30);
            level.put(text.getBytes(StandardCharsets.UTF_16LE));
            out.writeBytes(level.array());
        }
        return out.toByteArray();
    }

    /** One list that uses that definition. */
    static byte[] use(int identity) {
        return Bytes.of(24).putInt(1).putInt(identity).putInt(20, -1).array();
    }

    /** A style sheet of paragraph styles, each with its number among Word's own and its properties. */
    static byte[] styles(Object... ownAndProperties) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int count = ownAndProperties.length / 2;
        out.writeBytes(Bytes.of(20).putShort(18).putShort(count).putShort(10).array());
        for (int i = 0; i < count; i++) {
            byte[] properties = (byte[]) ownAndProperties[2 * i + 1];
            int length = 10 + 2 + 2 + 2 + 2 + 2 + properties.length;
            Bytes style = Bytes.of(2 + length + length % 2).putShort((length + length % 2));
            style.putShort(((Integer) ownAndProperties[2 * i]).shortValue()).putShort(0xFFF1);
            style.goTo(12);
            style.putShort(1).putShort('s').putShort(0);
            style.putShort((2 + properties.length)).putShort(i).put(properties);
            out.writeBytes(style.array());
        }
        return out.toByteArray();
    }

    Document read() {
        return Reading.read("年报.doc", bytes());
    }

    byte[] bytes() {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        List<Integer> places = new ArrayList<>();
        int characters = 0;
        for (Run run : runs) {
            places.add(TEXT_AT + text.size());
            text.writeBytes(run.bytes());
            characters += run.text.length();
        }
        places.add(TEXT_AT + text.size());
        ByteArrayOutputStream main = new ByteArrayOutputStream();
        main.writeBytes(new byte[TEXT_AT]);
        main.writeBytes(text.toByteArray());
        main.writeBytes(new byte[(PAGE - main.size() % PAGE) % PAGE]);
        ByteArrayOutputStream table = new ByteArrayOutputStream();
        Bytes fib = Bytes.of(TEXT_AT);
        fib.putShort(0, ident).putShort(2, 0xC1).putShort(0x0A, flags);
        fib.putInt(0x4C, characters * repeated);
        part(fib, table, 1, styles);
        part(fib, table, 12, pages(main, places, false));
        part(fib, table, 13, pages(main, places, true));
        part(fib, table, 33, pieces(places));
        part(fib, table, 73, lists);
        part(fib, table, 74, listUses);
        byte[] mainBytes = main.toByteArray();
        System.arraycopy(fib.array(), 0, mainBytes, 0, TEXT_AT);
        Ole ole = new Ole().with("WordDocument", mainBytes).with("1Table", table.toByteArray());
        return (data.length > 0 ? ole.with("Data", data) : ole).bytes();
    }

    private static void part(Bytes fib, ByteArrayOutputStream table, int pair, byte[] content) {
        fib.putInt(0x9A + 8 * pair, table.size()).putInt(0x9A + 8 * pair + 4, content.length);
        table.writeBytes(content);
    }

    /** One page for each run of characters, or for each paragraph. */
    private byte[] pages(ByteArrayOutputStream main, List<Integer> places, boolean paragraphs) {
        List<Integer> starts = new ArrayList<>();
        List<Integer> numbers = new ArrayList<>();
        int from = places.getFirst();
        for (int i = 0; i < runs.size(); i++) {
            Run run = runs.get(i);
            boolean ends = "\r\u0007\f".indexOf(run.text.charAt(run.text.length() - 1)) >= 0;
            if (paragraphs && !ends) {
                continue;
            }
            byte[] properties =
                    paragraphs ? joined(Bytes.of(2).putShort(run.style).array(), run.paragraph) : run.characters;
            Bytes page = Bytes.of(PAGE);
            page.putInt(from).putInt(places.get(i + 1));
            int at = 64;
            page.put(8, (at / 2)).put(PAGE - 1, 1).goTo(at);
            if (!paragraphs) {
                page.put(properties.length).put(properties);
            } else if (properties.length % 2 == 1) {
                page.put(((properties.length + 1) / 2)).put(properties);
            } else {
                page.put(0).put((properties.length / 2)).put(properties);
            }
            starts.add(from);
            numbers.add(main.size() / PAGE);
            main.writeBytes(page.array());
            from = places.get(i + 1);
        }
        Bytes list = Bytes.of(4 + 8 * starts.size());
        starts.forEach(list::putInt);
        list.putInt(from);
        numbers.forEach(list::putInt);
        return list.array();
    }

    private byte[] pieces(List<Integer> places) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] change : changes) {
            out.writeBytes(Bytes.of(3 + change.length)
                    .put(1)
                    .putShort(change.length)
                    .put(change)
                    .array());
        }
        int length = 4 + 12 * runs.size() * repeated;
        Bytes table = Bytes.of(5 + length).put(2).putInt(length);
        int character = 0;
        table.putInt(0);
        for (int i = 0; i < runs.size() * repeated; i++) {
            character += runs.get(i % runs.size()).text.length();
            table.putInt(character);
        }
        for (int i = 0; i < runs.size() * repeated; i++) {
            int run = i % runs.size();
            int place = runs.get(run).wide ? places.get(run) : places.get(run) * 2 | 0x40000000;
            table.putShort(0).putInt(place).putShort(runs.get(run).change);
        }
        out.writeBytes(table.array());
        return out.toByteArray();
    }

    static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }
}
