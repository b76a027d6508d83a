package org.gongkai.app.web;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;

/** Answers that are saved as a file. */
public final class Attachment {
    private Attachment() {}

    /** The value of {@code Content-Disposition} for a file of this name, in whatever script it is. */
    public static String named(String name) {
        return ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build()
                .toString();
    }
}
