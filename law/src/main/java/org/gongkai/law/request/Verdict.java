package org.gongkai.law.request;

/** The law's answer to a command: what happens, or a lawful no. */
public sealed interface Verdict permits Accepted, Refusal {}
