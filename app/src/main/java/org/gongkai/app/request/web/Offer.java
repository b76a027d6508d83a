package org.gongkai.app.request.web;

/**
 * Something that can be done with a request now, or that could be if something did not stand in its way.
 *
 * @param text the verb
 * @param path where it is done
 * @param note when it is done
 * @param article what it rests on
 * @param barred why not now; empty if it may be done
 */
public record Offer(String text, String path, String note, String article, String barred) {}
