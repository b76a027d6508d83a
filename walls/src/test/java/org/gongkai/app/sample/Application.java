package org.gongkai.app.sample;

/** Stands for a class of the application, which is to be built on the libraries and not under them. */
public final class Application {}
