package ch.guichet.test.beans;

import ch.guichet.identity.Roles;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;

/** Somebody with the role ADMIN. */
@Stateless
@PermitAll
@RunAs(Roles.ADMIN)
public class AsAdmin extends As {}
