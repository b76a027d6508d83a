package org.gongkai.law.sample;

import java.util.logging.Logger;

/** Breaks the wall: keeps a log. */
public interface KeepsALog {
    void writeTo(Logger log);
}
