package ch.guichet.test.harness;

import org.jboss.arquillian.core.spi.LoadableExtension;

/** Plugs the one deployment of the suite into Arquillian, which by itself deploys once per class. */
public class OneDeploymentExtension implements LoadableExtension {

    @Override
    public void register(ExtensionBuilder builder) {
        builder.observer(TestDatabase.class).observer(OneDeployment.class);
    }
}
