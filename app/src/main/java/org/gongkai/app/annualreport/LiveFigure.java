package org.gongkai.app.annualreport;

/**
 * Something a text can refer to, so that it always says what the registers say.
 *
 * @param name as it stands between the braces of a reference, 申请.新收
 * @param value as it reads today; several lines for a list
 * @param href the list of what it counts; empty if there is none
 */
public record LiveFigure(String name, String value, String href) {

    /** As it is written in a text. */
    public String reference() {
        return "{{" + name + "}}";
    }
}
