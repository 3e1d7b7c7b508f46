package ch.guichet.payments.camt;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * One movement of money as the bank reports it: a detail of an entry, or the entry itself when it has no details.
 *
 * @param entryNo which entry of the file, from 1
 * @param detailNo which detail of its entry, from 1; 0 when the entry has none
 * @param message {@code 053} or {@code 054}
 * @param account the statement's IBAN, or what stands in its place
 * @param credit whether money comes in; null when the file does not say
 * @param reversal whether it takes another movement back
 * @param booked whether it stands in the books; pending ones may never come
 * @param bookedOn the day of the booking, else of the value, else of the message
 * @param amount in its own currency, as the file has it; null when there is none that can be read
 * @param reference the creditor's reference (QRR, SCOR) without blanks, or null
 * @param remittance what the payer wrote, or null
 * @param refs all other references, separated, for telling movements apart
 * @param payee the account that was paid, which may be a QR-IBAN of the statement's account, or null
 * @param servicerRef the bank's reference of the entry, which need not be its own
 * @param charged whether the bank kept something of it
 * @param pointer whether the details are in another message, which this one names
 */
public record Movement(
        int entryNo,
        int detailNo,
        String message,
        String account,
        Boolean credit,
        boolean reversal,
        boolean booked,
        LocalDate bookedOn,
        BigDecimal amount,
        String currency,
        BigDecimal entryAmount,
        String reference,
        String remittance,
        String payerName,
        String payerIban,
        String endToEndId,
        String refs,
        String payee,
        String servicerRef,
        boolean returned,
        boolean charged,
        boolean pointer) {}
