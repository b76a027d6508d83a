package org.gongkai.app.request;

import java.io.InputStream;

/**
 * A file that comes with an application or is added to it.
 *
 * @param name as its owner calls it
 * @param content read to its end, closed by the caller
 */
public record Upload(String name, InputStream content) {}
