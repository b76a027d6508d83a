package org.gongkai.formats;

/** Bounds on what a file may ask of the machine. */
public final class Limits {

    /** The largest file that is opened, in bytes: 64 MiB. */
    public static final int FILE_BYTES = 64 << 20;

    private Limits() {}
}
