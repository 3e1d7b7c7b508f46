package ch.guichet.test.api;

import static ch.guichet.test.api.Caller.FINANCE;

/** Files of the bank for the account of the demo publisher. */
public final class Bank {
    /** The demo publisher's QR-IBAN. */
    public static final String OURS = "CH6131999000012345678";

    private Bank() {}

    public static Reply send(String file, String name) {
        String boundary = "----bank";
        String body = "--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                + "\"\r\nContent-Type: application/xml\r\n\r\n" + file + "\r\n--" + boundary + "--\r\n";
        return FINANCE.send(
                "POST", "/payment-files", body, "Content-Type", "multipart/form-data; boundary=" + boundary);
    }

    /** @param day of the booking, as the entries name it with {@code @@} */
    public static String camt(String id, String day, String... entries) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:camt.054.001.08\">"
                + "<BkToCstmrDbtCdtNtfctn><GrpHdr><MsgId>" + id + "</MsgId><CreDtTm>" + day
                + "T18:00:00</CreDtTm></GrpHdr><Ntfctn><Id>1</Id><Acct><Id><IBAN>" + OURS + "</IBAN></Id></Acct>"
                + String.join("", entries).replace("@@", day) + "</Ntfctn></BkToCstmrDbtCdtNtfctn></Document>";
    }

    public static String credit(String sum, String... details) {
        return "<Ntry><Amt Ccy=\"CHF\">" + sum + "</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts>"
                + "<BookgDt><Dt>@@</Dt></BookgDt><AcctSvcrRef>" + sum + "</AcctSvcrRef><NtryDtls>"
                + String.join("", details) + "</NtryDtls></Ntry>";
    }

    public static String paid(String amount, String reference, String text, String servicer) {
        return "<TxDtls><Refs><AcctSvcrRef>" + servicer + "</AcctSvcrRef></Refs><Amt Ccy=\"CHF\">" + amount
                + "</Amt><RltdPties><Dbtr><Pty><Nm>Anne Rey</Nm></Pty></Dbtr></RltdPties><RmtInf><Ustrd>" + text
                + "</Ustrd>"
                + (reference == null ? "" : "<Strd><CdtrRefInf><Ref>" + reference + "</Ref></CdtrRefInf></Strd>")
                + "</RmtInf></TxDtls>";
    }
}
