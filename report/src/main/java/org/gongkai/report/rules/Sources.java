package org.gongkai.report.rules;

import org.gongkai.report.model.FormVersion;

/** The documents the rules come from, as findings name them. */
final class Sources {

    static final String FORM_2019 = "国办公开办函〔2019〕60号";
    static final String FORM_2021 = "国办公开办函〔2021〕30号";
    static final String REGULATION = "《中华人民共和国政府信息公开条例》";
    static final String CONTENT = "《中华人民共和国政府信息公开条例》第五十条";

    static final String REPORTING = "《中华人民共和国政府信息公开条例》第四十九条";

    /** For notices that rest on no document. */
    static final String NONE = "";

    private Sources() {}

    /** The notice that prescribes a form; the Regulation's list of contents before 2019. */
    static String of(FormVersion form) {
        return switch (form) {
            case PRE2019 -> REGULATION;
            case F2019 -> FORM_2019;
            case F2021 -> FORM_2021;
        };
    }
}
