package org.gongkai.app.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import org.gongkai.app.access.Permission;
import org.gongkai.app.access.SignedIn;
import org.jspecify.annotations.Nullable;

/**
 * What the frame around a page shows.
 *
 * @param sites where name and addresses of the office's site come from, once a page is drawn
 * @param viewer who is signed in; null for the public
 * @param display how the visitor wants to see it
 * @param csrf the token that every form must send back
 * @param path the path of this page, for the menu
 * @param query what follows the question mark in its address; empty if nothing
 * @param said what was just done and must be told on this page; empty if nothing
 */
public record Shell(
        Supplier<Site> sites,
        @Nullable SignedIn viewer,
        Display display,
        String csrf,
        String path,
        String query,
        List<String> said) {

    /** Name and addresses of the office's site. */
    public Site site() {
        return sites.get();
    }

    /** Whether who looks may do that. */
    public boolean may(Permission permission) {
        return viewer != null && viewer.may(permission);
    }

    /** The way back to this page after a switch at its top was used. */
    public String back() {
        return URLEncoder.encode(query.isEmpty() ? path : path + "?" + query, StandardCharsets.UTF_8);
    }

    /** Whether this is the page itself or one below it. */
    public boolean below(String prefix) {
        return path.equals(prefix) || path.startsWith(prefix + "/");
    }
}
