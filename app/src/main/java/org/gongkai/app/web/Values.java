package org.gongkai.app.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was sent with a form, read field by field within bounds; what is wrong is kept for its field. A value that is wrong
 * reads as the given one, so that all faults of a form are found at once.
 */
public final class Values {
    private final Map<String, String> sent;
    private final Map<String, String> wrong = new LinkedHashMap<>();

    public Values(Map<String, String> sent) {
        this.sent = Map.copyOf(sent);
    }

    /** A line or a text, blanks at the ends removed; at most {@code longest} characters. */
    public String text(String name, String label, int longest, boolean required) {
        String value = raw(name).strip().replace("\r\n", "\n");
        if (value.isEmpty() && required) {
            fault(name, "请填写" + label);
        } else if (value.length() > longest) {
            fault(name, label + "最多" + longest + "个字，现在是" + value.length() + "个字，请精简");
            return "";
        } else if (value.chars().anyMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\t')) {
            fault(name, label + "含有不能识别的字符，请重新输入");
            return "";
        }
        return value;
    }

    /** A day, as 2025-10-23. */
    public LocalDate date(String name, String label, LocalDate otherwise) {
        LocalDate day = optionalDate(name, label);
        if (day == null && !wrong.containsKey(name)) {
            fault(name, "请填写" + label);
        }
        return day == null ? otherwise : day;
    }

    /** A day, or null where nothing was given. */
    public @Nullable LocalDate optionalDate(String name, String label) {
        String value = raw(name).strip();
        if (value.isEmpty()) {
            return null;
        }
        try {
            LocalDate day = LocalDate.parse(value);
            if (day.getYear() < 1949 || day.getYear() > 2199) {
                fault(name, label + "不是合理的日期，请核对年份");
                return null;
            }
            return day;
        } catch (DateTimeParseException e) {
            fault(name, label + "应写成年-月-日，如2025-10-23");
            return null;
        }
    }

    /** A whole number within bounds. */
    public int number(String name, String label, int least, int most) {
        String value = raw(name).strip();
        try {
            int number = Integer.parseInt(value);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // told below, with the bounds
        }
        fault(name, label + "应为" + least + "至" + most + "的整数");
        return least;
    }

    /** One of the constants of an enum. */
    public <E extends Enum<E>> E choice(String name, String label, Class<E> type, E otherwise) {
        String value = raw(name).strip().toUpperCase(Locale.ROOT);
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(value))
                .findFirst()
                .orElseGet(() -> {
                    fault(name, "请选择" + label);
                    return otherwise;
                });
    }

    /** Whether a box was ticked, or 是 chosen. */
    public boolean ticked(String name) {
        String value = raw(name);
        return value.equals("on") || value.equals("yes") || value.equals("true");
    }

    /** As it was sent; empty if it was not. */
    public String raw(String name) {
        return sent.getOrDefault(name, "");
    }

    /** Something else is wrong with a field. */
    public void fault(String name, String sentence) {
        wrong.putIfAbsent(name, sentence);
    }

    /** Everything that is wrong, in the order in which it was read. */
    public FieldErrors errors() {
        return new FieldErrors(wrong);
    }
}
