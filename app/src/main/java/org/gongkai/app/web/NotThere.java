package org.gongkai.app.web;

import java.util.NoSuchElementException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** What an address names is not there, or is another organ's: both look the same from outside. */
@ResponseStatus(HttpStatus.NOT_FOUND)
public final class NotThere extends NoSuchElementException {
    private static final long serialVersionUID = 1L;

    public NotThere(String what) {
        super(what);
    }
}
