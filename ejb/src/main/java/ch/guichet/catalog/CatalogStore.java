package ch.guichet.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Dated rows in the database, the newest day first. There are so few that which one applies is decided in Java. */
@ApplicationScoped
class CatalogStore {
    @PersistenceContext
    private EntityManager em;

    List<HourlyPrice> hourlyPrices(String code) {
        return em.createQuery("""
                select new ch.guichet.catalog.HourlyPrice(p.net, p.unit, p.minimum, p.validFrom)
                from HourlyPriceRow p where p.code = :code order by p.validFrom desc""", HourlyPrice.class).setParameter("code", code).getResultList();
    }

    List<String> priceLists() {
        return em.createQuery("select distinct p.code from HourlyPriceRow p order by p.code", String.class)
                .getResultList();
    }

    List<VatRule> vatRules() {
        return em.createQuery("""
                select new ch.guichet.catalog.VatRule(r.category, r.basisPoints, r.validFrom)
                from VatRateRow r order by r.validFrom desc, r.category""", VatRule.class).getResultList();
    }

    List<Pack> packs() {
        return em.createQuery("""
                select new ch.guichet.catalog.Pack(p.code, p.kind, p.quantity, p.netPrice, p.validityMonths,
                    p.validFrom)
                from PackRow p order by p.kind, p.quantity, p.code, p.validFrom desc""", Pack.class).getResultList();
    }

    List<Setting> settings(String code) {
        return em.createQuery("""
                select new ch.guichet.catalog.Setting(s.code, s.validFrom, s.value)
                from SettingRow s where s.code = :code order by s.validFrom desc""", Setting.class).setParameter("code", code).getResultList();
    }

    List<Setting> settings() {
        return em.createQuery("""
                select new ch.guichet.catalog.Setting(s.code, s.validFrom, s.value)
                from SettingRow s order by s.code, s.validFrom desc""", Setting.class).getResultList();
    }

    /** Adds the row, or replaces one with the same key, which the caller has found not to be in force yet. */
    void put(Object row) {
        em.merge(row);
    }
}
