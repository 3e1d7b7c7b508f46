package ch.guichet.quotes;

import ch.guichet.shared.Money;
import java.io.Serializable;

/**
 * What a version comes to, at most.
 *
 * @param net without VAT, the discount taken off
 * @param taxedNet the part of it that carries VAT
 * @param vat on that part, rounded once (rule 21)
 */
public record QuoteSums(Money net, Money taxedNet, Money vat) implements Serializable {
    public Money gross() {
        return net.plus(vat);
    }
}
