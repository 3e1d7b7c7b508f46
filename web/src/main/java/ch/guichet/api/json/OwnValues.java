package ch.guichet.api.json;

import ch.guichet.shared.Minutes;
import ch.guichet.shared.Money;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.math.BigDecimal;

/**
 * The product's own values: money is a string, so that no reader makes a binary fraction of it, and is read from a
 * number too; minutes are a whole number.
 */
class OwnValues extends SimpleModule {
    private static final long serialVersionUID = 1L;
    /** A price or limit beyond a billion francs is a slip; it also keeps every sum inside a long of Rappen. */
    private static final BigDecimal TOO_MUCH = BigDecimal.valueOf(1_000_000_000);

    OwnValues() {
        super("guichet");
        addSerializer(Money.class, new WriteMoney());
        addDeserializer(Money.class, new ReadMoney());
        addSerializer(Minutes.class, new WriteMinutes());
        addDeserializer(Minutes.class, new ReadMinutes());
    }

    private static final class WriteMoney extends StdSerializer<Money> {
        private static final long serialVersionUID = 1L;

        WriteMoney() {
            super(Money.class);
        }

        @Override
        public void serialize(Money money, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeString(money.toString());
        }
    }

    private static final class ReadMoney extends StdDeserializer<Money> {
        private static final long serialVersionUID = 1L;

        ReadMoney() {
            super(Money.class);
        }

        @Override
        public Money deserialize(JsonParser json, DeserializationContext context) throws IOException {
            boolean digits = json.currentToken().isNumeric()
                    || json.hasToken(JsonToken.VALUE_STRING) && json.getText().matches("-?\\d{1,10}(\\.\\d{1,2})?");
            if (!digits) return (Money) context.handleUnexpectedToken(Money.class, json);
            BigDecimal amount = new BigDecimal(json.getText());
            if (amount.stripTrailingZeros().scale() > 2 || amount.abs().compareTo(TOO_MUCH) >= 0) {
                return (Money) context.handleWeirdStringValue(Money.class, json.getText(), "not an amount in CHF");
            }
            return new Money(amount);
        }
    }

    private static final class WriteMinutes extends StdSerializer<Minutes> {
        private static final long serialVersionUID = 1L;

        WriteMinutes() {
            super(Minutes.class);
        }

        @Override
        public void serialize(Minutes minutes, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeNumber(minutes.value());
        }
    }

    private static final class ReadMinutes extends StdDeserializer<Minutes> {
        private static final long serialVersionUID = 1L;

        ReadMinutes() {
            super(Minutes.class);
        }

        @Override
        public Minutes deserialize(JsonParser json, DeserializationContext context) throws IOException {
            if (!json.hasToken(JsonToken.VALUE_NUMBER_INT))
                return (Minutes) context.handleUnexpectedToken(Minutes.class, json);
            int value = json.getIntValue();
            if (value < 0) return (Minutes) context.handleWeirdNumberValue(Minutes.class, value, "below zero");
            return new Minutes(value);
        }
    }
}
