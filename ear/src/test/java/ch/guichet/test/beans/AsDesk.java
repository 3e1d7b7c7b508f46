package ch.guichet.test.beans;

import ch.guichet.identity.Roles;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;

/** Somebody with the role DESK. */
@Stateless
@PermitAll
@RunAs(Roles.DESK)
public class AsDesk extends As {}
