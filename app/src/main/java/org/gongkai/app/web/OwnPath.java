package org.gongkai.app.web;

/** Paths to go back to: only ones of this site, so that no link of ours can send a visitor elsewhere. */
public final class OwnPath {
    private OwnPath() {}

    /** The path itself if it is one of this site, else {@code /}. */
    public static String of(String path) {
        boolean own = path.length() <= 500
                && path.startsWith("/")
                && !path.startsWith("//")
                && path.chars().allMatch(c -> c > ' ' && c != '\\' && c < 127);
        return own ? path : "/";
    }
}
