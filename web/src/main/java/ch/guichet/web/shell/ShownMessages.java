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
    /** The messages of no field, with what the last page left to say; asking for them counts as showing them. */
    public List<FacesMessage> getList() {
        FacesContext faces = FacesContext.getCurrentInstance();
        NextPage.take().forEach(sentence -> faces.addMessage(null, new FacesMessage(sentence)));
        List<FacesMessage> messages = faces.getMessageList(null);
        messages.forEach(FacesMessage::rendered);
        return messages;
    }

    /** The colour of a message: good, warn or bad. */
    public String tone(FacesMessage message) {
        if (message.getSeverity() == FacesMessage.SEVERITY_INFO) return "good";
        return message.getSeverity() == FacesMessage.SEVERITY_WARN ? "warn" : "bad";
    }
}
