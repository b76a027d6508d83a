package org.gongkai.formats.docx;

import org.gongkai.formats.blocks.Refusal;
import org.gongkai.formats.container.ZipContainer;
import org.gongkai.formats.xml.XmlPart;
import org.jspecify.annotations.Nullable;

/** Numbers and outline levels of paragraphs; opens the parts that say so only when a paragraph asks for them. */
final class WordLists {

    private final ZipContainer container;
    private final PartNames names;
    private @Nullable Styles styles;
    private @Nullable Numbering numbering;

    WordLists(ZipContainer container, PartNames names) {
        this.container = container;
        this.names = names;
    }

    /** The paragraph's outline level: 0 for body text, 1 to 9 for headings. */
    int outlineLevel(WordParagraph paragraph) throws Refusal {
        if (paragraph.outline >= 0) {
            return paragraph.outline < 9 ? paragraph.outline + 1 : 0;
        }
        return paragraph.style.isEmpty() ? 0 : styles().outlineLevel(paragraph.style);
    }

    /** Whether the paragraph is a line of a table of contents, which only repeats headings. */
    boolean isContents(WordParagraph paragraph) throws Refusal {
        return !paragraph.style.isEmpty() && styles().isContents(paragraph.style);
    }

    /** The automatic number that the page shows before the paragraph, and counts it; empty when there is none. */
    String number(WordParagraph paragraph) throws Refusal {
        int list = paragraph.listId;
        int level = paragraph.listLevel;
        if (list < 0 && !paragraph.style.isEmpty()) {
            Styles.ListOfStyle ofStyle = styles().list(paragraph.style);
            if (ofStyle != null) {
                list = ofStyle.listId();
                int tied = list > 0 ? numbering().levelOfStyle(list, ofStyle.style()) : -1;
                level = level >= 0 ? level : tied >= 0 ? tied : ofStyle.level();
            }
        }
        return list <= 0 ? "" : numbering().next(list, Math.max(0, level));
    }

    private Styles styles() throws Refusal {
        if (styles == null) {
            styles = Styles.read(open(names.styles()));
        }
        return styles;
    }

    private Numbering numbering() throws Refusal {
        if (numbering == null) {
            numbering = Numbering.read(open(names.numbering()));
        }
        return numbering;
    }

    private @Nullable XmlPart open(String name) throws Refusal {
        var stream = container.open(name);
        return stream == null ? null : WordXml.open(stream);
    }
}
