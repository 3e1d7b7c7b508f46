package ch.guichet.payments.camt;

import java.math.BigDecimal;
import java.time.LocalDate;
import javax.xml.stream.XMLStreamReader;

/** An entry while it is read: its own fields come before its details, which are handed out one by one. */
final class EntryParts {
    private static final String DETAIL = "NtryDtls/TxDtls";

    private final int no;
    private final Head head;
    private final Warnings warnings;
    private BigDecimal amount;
    private String currency;
    private Boolean credit;
    private boolean reversal;
    private boolean booked;
    private LocalDate bookedOn;
    private LocalDate valueOn;
    private String entryRef;
    private String servicerRef;
    private boolean pointer;
    private boolean charged;
    private boolean returned;
    private DetailParts detail;
    private int details;

    EntryParts(int no, Head head, Warnings warnings) {
        this.no = no;
        this.head = head;
        this.warnings = warnings;
    }

    void enter(String path, XMLStreamReader xml) {
        if (path.equals(DETAIL)) detail = new DetailParts(++details);
        if (path.endsWith("Amt")) {
            String code = xml.getAttributeValue(null, "Ccy");
            if (detail != null && path.startsWith(DETAIL)) detail.currency(path.substring(DETAIL.length()), code);
            else if (path.equals("Amt")) currency = code;
        }
    }

    /** @return the detail that ends here, or null */
    Movement leave(String path, String said) {
        if (path.equals(DETAIL)) {
            Movement movement = movement(detail);
            detail = null;
            return movement;
        }
        if (said.isEmpty()) return null;
        if (detail != null) detail.leave(path.substring(Math.min(path.length(), DETAIL.length() + 1)), said, warnings);
        else own(path, said);
        return null;
    }

    /** @return the entry itself when it has no details */
    Movement finish() {
        return details == 0 ? movement(new DetailParts(0)) : null;
    }

    private void own(String path, String said) {
        switch (path) {
            case "NtryRef" -> entryRef = said;
            case "Amt" -> amount = number(said, "Ntry/Amt");
            case "CdtDbtInd" -> credit = direction(said);
            case "RvslInd" -> reversal = said.equals("true") || said.equals("1");
            case "Sts", "Sts/Cd" -> booked = said.equals("BOOK");
            case "BookgDt/Dt", "BookgDt/DtTm" -> bookedOn = CamtReader.day(said, warnings, "BookgDt");
            case "ValDt/Dt", "ValDt/DtTm" -> valueOn = CamtReader.day(said, warnings, "ValDt");
            case "AcctSvcrRef" -> servicerRef = said;
            case "AddtlInfInd/MsgNmId" -> pointer = said.contains("054");
            case "BkTxCd/Domn/Fmly/SubFmlyCd" -> returned = ReturnCodes.isReturn(said);
            case "Chrgs/TtlChrgsAndTaxAmt", "Chrgs/Amt", "Chrgs/Rcrd/Amt" -> charged |= isCharge(said);
            default -> {
                // not needed
            }
        }
    }

    private Movement movement(DetailParts parts) {
        if (credit == null) warnings.add("direction", "Ntry/CdtDbtInd", 0);
        if (head.account() == null) warnings.add("account", "Acct/Id", 0);
        BigDecimal own = parts.amount() == null ? parts.no() <= 1 ? amount : null : parts.amount();
        LocalDate day = bookedOn != null ? bookedOn : valueOn != null ? valueOn : head.created();
        if (bookedOn == null) warnings.add("missing", "Ntry/BookgDt", 0);
        return new Movement(
                no,
                parts.no(),
                head.message(),
                head.account(),
                parts.credit() == null ? credit : parts.credit(),
                reversal,
                booked,
                day,
                own,
                parts.currency() == null ? currency : parts.currency(),
                amount,
                parts.reference(),
                parts.remittance(),
                parts.payerName(),
                parts.payerIban(),
                parts.endToEndId(),
                parts.refs(),
                payee(parts),
                servicerRef,
                returned || parts.returned(),
                charged || parts.charged(),
                pointer && parts.no() == 0);
    }

    /** Banks name the QR-IBAN as the reference of the entry, or as the payee of each detail. */
    private String payee(DetailParts parts) {
        if (parts.payee() != null) return parts.payee();
        return entryRef != null && entryRef.matches("(CH|LI)\\d{7}[0-9A-Z]{12}") ? entryRef : null;
    }

    private BigDecimal number(String said, String place) {
        try {
            return new BigDecimal(said);
        } catch (NumberFormatException none) {
            warnings.add("amount", place, 0);
            return null;
        }
    }

    static boolean isCharge(String said) {
        try {
            return new BigDecimal(said).signum() != 0;
        } catch (NumberFormatException none) {
            return true;
        }
    }

    static Boolean direction(String said) {
        return said.equals("CRDT") ? Boolean.TRUE : said.equals("DBIT") ? Boolean.FALSE : null;
    }
}
