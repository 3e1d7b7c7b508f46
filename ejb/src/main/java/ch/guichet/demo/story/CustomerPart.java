package ch.guichet.demo.story;

import ch.guichet.identity.Roles;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;

/** The story's part with the role CUSTOMER. */
@Stateless
@PermitAll
@RunAs(Roles.CUSTOMER)
public class CustomerPart extends Part {}
