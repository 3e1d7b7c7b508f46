package ch.guichet.cases;

import ch.guichet.files.FileCard;
import java.util.List;

/**
 * An unattached request with all it said.
 *
 * @param text plain, as it came
 */
public record UnattachedView(UnattachedRow row, String text, List<FileCard> files) {}
