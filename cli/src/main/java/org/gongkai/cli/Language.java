package org.gongkai.cli;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The language of messages and explanations; Chinese unless asked otherwise, whatever the machine's own language is. */
public enum Language {
    ZH(Locale.ROOT),
    EN(Locale.ENGLISH);

    private static final String OPTION = "--lang";

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    /** Looks for {@code --lang en} ahead of parsing, so that a parse error is told in the language asked for. */
    static Language of(String... args) {
        for (int i = 0; i < args.length; i++) {
            boolean english = args[i].equalsIgnoreCase(OPTION + "=en")
                    || (args[i].equals(OPTION) && i + 1 < args.length && args[i + 1].equalsIgnoreCase("en"));
            if (english) {
                return EN;
            }
        }
        return ZH;
    }

    /** The texts of the commands. Texts of the root locale are Chinese. */
    public ResourceBundle texts() {
        return ResourceBundle.getBundle("org.gongkai.cli.Messages", locale);
    }

    /** The text with this key, its places filled in. */
    public String text(String key, Object... arguments) {
        return new MessageFormat(texts().getString(key), Locale.ROOT).format(arguments);
    }

    /** Whichever of the two is in this language. */
    public String pick(String zh, String en) {
        return this == EN ? en : zh;
    }
}
