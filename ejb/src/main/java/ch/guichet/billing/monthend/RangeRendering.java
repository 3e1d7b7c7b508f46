package ch.guichet.billing.monthend;

import ch.guichet.billing.archive.DocumentFiles;
import java.util.List;

/** The PDF files of a range. */
public record RangeRendering(RangeClaim claim, List<DocumentFiles.File> files) {}
