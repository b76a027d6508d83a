package org.gongkai.ledger.verify;

/**
 * One thing that is wrong, and where.
 *
 * @param flaw what is wrong
 * @param line of the file, counted from 1; 0 when it was found at the end of the file
 * @param chain whose chain, empty when it is none's
 * @param number the position of the event, the number of the seal or of the anchor; 0 when it is none's
 * @param expected what should stand there, empty when the flaw says all
 * @param found what stands there, empty when the flaw says all
 */
public record Violation(Flaw flaw, long line, String chain, long number, String expected, String found) {}
