package org.gongkai.law.request;

/**
 * One turn of a random history: which of the allowed commands is taken, after how many days, with what particulars. Any
 * numbers make a lawful turn, so a failing history shrinks to a short one.
 *
 * @param choice which command, counted around
 * @param pause days since the turn before
 * @param detail chooses amounts, periods, decisions
 */
record Turn(int choice, int pause, int detail) {}
