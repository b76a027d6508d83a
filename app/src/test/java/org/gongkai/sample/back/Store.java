package org.gongkai.sample.back;

/** What the room in front reaches for. */
public final class Store {}
