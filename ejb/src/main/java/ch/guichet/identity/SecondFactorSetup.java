package ch.guichet.identity;

import io.nayuki.qrcodegen.QrCode;

/**
 * What an authenticator app needs, as text and as a picture.
 *
 * @param secret in Base32
 * @param address as {@code otpauth://totp/…}
 * @param path the dark squares as an SVG path, one unit each
 * @param size squares of a side, the quiet zone included
 */
public record SecondFactorSetup(String secret, String address, String path, int size) {
    private static final int QUIET_ZONE = 4;

    static SecondFactorSetup of(String secret, String login) {
        String name = login.replace("%", "%25").replace("+", "%2B").replace("@", "%40");
        String address = "otpauth://totp/Guichet:" + name + "?secret=" + secret + "&issuer=Guichet";
        QrCode code = QrCode.encodeText(address, QrCode.Ecc.MEDIUM);
        return new SecondFactorSetup(secret, address, path(code), code.size + 2 * QUIET_ZONE);
    }

    private static String path(QrCode code) {
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < code.size; y++)
            for (int x = 0; x < code.size; x++)
                if (code.getModule(x, y))
                    path.append('M')
                            .append(x + QUIET_ZONE)
                            .append(' ')
                            .append(y + QUIET_ZONE)
                            .append("h1v1h-1z");
        return path.toString();
    }

    /** The secret in groups of four, to be typed. */
    public String spelled() {
        return secret.replaceAll("(.{4})(?!$)", "$1 ");
    }

    /** Without the secret, so that no log ever shows it. */
    @Override
    public String toString() {
        return "SecondFactorSetup[]";
    }
}
