package ch.guichet.web.evidence;

import ch.guichet.acceptance.Evidence;
import ch.guichet.billing.document.DocumentLanguage;
import ch.guichet.billing.document.PlainDocument;
import ch.guichet.billing.document.PlainDocument.Fact;
import ch.guichet.billing.document.PlainDocument.Section;
import ch.guichet.billing.document.PlainPdf;
import ch.guichet.shared.BusinessClock;
import ch.guichet.web.shell.Visitor;
import ch.guichet.web.texts.Speech;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The proof of a yes on paper, in the reader's language, with the accepted words in full (rule 6). */
@ApplicationScoped
public class EvidencePdf {
    @Inject
    private Speech say;

    @Inject
    private Visitor visitor;

    /**
     * @param company name of the company it was given for
     * @param document the accepted bytes; what is no text is named by its fingerprint
     */
    public byte[] of(Evidence proof, String company, byte[] document) {
        List<Fact> facts = new ArrayList<>();
        add(facts, "what", say.status(proof.kind()));
        facts.add(new Fact("", say.of("portal.evidence.version", proof.title(), proof.subjectVersion())));
        if (proof.amount() != null)
            facts.add(new Fact(say.of("portal.offer.gross"), say.of("portal.evidence.amount", proof.amount())));
        add(facts, "who", proof.contactName() + ", " + company);
        add(facts, "right", right(proof));
        add(facts, "when", say.of("portal.evidence.instant", proof.acceptedAt()));
        add(facts, "how", say.status(proof.channel()));
        add(facts, "from", proof.origin());
        List<Section> sections = new ArrayList<>();
        boolean text = proof.documentType().startsWith("text/plain");
        String words = text ? new String(document, StandardCharsets.UTF_8) : say.of("portal.evidence.apart");
        sections.add(new Section(say.of("portal.evidence.document"), words));
        sections.add(new Section(say.of("portal.evidence.technical"), seal(proof)));
        return PlainPdf.of(new PlainDocument(
                say.of("portal.evidence.title", proof.link()),
                "Guichet",
                BusinessClock.dayOf(proof.acceptedAt()),
                DocumentLanguage.of(visitor.getLocale().getLanguage()),
                facts,
                sections));
    }

    private void add(List<Fact> facts, String label, String value) {
        String key = "portal.evidence." + label;
        facts.add(new Fact(say.of(key), value));
    }

    private String right(Evidence proof) {
        String key = "portal.right." + proof.rightUsed();
        String right = say.of(key);
        return proof.limit() == null ? right : right + ", " + say.of("portal.evidence.limit", proof.limit());
    }

    private String seal(Evidence proof) {
        return String.join(
                "\n",
                say.of("portal.evidence.chain"),
                say.of("portal.evidence.documentHash") + ": " + proof.documentSha256(),
                say.of("portal.evidence.previousHash") + ": " + proof.previousHash(),
                say.of("portal.evidence.hash") + ": " + proof.hash());
    }
}
