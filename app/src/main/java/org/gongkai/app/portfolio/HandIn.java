package org.gongkai.app.portfolio;

/**
 * What a unit hands in.
 *
 * @param name of the file
 * @param bytes its content
 * @param online whether it was compiled here
 * @param elsewhere requests it handled that the government received and counts, 0 or more
 * @param otherName whether whoever hands it in says that the organ in the title is this unit though its name differs
 */
@SuppressWarnings("ArrayRecordComponent") // handed on once and never compared
public record HandIn(String name, byte[] bytes, boolean online, int elsewhere, boolean otherName) {}
