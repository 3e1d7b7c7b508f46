package ch.guichet.batch.monthend;

import ch.guichet.billing.monthend.RangeRendering;
import ch.guichet.billing.monthend.Rendering;
import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Archives the printed documents of a range. */
@Named
@Dependent
public class FileWriter extends AbstractItemWriter {
    @Inject
    private Rendering rendering;

    @Override
    public void writeItems(List<Object> ranges) {
        ranges.forEach(range -> rendering.write((RangeRendering) range));
    }
}
