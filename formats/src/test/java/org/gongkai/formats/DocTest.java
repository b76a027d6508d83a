package org.gongkai.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.formats.Reading.onlyGrid;
import static org.gongkai.formats.Reading.refused;
import static org.gongkai.formats.Reading.rows;
import static org.gongkai.formats.Reading.texts;
import static org.gongkai.formats.Word97.definition;
import static org.gongkai.formats.Word97.inTable;
import static org.gongkai.formats.Word97.joined;
import static org.gongkai.formats.Word97.row;
import static org.gongkai.formats.Word97.sprm;
import static org.gongkai.formats.Word97.sprm4;
import static org.gongkai.formats.Word97.styles;
import static org.gongkai.formats.Word97.use;

import java.util.Arrays;
import org.gongkai.formats.ReadResult.Reason;
import org.junit.jupiter.api.Test;

class DocTest {

    private static final byte[] DELETED = sprm(0x0800, 1);
    private static final byte[] HIDDEN = sprm(0x083C, 1);
    private static final byte[] NONE = {};

    private static Word97 doc() {
        return new Word97();
    }

    private static void reads(Word97 doc, String... expected) {
        assertThat(texts(doc.read())).containsExactly(expected);
    }

    private static void readsRows(Word97 doc, String... expected) {
        assertThat(rows(onlyGrid(doc.read()))).containsExactly(expected);
    }

    @Test
    void saysWhatItReadWhateverTheNameSays() {
        assertThat(Reading.read("年报.wps", doc().end("正文\r").bytes()).kind()).isEqualTo(FileKind.DOC);
    }

    @Test
    void readsTextOfOneAndOfTwoBytes() {
        reads(doc().run("收到").run("51").end("件\r").end("caf\u00e9 \u2013 \u201c1\u201d\r"), "收到51件", "café – “1”");
    }

    @Test
    void showsWhatThePageShows() {
        reads(
                doc().run("甲")
                        .run("删", DELETED)
                        .run("隐", HIDDEN)
                        .run("\u0013 PAGE \u0014")
                        .run("3\u0015")
                        .run("\u0001\u0005\u0002\u001f")
                        .end("乙\u001e\u000b丙\t丁\u000e戊\f己\r"),
                "甲3乙-",
                "丙\t丁",
                "戊",
                "己");
    }

    @Test
    void runsOnWhereTheEndOfAParagraphWasDeleted() {
        reads(doc().run("甲").run("\r", DELETED).end("乙\r"), "甲乙");
    }

    @Test
    void endsAParagraphAtTheEndOfASection() {
        reads(doc().end("甲\f", sprm(0x2640, 0)).end("乙\r"), "甲", "乙");
    }

    @Test
    void keepsTextInAFieldThatIsNeverClosed() {
        reads(doc().end("甲\u0013 X\r").end("乙\r"), "甲", "乙");
    }

    @Test
    void showsSymbolsByTheirFonts() {
        byte[] symbol = joined(sprm(0x6A09, 9, 0, 0x11, 0x26), sprm(0x0855, 1));

        reads(doc().run("(", symbol).end("甲\r"), "☑甲".replace('☑', '\u2611'));
    }

    @Test
    void appliesChangesOfPiecesSavedInHaste() {
        reads(
                doc().run("甲")
                        .changed("删", DELETED)
                        .add("隐", NONE, 0, NONE, 1 << 8 | 0x5C << 1)
                        .end("乙\r"),
                "甲乙");
    }

    @Test
    void takesHeadingsFromParagraphsAndStyles() {
        byte[] sheet = styles(0, NONE, 1, NONE, 30, sprm(0x2640, 2), 19, NONE);
        Document document = doc().withStyles(sheet)
                .styled(0, "甲\r")
                .styled(1, "乙\r")
                .styled(2, "丙\r")
                .styled(3, "一、总体情况\t1\r")
                .styled(1, "丁\r", sprm(0x2640, 9))
                .styled(0, "戊\r", sprm(0x2640, 4))
                .styled(99, "己\r")
                .read();

        assertThat(texts(document)).containsExactly("甲", "乙", "丙", "丁", "戊", "己");
        assertThat(document.blocks())
                .extracting(block -> ((Paragraph) block).outlineLevel())
                .containsExactly(0, 1, 3, 0, 5, 0);
    }

