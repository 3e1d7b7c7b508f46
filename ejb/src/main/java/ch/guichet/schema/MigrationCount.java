package ch.guichet.schema;

import java.io.IOException;
import java.util.Properties;

/** How many migrations the build packed, counted by the build itself. */
record MigrationCount(int common, int h2, int mysql) {

    static MigrationCount ofTheBuild() {
        var counts = new Properties();
        try (var in = MigrationCount.class.getResourceAsStream("/META-INF/migrations.properties")) {
            counts.load(in);
        } catch (IOException | NullPointerException e) {
            throw new CannotStart("the build did not count its migrations");
        }
        return new MigrationCount(number(counts, "common"), number(counts, "h2"), number(counts, "mysql"));
    }

    int forVendor(String vendor) {
        return common + (vendor.equals("h2") ? h2 : mysql);
    }

    private static int number(Properties counts, String key) {
        return Integer.parseInt(counts.getProperty(key, "0").strip());
    }
}
