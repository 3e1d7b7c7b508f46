package ch.guichet.files;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** What a file is by its first bytes. An archive is known by them too and never opened. */
enum FileKind {
    PDF("application/pdf", "25504446", "pdf"),
    PNG("image/png", "89504E470D0A1A0A", "png"),
    JPEG("image/jpeg", "FFD8FF", "jpg", "jpeg"),
    GIF("image/gif", "47494638", "gif"),
    WEBP("image/webp", "52494646........57454250", "webp"),
    TIFF("image/tiff", "49492A00", "tif", "tiff"),
    TIFF_BIG_ENDIAN("image/tiff", "4D4D002A", "tif", "tiff"),
    HEIC("image/heic", "........66747970", "heic", "heif", "mp4", "mov", "m4a"),
    ZIP("application/zip", "504B0304", "zip", "docx", "xlsx", "pptx", "odt", "ods", "odp", "jar", "xlsm", "docm"),
    EMPTY_ZIP("application/zip", "504B0506", "zip"),
    GZIP("application/gzip", "1F8B08", "gz", "tgz"),
    SEVEN_ZIP("application/x-7z-compressed", "377ABCAF271C", "7z"),
    RAR("application/vnd.rar", "526172211A07", "rar"),
    OLE("application/x-ole-storage", "D0CF11E0A1B11AE1", "doc", "xls", "ppt", "msg"),
    RTF("application/rtf", "7B5C727466", "rtf"),
    WINDOWS_PROGRAM("application/x-msdownload", "4D5A", "exe", "dll", "scr", "com"),
    LINUX_PROGRAM("application/x-executable", "7F454C46"),
    MAC_PROGRAM("application/x-mach-binary", "CFFAEDFE"),
    JAVA_CLASS("application/java-vm", "CAFEBABE", "class"),
    SCRIPT("text/x-shellscript", "2321", "sh"),
    TEXT("text/plain", ""),
    OTHER("application/octet-stream", "");

    private static final Set<FileKind> PROGRAMS =
            Set.of(WINDOWS_PROGRAM, LINUX_PROGRAM, MAC_PROGRAM, JAVA_CLASS, SCRIPT);

    /** Windows runs them by their ending alone. */
    private static final Set<String> RUN_BY_ENDING = Set.of(
            "exe", "dll", "scr", "com", "bat", "cmd", "vbs", "vbe", "js", "jse", "wsf", "wsh", "ps1", "hta", "msi",
            "lnk", "pif", "cpl", "reg", "jar", "sh");

    private static final int ENOUGH_OF_A_TEXT = 4096;

    private final String mediaType;
    private final String magic;
    private final Set<String> endings;

    FileKind(String mediaType, String magic, String... endings) {
        this.mediaType = mediaType;
        this.magic = magic;
        this.endings = Set.of(endings);
    }

    static FileKind of(byte[] bytes) {
        return Arrays.stream(values())
                .filter(kind -> !kind.magic.isEmpty() && kind.begins(bytes))
                .findFirst()
                .orElseGet(() -> isText(bytes) ? TEXT : OTHER);
    }

    String mediaType() {
        return mediaType;
    }

    boolean isProgram() {
        return PROGRAMS.contains(this);
    }

    static boolean runsByItsEnding(String ending) {
        return RUN_BY_ENDING.contains(ending);
    }

    /** Whether the ending claims a kind that has a beginning of its own, and the bytes have another. */
    boolean isBeliedBy(String ending) {
        Optional<FileKind> claimed = Arrays.stream(values())
                .filter(kind -> kind.endings.contains(ending))
                .findFirst();
        return claimed.isPresent() && !endings.contains(ending);
    }

    private boolean begins(byte[] bytes) {
        if (bytes.length * 2 < magic.length()) return false;
        for (int i = 0; i < magic.length(); i += 2) {
            String wanted = magic.substring(i, i + 2);
            if (!wanted.equals("..") && (bytes[i / 2] & 0xFF) != Integer.parseInt(wanted, 16)) return false;
        }
        return true;
    }

    /** No control character but those of lines and columns near the beginning. */
    private static boolean isText(byte[] bytes) {
        for (int i = 0; i < Math.min(bytes.length, ENOUGH_OF_A_TEXT); i++) {
            int b = bytes[i] & 0xFF;
            if (b < 32 && b != '\t' && b != '\n' && b != '\r' && b != '\f') return false;
        }
        return true;
    }
}
