package org.gongkai.formats.odt;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.gongkai.formats.Limits;
import org.gongkai.formats.blocks.Refusal;
import org.gongkai.formats.lists.ListDefinition;
import org.gongkai.formats.lists.ListLevel;
import org.gongkai.formats.lists.NumberedList;

/** The lists that are open, one in another, and the numbers of their items. */
final class OdtLists {

    private static final String NO_NUMBER = "";

    private final OdtStyles styles;
    private final Deque<Open> open = new ArrayDeque<>();

    /** How far the last list of each style, and each list with a name of its own, has been counted. */
    private final Map<String, Counted> ofStyle = new HashMap<>();

    private final Map<String, Counted> ofName = new HashMap<>();

    private final NumberedList headings = new NumberedList();
    private ListDefinition outline = new ListDefinition();
    private boolean outlineRead;

    /** The item that waits for its first paragraph, which bears the number. */
    private boolean waits;

    private int startsAt;

    /** A list's style and how far it has been counted; lists that continue each other share one. */
    private record Counted(String style, ListDefinition definition, NumberedList list) {}

    /** A list that is open. */
    private record Open(Counted counted) {}

    OdtLists(OdtStyles styles) {
        this.styles = styles;
    }

    void begin(String style, String name, boolean continues, String continued) throws Refusal {
        if (ofName.size() > Limits.DEFINITIONS || ofStyle.size() > Limits.DEFINITIONS) {
            throw Refusal.tooLarge("文档列表超过 %d 个".formatted(Limits.DEFINITIONS));
        }
        Open around = open.peek();
        Counted counted = around == null ? null : around.counted;
        if (counted == null || (!style.isEmpty() && !style.equals(counted.style))) {
            Counted before = continued.isEmpty() ? null : ofName.get(continued);
            if (before == null && continues) {
                before = ofStyle.get(style);
            }
            counted = before != null ? before : fresh(style);
            ofStyle.put(style, counted);
        }
        if (!name.isEmpty()) {
            ofName.put(name, counted);
        }
        open.push(new Open(counted));
        waits = false;
    }

    private Counted fresh(String style) throws Refusal {
        ListDefinition definition = new ListDefinition();
        for (Map.Entry<Integer, ListLevel> level : styles.list(style).entrySet()) {
            definition.set(level.getKey(), level.getValue());
        }
        return new Counted(style, definition, new NumberedList());
    }

    void end() {
        open.poll();
        waits = false;
    }

    /** An item begins; its number is counted with its first paragraph. */
    void beginItem(int start) {
        waits = true;
        startsAt = start;
    }

    void endItem() {
        waits = false;
    }

    /** The number that is shown before the paragraph that begins. */
    String number(boolean heading, int outlineLevel) throws Refusal {
        Open innermost = open.peek();
        if (innermost == null) {
            return heading && outlineLevel > 0 ? headings.next(outline(), outlineLevel - 1) : NO_NUMBER;
        }
        if (!waits) {
            return NO_NUMBER;
        }
        waits = false;
        NumberedList list = innermost.counted.list;
        if (startsAt >= 0) {
            list = new NumberedList();
            list.startAnew(open.size() - 1, startsAt);
            startsAt = -1;
        }
        return list.next(innermost.counted.definition, open.size() - 1);
    }

    private ListDefinition outline() throws Refusal {
        if (!outlineRead) {
            outlineRead = true;
            for (Map.Entry<Integer, ListLevel> level : styles.outline().entrySet()) {
                outline.set(level.getKey(), level.getValue());
            }
        }
        return outline;
    }
}
