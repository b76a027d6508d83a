package org.gongkai.ledger.export;

/** Ends the reading of a line that cannot be understood; becomes {@link ExportLine.Unreadable}. */
final class BadLine extends Exception {

    private final ExportLine.Fault fault;
    private final String field;

    BadLine(ExportLine.Fault fault, String field) {
        super(fault + " " + field, null, false, false);
        this.fault = fault;
        this.field = field;
    }

    ExportLine.Unreadable asLine() {
        return new ExportLine.Unreadable(fault, field);
    }
}
