package org.gongkai.app.web;

/**
 * A line of a timeline: newest first in the desk, oldest first for citizens.
 *
 * @param when as it is to be read, 10月14日
 * @param what happened, one sentence
 * @param detail who or how, small; empty if nothing is to be added
 * @param key whether it is one of the few that change the course of things
 */
public record Happened(String when, String what, String detail, boolean key) {}
