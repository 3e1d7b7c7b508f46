package ch.guichet.identity;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The keys of the house: the first seals, all open. So a key is changed by putting a new one before it. */
record SealingKeys(List<SealingKey> keys) {
    SealingKeys {
        keys = List.copyOf(keys);
        if (keys.isEmpty()) throw new IllegalArgumentException("GUICHET_SECRETS_KEY or secrets.key holds no key");
    }

    /** @param text keys with blanks, commas or line ends between them */
    static SealingKeys of(String text) {
        return new SealingKeys(Arrays.stream(text.split("[\\s,]+"))
                .filter(key -> !key.isEmpty())
                .map(SealingKey::of)
                .toList());
    }

    String seal(String text, String owner) {
        return keys.get(0).seal(text, owner);
    }

    Optional<String> open(String sealed, String owner) {
        return keys.stream().flatMap(key -> key.open(sealed, owner).stream()).findFirst();
    }

    /** Whether the key that seals today has sealed this. */
    boolean isFresh(String sealed) {
        return keys.get(0).hasSealed(sealed);
    }
}
