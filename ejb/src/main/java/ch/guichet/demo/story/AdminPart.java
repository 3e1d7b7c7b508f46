package ch.guichet.demo.story;

import ch.guichet.identity.Roles;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;

/** The story's part with the role ADMIN. */
@Stateless
@PermitAll
@RunAs(Roles.ADMIN)
public class AdminPart extends Part {}
