package ch.guichet.demo.story;

import ch.guichet.shared.Money;
import java.time.LocalDate;

/** A bank's notification (camt.054, version 08) of one day's receipts, each an entry of its own. */
final class BankFile {
    private final StringBuilder entries = new StringBuilder();
    private final String account;
    private final LocalDate day;
    private int count;

    BankFile(String account, LocalDate day) {
        this.account = account;
        this.day = day;
    }

    /** @param reference the invoice's, or null when the payer wrote a text instead */
    void pay(String payer, Money amount, String reference, String text) {
        count++;
        entries.append("""
                <Ntry><Amt Ccy="CHF">%1$s</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts>
                <BookgDt><Dt>%2$s</Dt></BookgDt><ValDt><Dt>%2$s</Dt></ValDt><AcctSvcrRef>%2$s-%3$d</AcctSvcrRef>
                <NtryDtls><TxDtls><Refs><AcctSvcrRef>%2$s-%3$d</AcctSvcrRef></Refs><Amt Ccy="CHF">%1$s</Amt>
                <RltdPties><Dbtr><Pty><Nm>%4$s</Nm></Pty></Dbtr></RltdPties>%5$s</TxDtls></NtryDtls></Ntry>
                """.formatted(amount, day, count, escaped(payer), remittance(reference, text)));
    }

    private static String remittance(String reference, String text) {
        if (reference == null) return "<RmtInf><Ustrd>" + escaped(text) + "</Ustrd></RmtInf>";
        return "<RmtInf><Strd><CdtrRefInf><Ref>" + reference + "</Ref></CdtrRefInf></Strd></RmtInf>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }

    String text() {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.054.001.08"><BkToCstmrDbtCdtNtfctn>
                <GrpHdr><MsgId>DEMO-%1$s</MsgId><CreDtTm>%1$sT18:00:00</CreDtTm></GrpHdr>
                <Ntfctn><Id>DEMO-%1$s</Id><Acct><Id><IBAN>%2$s</IBAN></Id></Acct>
                %3$s</Ntfctn></BkToCstmrDbtCdtNtfctn></Document>
                """.formatted(day, account, entries);
    }
}
