package org.gongkai.report.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/**
 * The sentences of findings, in Chinese unless the locale's language is English. The bundle
 * {@code org.gongkai.report.rules.Messages} holds for each key the sentence that says what is wrong, and under the same key
 * with {@code .todo} behind it the one that says what to do. A place is written {@code {0}}.
 */
public final class Messages {

    private final ResourceBundle bundle;

    private Messages(ResourceBundle bundle) {
        this.bundle = bundle;
    }

    /** The sentences in the locale's language. */
    public static Messages of(Locale locale) {
        Locale language = Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? Locale.ENGLISH : Locale.ROOT;
        return new Messages(ResourceBundle.getBundle(
                Messages.class.getName(),
                language,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
    }

    /** What is wrong. */
    public String statement(Finding finding) {
        return fill(bundle.getString(finding.message()), finding.arguments());
    }

    /** What to do; empty where there is nothing to do. */
    public Optional<String> advice(Finding finding) {
        String key = finding.message() + ".todo";
        return bundle.containsKey(key)
                ? Optional.of(fill(bundle.getString(key), finding.arguments()))
                : Optional.empty();
    }

    /** What is wrong and what to do, as one text. */
    public String whole(Finding finding) {
        String join = bundle.getLocale().equals(Locale.ENGLISH) ? " " : "";
        return advice(finding).map(todo -> statement(finding) + join + todo).orElseGet(() -> statement(finding));
    }

    /** Whether the bundle has a sentence under the key. */
    public boolean has(String key) {
        return bundle.containsKey(key);
    }

    /** A sentence of the bundle, its places filled. */
    public String text(String key, Object... arguments) {
        return fill(bundle.getString(key), List.of(arguments));
    }

    // MessageFormat would group the digits of figures and costs a noticeable part of a cold start.
    private static String fill(String pattern, List<Object> arguments) {
        StringBuilder text = new StringBuilder(pattern.length() + 32);
        int from = 0;
        int open = pattern.indexOf('{');
        while (open >= 0) {
            int close = pattern.indexOf('}', open);
            int number = Integer.parseInt(pattern, open + 1, close, 10);
            text.append(pattern, from, open).append(number < arguments.size() ? shown(arguments.get(number)) : "");
            from = close + 1;
            open = pattern.indexOf('{', from);
        }
        return text.append(pattern, from, pattern.length()).toString();
    }

    /** A number or a text as people write it. */
    public static String shown(Object argument) {
        return argument instanceof BigDecimal number ? plain(number) : argument.toString();
    }

    /** A figure as people write it: no exponent, no trailing zeros behind the point. */
    public static String plain(BigDecimal number) {
        return number.scale() > 0 ? number.stripTrailingZeros().toPlainString() : number.toPlainString();
    }
}