    @Test
    void writesTheNumbersOfLists() {
        byte[] list = sprm(0x460B, 1, 0);
        reads(
                doc().withLists(definition(7, new int[] {37, 39, 0}, "\u0000、", "（\u0001）", "\u0000.\u0002"), use(7))
                        .end("总体\r", list, sprm(0x260A, 0))
                        .end("公开\r", list, sprm(0x260A, 1))
                        .end("正文\r")
                        .end("申请\r", list, sprm(0x260A, 1))
                        .end("细目\r", list, sprm(0x260A, 2))
                        .end("其他\r", list)
                        .end("无号\r", sprm(0x460B, 0, 0))
                        .end("乱号\r", sprm(0x460B, 77, 0)),
                "一、总体",
                "（一）公开",
                "正文",
                "（二）申请",
                "一.1细目",
                "二、其他",
                "无号",
                "乱号");
    }

    @Test
    void numbersThroughStyles() {
        reads(
                doc().withLists(definition(7, new int[] {37}, "\u0000、"), use(7))
                        .withStyles(styles(0, NONE, 1, sprm(0x460B, 1, 0)))
                        .styled(1, "甲\r")
                        .styled(1, "乙\r", sprm(0x460B, 0, 0))
                        .styled(1, "丙\r"),
                "一、甲",
                "乙",
                "二、丙");
    }

    @Test
    void findsColumnsWhereCellsPart() {
        readsRows(
                doc().end("题\u0007", inTable())
                        .end("\u0007", row(new int[] {0, 3000}))
                        .end("甲\u0007", inTable())
                        .end("\u0007", inTable())
                        .end("1\u0007", inTable())
                        .end("\u0007", row(new int[] {-5, 1000, 2000, 3004}))
                        .end("后\r"),
                "题×3",
                "甲||1");
    }

    @Test
    void mergesCellsAcrossColumnsAndRows() {
        Word97 doc = doc();
        for (String cell : new String[] {"甲", "", "乙", "丙"}) {
            doc.end(cell + "\u0007", inTable());
        }
        doc.end("\u0007", row(new int[] {0, 1000, 2000, 3000, 4000}, 1, 2, 0x60, 0));
        for (String cell : new String[] {"1", "2", "", "3"}) {
            doc.end(cell + "\u0007", inTable());
        }
        doc.end("\u0007", row(new int[] {0, 1000, 2000, 3000, 4000}, 0, 0, 0x20, 0));

        readsRows(doc, "甲×2|乙↓2|丙", "1|2|3");
    }

    @Test
    void takesMergesThatComeAfterTheDefinition() {
        Word97 doc = doc();
        for (String cell : new String[] {"甲", "", "乙"}) {
            doc.end(cell + "\u0007", inTable());
        }
        doc.end("\u0007", row(new int[] {0, 1000, 2000, 3000}), sprm(0x5624, 0, 2), sprm(0xD62B, 2, 2, 3));
        for (String cell : new String[] {"1", "2", ""}) {
            doc.end(cell + "\u0007", inTable());
        }
        doc.end("\u0007", row(new int[] {0, 1000, 2000, 3000}, 1, 2), sprm(0x5625, 0, 2), sprm(0xD62B, 2, 2, 1));

        readsRows(doc, "甲×2|乙↓2", "1|2");
    }

    @Test
    void takesCellsThatWereInsertedWidenedAndDeletedAfterTheDefinition() {
        Word97 doc = doc();
        for (String cell : new String[] {"甲", "1", "2"}) {
            doc.end(cell + "\u0007", inTable());
        }
        doc.end("\u0007", row(new int[] {0, 1000, 2000, 3000}));
        for (String cell : new String[] {"乙", "3"}) {
            doc.end(cell + "\u0007", inTable());
        }
        doc.end(
                "\u0007",
                row(new int[] {0, 500, 700, 1700}),
                sprm(0x5622, 0, 2),
                sprm(0x7621, 0, 1, 0xE8, 3),
                sprm(0x7623, 1, 2, 0xD0, 7));

        readsRows(doc, "甲|1|2", "乙|3×2");
    }

