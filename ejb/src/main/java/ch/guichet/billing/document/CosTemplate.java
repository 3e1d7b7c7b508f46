package ch.guichet.billing.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.IdentityHashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;

/**
 * A PDF object with all that hangs on it, detached from the document it was made in. PDFBox's objects belong to one
 * document and one thread, so each document gets its own copy; streams are copied as they were compressed once.
 */
final class CosTemplate {
    private final COSBase root;
    private final Map<COSBase, byte[]> streams = new IdentityHashMap<>();

    private CosTemplate(COSBase root) throws IOException {
        this.root = root;
        read(root);
    }

    static CosTemplate of(COSBase root) throws IOException {
        return new CosTemplate(root);
    }

    COSBase copyInto(COSDocument document) throws IOException {
        return copy(root, document);
    }

    /** Takes the compressed bytes while the document they came from is still open. */
    private void read(COSBase base) throws IOException {
        if (base instanceof COSStream stream) {
            try (InputStream in = stream.createRawInputStream()) {
                streams.put(stream, in.readAllBytes());
            }
        }
        if (base instanceof COSObject reference) read(reference.getObject());
        if (base instanceof COSDictionary dictionary) for (COSBase value : dictionary.getValues()) read(value);
        if (base instanceof COSArray array) for (COSBase value : array) read(value);
    }

    private COSBase copy(COSBase base, COSDocument document) throws IOException {
        if (base instanceof COSObject reference) return copy(reference.getObject(), document);
        if (base instanceof COSStream stream) return copyStream(stream, document);
        if (base instanceof COSDictionary dictionary) return copyEntries(dictionary, new COSDictionary(), document);
        if (!(base instanceof COSArray array)) return base;
        COSArray copy = new COSArray();
        for (COSBase value : array) copy.add(copy(value, document));
        return copy;
    }

    private COSStream copyStream(COSStream stream, COSDocument document) throws IOException {
        COSStream copy = document.createCOSStream();
        try (OutputStream out = copy.createRawOutputStream()) {
            out.write(streams.get(stream));
        }
        return (COSStream) copyEntries(stream, copy, document);
    }

    private COSDictionary copyEntries(COSDictionary from, COSDictionary to, COSDocument document) throws IOException {
        for (Map.Entry<COSName, COSBase> entry : from.entrySet())
            to.setItem(entry.getKey(), copy(entry.getValue(), document));
        return to;
    }
}
