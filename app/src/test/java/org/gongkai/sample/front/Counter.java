package org.gongkai.sample.front;

import org.gongkai.sample.back.Store;

/** Breaks the wall. */
public record Counter(Store store) {}
