package org.gongkai.formats;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.formats.blocks.Refusal;
import org.gongkai.formats.text.MarkdownReader;

/** What a text is: the content decides, and where it leaves it open the file's ending does. */
enum PlainForm {
    HTML,
    MARKDOWN,
    TEXT,
    MHTML,
    OTHER_XML;

    private static final Set<String> WEB_ENDINGS = Set.of("html", "htm", "xhtml", "shtml", "jsp", "asp", "aspx", "php");

    private static final Set<String> MARKDOWN_ENDINGS = Set.of("md", "markdown");

    /** How much of the text is looked at for what only stands at the start of a page. */
    private static final int HEAD = 8192;

    private static final Pattern PAGE =
            Pattern.compile("<(?:!doctype\\s+html|html|head|body)[\\s>]", Pattern.CASE_INSENSITIVE);

    /** How text recognition wraps each table of a Markdown text. */
    private static final Pattern WRAPPED_TABLE =
            Pattern.compile("<html>\\s{0,9}<body>\\s{0,9}<table", Pattern.CASE_INSENSITIVE);

    private static final Pattern BEGINS_WITH_TAG = Pattern.compile(
            "<(?:!--|title|meta|link|script|style|div|p|span|font|center|table|h[1-6]|section|article|ul|ol|br|b|strong)\\b?.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Pattern ANY_TAG = Pattern.compile(
            "</?(?:p|div|span|br|table|td|tr|font|h[1-6]|b|strong|a|ul|li)[\\s/>]|&nbsp;", Pattern.CASE_INSENSITIVE);

    private static final Pattern PARAGRAPH_TAG = Pattern.compile("<(?:p|div)[\\s>]", Pattern.CASE_INSENSITIVE);

    static PlainForm of(String text, String ending) throws Refusal {
        String head = text.substring(0, Math.min(HEAD, text.length())).stripLeading();
        boolean tags = head.indexOf('<') >= 0;
        if (tags && isPage(head)) {
            return HTML;
        }
        if (head.startsWith("<?xml")) {
            return OTHER_XML;
        }
        if (head.startsWith("MIME-Version:") || head.startsWith("From: <Saved by")) {
            return MHTML;
        }
        if (MARKDOWN_ENDINGS.contains(ending)) {
            return MARKDOWN;
        }
        if ((tags
                        && (BEGINS_WITH_TAG.matcher(head).matches()
                                || PARAGRAPH_TAG.matcher(head).find()))
                || (WEB_ENDINGS.contains(ending) && ANY_TAG.matcher(text).find())) {
            return HTML;
        }
        return MarkdownReader.looksLikeMarkdown(text) ? MARKDOWN : TEXT;
    }

    /** Whether the text is a page, and not one of text in which pages stand that hold a table each. */
    private static boolean isPage(String head) {
        Matcher page = PAGE.matcher(head);
        return page.find()
                && (head.startsWith("<")
                        || !WRAPPED_TABLE
                                .matcher(head)
                                .region(page.start(), head.length())
                                .lookingAt());
    }
}
