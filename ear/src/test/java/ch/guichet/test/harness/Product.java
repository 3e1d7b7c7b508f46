package ch.guichet.test.harness;

import com.icegreen.greenmail.util.GreenMail;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.Testable;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The EAR as it was built, with two modules more: tests that run inside, and beans that they need there. */
public class Product {

    private static final String DESCRIPTOR = "META-INF/application.xml";

    @Deployment(name = "guichet")
    public static EnterpriseArchive ear() {
        var ear = ShrinkWrap.create(ZipImporter.class, "guichet.ear")
                .importFrom(new File(System.getProperty("guichet.ear")))
                .as(EnterpriseArchive.class);
        var descriptor = text(ear.get(DESCRIPTOR).getAsset().openStream());
        ear.delete(DESCRIPTOR);
        return ear.setApplicationXML(new StringAsset(withTestModules(descriptor)))
                .addAsModule(Testable.archiveToTest(testsInside()))
                .addAsModule(beansOfTheTests());
    }

    private static String withTestModules(String descriptor) {
        return descriptor.replace("</application>", """
                  <module><ejb>guichet-test-beans.jar</ejb></module>
                  <module><web><web-uri>guichet-test.war</web-uri><context-root>/test</context-root></web></module>
                </application>
                """);
    }

    private static WebArchive testsInside() {
        return ShrinkWrap.create(WebArchive.class, "guichet-test.war")
                .addPackages(true, "ch.guichet.test.inside")
                .addAsLibraries(jarOf(Assertions.class), jarOf(GreenMail.class))
                .setManifest(new StringAsset("Manifest-Version: 1.0\nDependencies: org.eclipse.angus.mail\n"))
                .addAsWebInfResource(new StringAsset(BEANS), "beans.xml");
    }

    private static File jarOf(Class<?> type) {
        return new File(type.getProtectionDomain().getCodeSource().getLocation().getPath());
    }

    private static JavaArchive beansOfTheTests() {
        return ShrinkWrap.create(JavaArchive.class, "guichet-test-beans.jar")
                .addPackages(true, "ch.guichet.test.beans")
                .addAsManifestResource("test-jobs/identity.xml", "batch-jobs/identity.xml")
                .addAsManifestResource(new StringAsset(BEANS), "beans.xml");
    }

    private static final String BEANS = """
            <beans xmlns="https://jakarta.ee/xml/ns/jakartaee" version="4.0" bean-discovery-mode="annotated"/>
            """;

    private static String text(InputStream in) {
        try (in) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
