package ch.guichet.payments.camt;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Small bank files, written as banks write them. */
final class Camt {
    static final String ACCOUNT = "CH9300762011623852957";

    private Camt() {}

    static String file(String version, String... entries) {
        boolean statement = version.startsWith("053");
        String root = statement ? "BkToCstmrStmt" : "BkToCstmrDbtCdtNtfctn";
        String part = statement ? "Stmt" : "Ntfctn";
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:camt."
                + version
                + "\"><" + root + "><GrpHdr><MsgId>M-1</MsgId><CreDtTm>2026-03-05T18:00:00</CreDtTm></GrpHdr><" + part
                + "><Id>N-1</Id><Acct><Id><IBAN>" + ACCOUNT + "</IBAN></Id><Ownr><Nm>Essai SA</Nm></Ownr></Acct>"
                + String.join("", entries) + "</" + part + "></" + root + "></Document>";
    }

    static String entry(String amount, String extra, String... details) {
        return "<Ntry><Amt Ccy=\"CHF\">" + amount + "</Amt><CdtDbtInd>CRDT</CdtDbtInd>" + extra
                + "<BookgDt><Dt>2026-03-05</Dt></BookgDt><AcctSvcrRef>B-7</AcctSvcrRef>"
                + (details.length == 0 ? "" : "<NtryDtls>" + String.join("", details) + "</NtryDtls>") + "</Ntry>";
    }

    static String detail(String amount, String reference) {
        return "<TxDtls><Refs><EndToEndId>NOTPROVIDED</EndToEndId></Refs><Amt Ccy=\"CHF\">" + amount
                + "</Amt><RltdPties><Dbtr><Nm>Anne Rey</Nm></Dbtr></RltdPties><RmtInf><Strd><CdtrRefInf><Ref>"
                + reference + "</Ref></CdtrRefInf></Strd></RmtInf></TxDtls>";
    }

    static List<Movement> read(String xml) {
        List<Movement> all = new ArrayList<>();
        try (CamtReader reader = new CamtReader(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)))) {
            for (Movement m = reader.next(); m != null; m = reader.next()) all.add(m);
        }
        return all;
    }

    static Survey survey(String xml) {
        return Survey.of(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }
}