    @Test
    void followsPropertiesThatAreTooLongForTheirPage() {
        byte[] long_ = row(new int[] {0, 1000, 2000}, 1, 2);
        byte[] data = Bytes.of(8 + 2 + long_.length)
                .putInt(0)
                .putInt(0)
                .putShort(long_.length)
                .put(long_)
                .array();

        readsRows(
                doc().withData(data)
                        .end("甲\u0007", inTable())
                        .end("\u0007", inTable())
                        .end("\u0007", sprm4(0x6646, 8))
                        .end("乙\u0007", inTable())
                        .end("1\u0007", inTable())
                        .end("\u0007", row(new int[] {0, 1000, 2000})),
                "甲×2",
                "乙|1");
    }

    @Test
    void readsATableInACellOfATable() {
        byte[] outer = joined(inTable(), sprm4(0x6649, 1));
        byte[] inner = joined(inTable(), sprm4(0x6649, 2));
        Document document = doc().end("上\r", outer)
                .end("甲\r", inner, sprm(0x244B, 1))
                .end("1\r", inner, sprm(0x244B, 1))
                .end("\r", row(new int[] {0, 500, 900}), sprm4(0x6649, 2), sprm(0x244C, 1), sprm(0x2417, 0))
                .end("下\u0007", outer)
                .end("\u0007", row(new int[] {0, 3000}))
                .end("后\r")
                .read();

        assertThat(texts(document)).containsExactly("上", "⊞", "下", "后");
        assertThat(rows(onlyGrid(document))).containsExactly("甲|1");
    }

    @Test
    void leavesOutRowsThatWereDeleted() {
        Word97 doc = doc();
        for (String cell : new String[] {"甲", "1"}) {
            doc.end(cell + "\u0007", inTable());
        }
        doc.end("\u0007", row(new int[] {0, 1000, 2000}));
        for (String cell : new String[] {"乙", "2"}) {
            doc.end(cell + "\u0007", inTable());
        }
        doc.add("\u0007", DELETED, 0, row(new int[] {0, 1000, 2000}), 0);

        readsRows(doc, "甲|1");
    }

    @Test
    void refusesFilesWithAPasswordAndOldOnes() {
        ReadResult.Unreadable locked =
                refused("a.doc", doc().end("文\r").withFlags(0x0300).bytes());
        ReadResult.Unreadable old =
                refused("a.doc", doc().end("文\r").withIdent(0xA5DC).bytes());

        assertThat(locked.reason()).isEqualTo(Reason.ENCRYPTED);
        assertThat(locked.detail()).contains("另存为");
        assertThat(old.reason()).isEqualTo(Reason.UNSUPPORTED);
        assertThat(old.detail()).contains("Word 95").contains("另存为");
    }

    @Test
    void aDocumentCutOffIsRefusedOrReadButNeverThrows() {
        byte[] whole = doc().end("正文\r").end("甲\u0007", inTable()).bytes();
        for (int length = 8; length < whole.length; length += 7) {
            assertThat(new DocumentReader().read("a.doc", Arrays.copyOf(whole, length)))
                    .isNotNull();
        }
        assertThat(refused("a.doc", Arrays.copyOf(whole, whole.length / 2)).reason())
                .isEqualTo(Reason.BROKEN);
    }

    @Test
    void aChainOfSectorsThatBitesItsTailEnds() {
        byte[] whole = doc().end("正文".repeat(5000) + "\r").bytes();
        // The allocation table stands in the last sector: every sector follows itself.
        for (int i = 0; i < 100; i++) {
            int at = whole.length - 512 + 4 * i;
            whole[at] = (byte) i;
            whole[at + 1] = 0;
            whole[at + 2] = 0;
            whole[at + 3] = 0;
        }

        assertThat(refused("a.doc", whole).reason()).isEqualTo(Reason.BROKEN);
    }

    @Test
    void aDocumentWithoutTextIsEmpty() {
        assertThat(refused("a.doc", doc().end("\r").bytes()).reason()).isEqualTo(Reason.EMPTY);
    }
}
