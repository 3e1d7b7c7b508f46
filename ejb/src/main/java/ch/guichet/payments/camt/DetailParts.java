package ch.guichet.payments.camt;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** A detail of an entry while it is read. */
final class DetailParts {
    private static final int LONGEST_REMITTANCE = 500;

    private final int no;
    private final List<String> refs = new ArrayList<>();
    private final StringBuilder remittance = new StringBuilder();
    private BigDecimal amount;
    private String currency;
    private BigDecimal innerAmount;
    private String innerCurrency;
    private Boolean credit;
    private String reference;
    private String payerName;
    private String ultimatePayer;
    private String payerIban;
    private String payee;
    private String endToEndId;
    private boolean returned;
    private boolean charged;

    DetailParts(int no) {
        this.no = no;
    }

    void currency(String path, String code) {
        if (path.equals("/Amt")) currency = code;
        if (path.equals("/AmtDtls/TxAmt/Amt")) innerCurrency = code;
    }

    /** @param path below the detail */
    void leave(String path, String said, Warnings warnings) {
        switch (path) {
            case "Amt" -> amount = number(said, warnings);
            case "AmtDtls/TxAmt/Amt" -> innerAmount = number(said, warnings);
            case "CdtDbtInd" -> credit = EntryParts.direction(said);
            case "Refs/EndToEndId" -> endToEndId = keep(said);
            case "Refs/AcctSvcrRef", "Refs/InstrId", "Refs/TxId", "Refs/PmtInfId", "Refs/MndtId", "Refs/ClrSysRef" ->
                keep(said);
            case "Refs/Prtry/Ref" -> keep(said);
            case "RltdPties/Dbtr/Nm" -> payerName = said;
            case "RltdPties/UltmtDbtr/Nm" -> ultimatePayer = said;
            case "RltdPties/DbtrAcct/Id/IBAN" -> payerIban = said.replaceAll("\\s", "");
            case "RltdPties/CdtrAcct/Id/IBAN" -> payee = said.replaceAll("\\s", "");
            case "RmtInf/Strd/CdtrRefInf/Ref" -> refer(said);
            case "RmtInf/Ustrd", "RmtInf/Strd/AddtlRmtInf", "AddtlTxInf" -> write(said);
            case "RmtInf/Strd/RfrdDocInf/Nb" -> write(said);
            case "RtrInf/Rsn/Cd", "RtrInf/Rsn/Prtry", "RtrInf/OrgnlBkTxCd/Domn/Cd" -> returned = true;
            case "BkTxCd/Domn/Fmly/SubFmlyCd" -> returned |= ReturnCodes.isReturn(said);
            case "Chrgs/TtlChrgsAndTaxAmt", "Chrgs/Amt", "Chrgs/Rcrd/Amt" -> charged |= EntryParts.isCharge(said);
            default -> {
                // not needed
            }
        }
    }

    private String keep(String ref) {
        if (!ref.equals("NOTPROVIDED")) refs.add(ref);
        return ref.equals("NOTPROVIDED") ? null : ref;
    }

    /** The first reference is what the payer pays; a second one is kept in words for a person. */
    private void refer(String said) {
        String bare = said.replaceAll("\\s", "").toUpperCase();
        if (reference == null) reference = bare.length() > 35 ? bare.substring(0, 35) : bare;
        else write(said);
    }

    /** What banks write for themselves ({@code ?REJECT?0}) is nobody's message. */
    private void write(String said) {
        if (said.startsWith("?") || remittance.length() >= LONGEST_REMITTANCE) return;
        if (!remittance.isEmpty()) remittance.append(" / ");
        remittance.append(said, 0, Math.min(said.length(), LONGEST_REMITTANCE - remittance.length()));
    }

    private static BigDecimal number(String said, Warnings warnings) {
        try {
            return new BigDecimal(said);
        } catch (NumberFormatException none) {
            warnings.add("amount", "TxDtls/Amt", 0);
            return null;
        }
    }

    int no() {
        return no;
    }

    BigDecimal amount() {
        return amount == null ? innerAmount : amount;
    }

    String currency() {
        return amount == null ? innerCurrency : currency;
    }

    Boolean credit() {
        return credit;
    }

    String reference() {
        return reference;
    }

    String remittance() {
        return remittance.isEmpty() ? null : remittance.toString();
    }

    String payerName() {
        return ultimatePayer == null ? payerName : ultimatePayer;
    }

    String payerIban() {
        return payerIban;
    }

    String payee() {
        return payee;
    }

    String endToEndId() {
        return endToEndId;
    }

    String refs() {
        return String.join("|", refs);
    }

    boolean returned() {
        return returned;
    }

    boolean charged() {
        return charged;
    }
}
