package ch.guichet.test.harness;

import org.jboss.arquillian.container.spi.client.deployment.DeploymentScenario;
import org.jboss.arquillian.container.spi.event.DeployManagedDeployments;
import org.jboss.arquillian.container.spi.event.UnDeployManagedDeployments;
import org.jboss.arquillian.container.test.impl.client.deployment.event.GenerateDeployment;
import org.jboss.arquillian.core.api.Event;
import org.jboss.arquillian.core.api.Instance;
import org.jboss.arquillian.core.api.InstanceProducer;
import org.jboss.arquillian.core.api.annotation.Inject;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.EventContext;
import org.jboss.arquillian.test.spi.TestClass;
import org.jboss.arquillian.test.spi.annotation.ClassScoped;

/**
 * Generates and deploys the product for the first test class, hands the same deployment to every later one, and leaves
 * the undeployment to the end of the server, which is thrown away with the suite.
 */
public class OneDeployment {

    @Inject
    @ClassScoped
    private InstanceProducer<DeploymentScenario> ofTheClass;

    @Inject
    private Instance<DeploymentScenario> current;

    @Inject
    private Event<GenerateDeployment> again;

    private DeploymentScenario ofTheSuite;
    private boolean deployed;

    void generate(@Observes(precedence = 100) EventContext<GenerateDeployment> context) {
        if (context.getEvent().getTestClass().getJavaClass() == Product.class) {
            context.proceed();
        } else if (ofTheSuite == null) {
            again.fire(new GenerateDeployment(new TestClass(Product.class)));
            ofTheSuite = current.get();
        } else {
            ofTheClass.set(ofTheSuite);
        }
    }

    void deploy(@Observes(precedence = 100) EventContext<DeployManagedDeployments> context) {
        if (!deployed) {
            deployed = true;
            context.proceed();
        }
    }

    void undeploy(@Observes(precedence = 100) EventContext<UnDeployManagedDeployments> context) {
        // the suite goes on with the same deployment
    }
}
