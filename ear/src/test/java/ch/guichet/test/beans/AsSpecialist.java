package ch.guichet.test.beans;

import ch.guichet.identity.Roles;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;

/** Somebody with the role SPECIALIST. */
@Stateless
@PermitAll
@RunAs(Roles.SPECIALIST)
public class AsSpecialist extends As {}
