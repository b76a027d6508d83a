package org.gongkai.app.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a password must be (GB/T 22239-2019 8.1.4.1: 身份鉴别信息具有复杂度要求). */
final class PasswordRules {
    static final int SHORTEST = 10;
    static final int LONGEST = 128;
    private static final List<String> RUNS =
            List.of("0123456789", "abcdefghijklmnopqrstuvwxyz", "qwertyuiop", "asdfghjkl", "zxcvbnm");

    private PasswordRules() {}

    /** What is wrong with it, in Chinese; empty if it will do. */
    static List<String> faults(String password, String signIn) {
        List<String> faults = new ArrayList<>();
        if (password.length() < SHORTEST || password.length() > LONGEST) {
            faults.add("密码应为" + SHORTEST + "至" + LONGEST + "个字符");
        }
        if (classes(password) < 3) {
            faults.add("密码应包含大写字母、小写字母、数字、其他字符中的至少三类");
        }
        String lower = password.toLowerCase(Locale.ROOT);
        if (lower.contains(signIn.toLowerCase(Locale.ROOT))) {
            faults.add("密码不能包含账号");
        }
        if (RUNS.stream().anyMatch(run -> hasRun(lower, run))) {
            faults.add("密码不能含有键盘上或者字母、数字中连续的五个字符");
        }
        return faults;
    }

    private static int classes(String password) {
        int classes = 0;
        classes += password.chars().anyMatch(c -> c >= 'a' && c <= 'z') ? 1 : 0;
        classes += password.chars().anyMatch(c -> c >= 'A' && c <= 'Z') ? 1 : 0;
        classes += password.chars().anyMatch(c -> c >= '0' && c <= '9') ? 1 : 0;
        classes += password.chars().anyMatch(c -> !Character.isLetterOrDigit(c) || c > 127) ? 1 : 0;
        return classes;
    }

    private static boolean hasRun(String password, String run) {
        for (int i = 0; i + 5 <= run.length(); i++) {
            if (password.contains(run.substring(i, i + 5))) {
                return true;
            }
        }
        return false;
    }
}
