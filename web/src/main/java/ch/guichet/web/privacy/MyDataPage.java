package ch.guichet.web.privacy;

import ch.guichet.privacy.MyData;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.omnifaces.util.Faces;

/** Sends whoever asks all that is kept about him. */
@Named
@RequestScoped
public class MyDataPage {
    private final MyData data;

    protected MyDataPage() {
        this(null);
    }

    @Inject
    public MyDataPage(MyData data) {
        this.data = data;
    }

    public void send() throws IOException {
        Faces.sendFile("guichet-my-data.zip", true, data::write);
    }
}
