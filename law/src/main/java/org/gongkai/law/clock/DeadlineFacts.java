package org.gongkai.law.clock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a deadline depends on. Written as it happened: {@code DeadlineFacts.received(day).supplemented(later).extended(10)}.
 *
 * @param received the day of receipt (收到申请之日, Regulation art. 31)
 * @param way how it was received; null when it is not known
 * @param supplemented the day the corrected request was received (补正, art. 30); null if none; not before {@code received}
 * @param feePaid the day the fee was paid in full (国办函〔2020〕109号 art. 6); null if none; not before the others
 * @param suspensions consultations and the like, kept in order of sending; none sent before {@code received}
 * @param extension working days by which the current limit was extended (art. 33(2)), 0 to 20; 0 for none
 * @param asOf the day up to which open suspensions are counted; null: an open one is not counted at all
 */
public record DeadlineFacts(
        LocalDate received,
        @Nullable ReceiptWay way,
        @Nullable LocalDate supplemented,
        @Nullable LocalDate feePaid,
        List<Suspension> suspensions,
        int extension,
        @Nullable LocalDate asOf) {

    /** The longest extension of any version of the Regulation, in working days. */
    public static final int LONGEST_EXTENSION = 20;

    /** More suspensions than any request has; a bound for input from outside. */
    public static final int MOST_SUSPENSIONS = 1_000;

    /** @throws UnlawfulFacts if the dates are out of order or a number is out of range */
    public DeadlineFacts {
        Objects.requireNonNull(received);
        if (extension < 0 || extension > LONGEST_EXTENSION) {
            throw new UnlawfulFacts(
                    "延长答复的期限为 0 至 20 个工作日（条例第三十三条第二款），不能是 " + extension,
                    "an extension is 0 to 20 working days (Regulation art. 33(2)), not " + extension);
        }
        if (supplemented != null && supplemented.isBefore(received)) {
            throw new UnlawfulFacts(
                    "补正日期 " + supplemented + " 早于收到申请的日期 " + received + "，请核对",
                    "supplemented on " + supplemented + ", before the receipt on " + received);
        }
        if (feePaid != null && feePaid.isBefore(received)) {
            throw new UnlawfulFacts(
                    "缴费日期 " + feePaid + " 早于收到申请的日期 " + received + "，请核对",
                    "fee paid on " + feePaid + ", before the receipt on " + received);
        }
        if (feePaid != null && supplemented != null && feePaid.isBefore(supplemented)) {
            throw new UnlawfulFacts(
                    "缴费日期 " + feePaid + " 早于补正日期 " + supplemented + "，请核对",
                    "fee paid on " + feePaid + ", before the supplement of " + supplemented);
        }
        if (suspensions.size() > MOST_SUSPENSIONS) {
            throw new UnlawfulFacts(
                    "征求意见最多 " + MOST_SUSPENSIONS + " 次，给出了 " + suspensions.size() + " 次",
                    "at most " + MOST_SUSPENSIONS + " consultations, not " + suspensions.size());
        }
        for (Suspension suspension : suspensions) {
            if (suspension.sent().isBefore(received)) {
                throw new UnlawfulFacts(
                        suspension.cause().zh() + "的发出日期 " + suspension.sent() + " 早于收到申请的日期 " + received + "，请核对",
                        "the " + suspension.cause().en() + " was sent on " + suspension.sent()
                                + ", before the receipt on " + received);
            }
        }
        suspensions = suspensions.size() < 2
                ? List.copyOf(suspensions)
                : suspensions.stream()
                        .sorted(Comparator.comparing(Suspension::sent))
                        .toList();
    }

    /** A plain request: received, and nothing else. */
    public static DeadlineFacts received(LocalDate received) {
        return new DeadlineFacts(received, null, null, null, List.of(), 0, null);
    }

    /** The same, received this way. */
    public DeadlineFacts by(ReceiptWay receiptWay) {
        return new DeadlineFacts(received, receiptWay, supplemented, feePaid, suspensions, extension, asOf);
    }

    /** The same, with the corrected request received on the day. */
    public DeadlineFacts supplemented(LocalDate day) {
        return new DeadlineFacts(received, way, day, feePaid, suspensions, extension, asOf);
    }

    /** The same, with the fee paid in full on the day. */
    public DeadlineFacts feePaid(LocalDate day) {
        return new DeadlineFacts(received, way, supplemented, day, suspensions, extension, asOf);
    }

    /** The same, with one more suspension. */
    public DeadlineFacts suspended(Suspension suspension) {
        List<Suspension> all = new ArrayList<>(suspensions);
        all.add(suspension);
        return new DeadlineFacts(received, way, supplemented, feePaid, all, extension, asOf);
    }

    /** The same, with one more consultation. */
    public DeadlineFacts consulted(LocalDate sent, LocalDate ended) {
        return suspended(Suspension.consultation(sent, ended));
    }

    /** The same, extended by this many working days in all. */
    public DeadlineFacts extended(int days) {
        return new DeadlineFacts(received, way, supplemented, feePaid, suspensions, days, asOf);
    }

    /** The same, with open suspensions counted up to the day. */
    public DeadlineFacts asOf(LocalDate day) {
        return new DeadlineFacts(received, way, supplemented, feePaid, suspensions, extension, day);
    }
}
