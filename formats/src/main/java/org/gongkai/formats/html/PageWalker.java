package org.gongkai.formats.html;

import java.util.Locale;
import java.util.Set;
import org.gongkai.formats.blocks.BlockBuilder;
import org.gongkai.formats.blocks.Refusal;
import org.gongkai.formats.blocks.VisibleText;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/**
 * Walks a page in reading order, without recursion, and tells the builder what it meets. Scripts, styles, navigation,
 * form controls except fields in tables, hidden elements and the page's own title are passed over; what a site puts around its text otherwise
 * stays, because nothing in the page tells it apart for certain.
 */
final class PageWalker implements NodeFilter {

    private static final Set<String> UNSEEN = Set.of(
            "head",
            "script",
            "style",
            "noscript",
            "template",
            "nav",
            "iframe",
            "object",
            "embed",
            "svg",
            "canvas",
            "audio",
            "video",
            "select",
            "datalist",
            "button",
            "textarea",
            "input",
            "img",
            "map",
            "xml");

    private static final Set<String> ARTICLE = Set.of("article", "main", "section");

    private final BlockBuilder blocks;
    private final InlineText text = new InlineText();
    private final ListNumber listNumber = new ListNumber();
    private String itemNumber = "";
    private int heading;
    private int preserved;
    private @Nullable Refusal refusal;

    PageWalker(BlockBuilder blocks) {
        this.blocks = blocks;
    }

    /** Ends the last paragraph. */
    void finish() throws Refusal {
        if (refusal != null) {
            throw refusal;
        }
        endParagraph();
    }

    @Override
    public FilterResult head(Node node, int depth) {
        try {
            return switch (node) {
                case TextNode words -> {
                    add(words);
                    yield FilterResult.CONTINUE;
                }
                case Element element
                when isFieldOfTable(element) -> {
                    text.append(element.attr("value"));
                    yield FilterResult.SKIP_ENTIRELY;
                }
                case Element element when isUnseen(element) -> FilterResult.SKIP_ENTIRELY;
                case Element element -> {
                    begin(element);
                    yield FilterResult.CONTINUE;
                }
                default -> FilterResult.CONTINUE;
            };
        } catch (Refusal met) {
            refusal = met;
            return FilterResult.STOP;
        }
    }

    @Override
    public FilterResult tail(@Nullable Node node, int depth) {
        try {
            if (node instanceof Element element) {
                end(element);
            }
            return FilterResult.CONTINUE;
        } catch (Refusal met) {
            refusal = met;
            return FilterResult.STOP;
        }
    }

    private void add(TextNode words) {
        if (preserved > 0) {
            text.appendPreserved(words.getWholeText());
        } else {
            text.append(words.getWholeText());
        }
    }

    private void begin(Element element) throws Refusal {
        if (!partsParagraphs(element)) {
            return;
        }
        endParagraph();
        switch (element.normalName()) {
            case "table" -> blocks.beginTable();
            case "tr" -> blocks.beginRow();
            case "td", "th" -> blocks.beginCell(span(element, "colspan", 1), span(element, "rowspan", 1));
            case "h1", "h2", "h3", "h4", "h5", "h6" ->
                heading = element.normalName().charAt(1) - '0';
            case "li" -> itemNumber = listNumber.of(element);
            case "pre" -> preserved++;
            default -> {}
        }
    }

    private void end(Element element) throws Refusal {
        if (!partsParagraphs(element)) {
            return;
        }
        endParagraph();
        switch (element.normalName()) {
            case "table" -> blocks.endTable();
            case "tr" -> blocks.endRow();
            case "td", "th" -> blocks.endCell();
            case "h1", "h2", "h3", "h4", "h5", "h6" -> heading = 0;
            case "li" -> itemNumber = "";
            case "pre" -> preserved--;
            default -> {}
        }
    }

    private void endParagraph() throws Refusal {
        String words = text.take();
        if (words.isEmpty()) {
            return;
        }
        if (!itemNumber.isEmpty() && !VisibleText.isBlank(words)) {
            words = ListNumber.begins(words) ? words : itemNumber + words;
            itemNumber = "";
        }
        blocks.paragraph(words, heading);
    }

    private static boolean partsParagraphs(Element element) {
        return switch (element.normalName()) {
            case "br", "td", "th", "tr", "li", "dd", "dt" -> true;
            case "ins", "del" -> false;
            default -> element.isBlock();
        };
    }

    /** Whether an element is a field for text in a table's cell: forms that were filled in are published as they stand. */
    private static boolean isFieldOfTable(Element element) {
        if (!element.normalName().equals("input") || !element.hasAttr("value") || element.closest("td") == null) {
            return false;
        }
        String kind = element.attr("type").toLowerCase(Locale.ROOT);
        return kind.isEmpty() || kind.equals("text") || kind.equals("number");
    }

    private static boolean isUnseen(Element element) {
        String name = element.normalName();
        if (UNSEEN.contains(name) || element.hasAttr("hidden")) {
            return true;
        }
        if ((name.equals("header") || name.equals("footer")) && !standsInArticle(element)) {
            return true;
        }
        String style = element.attr("style");
        return !style.isEmpty()
                && style.toLowerCase(Locale.ROOT).replace(" ", "").contains("display:none");
    }

    /** The head of an article holds its title; the head of a page holds the site's. */
    private static boolean standsInArticle(Element element) {
        for (Element parent = element.parent(); parent != null; parent = parent.parent()) {
            if (ARTICLE.contains(parent.normalName())) {
                return true;
            }
        }
        return false;
    }

    private static int span(Element cell, String attribute, int otherwise) {
        String value = cell.attr(attribute).strip();
        if (value.isEmpty() || !value.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return otherwise;
        }
        return value.length() > 6 ? 1_000_000 : Integer.parseInt(value);
    }
}
