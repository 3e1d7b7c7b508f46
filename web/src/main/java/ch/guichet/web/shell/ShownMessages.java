package ch.guichet.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.List;

/** What the page has to say about the last action. Written by us, because list items that are alerts are no list. */
@Named
@RequestScoped
public class ShownMessages {
    /** The messages of no field; asking for them counts as showing them. */
    public List<FacesMessage> getList() {
        List<FacesMessage> messages = FacesContext.getCurrentInstance().getMessageList(null);
        messages.forEach(FacesMessage::rendered);
        return messages;
    }

    /** The colour of a message: good, warn or bad. */
    public String tone(FacesMessage message) {
        if (message.getSeverity() == FacesMessage.SEVERITY_INFO) return "good";
        return message.getSeverity() == FacesMessage.SEVERITY_WARN ? "warn" : "bad";
    }
}
