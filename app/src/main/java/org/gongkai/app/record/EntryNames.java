package org.gongkai.app.record;

import java.util.Map;

/** What kinds of entries are called. A room that puts entries on record offers one of these. */
public interface EntryNames {
    /** The types with the room's name in front, each with two to eight characters in the office's words. */
    Map<String, String> names();
}
