package ch.guichet.test.beans;

import ch.guichet.identity.Roles;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;

/** Somebody with the role CUSTOMER. */
@Stateless
@PermitAll
@RunAs(Roles.CUSTOMER)
public class AsCustomer extends As {}
