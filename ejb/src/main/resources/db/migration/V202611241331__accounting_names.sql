-- What accounts are called, in four languages, after the Swiss chart for small and medium enterprises.
CREATE TABLE account_name (
  account  VARCHAR(10)  NOT NULL,
  language VARCHAR(2)   NOT NULL,
  name     VARCHAR(120) NOT NULL,
  PRIMARY KEY (account, language)
);
INSERT INTO account_name (account, language, name) VALUES
  ('1020', 'fr', 'Banque'), ('1020', 'de', 'Bankguthaben'), ('1020', 'it', 'Banca'), ('1020', 'en', 'Bank account'),
  ('1100', 'fr', 'Débiteurs'), ('1100', 'de', 'Forderungen aus Lieferungen und Leistungen (Debitoren)'),
  ('1100', 'it', 'Crediti da forniture e prestazioni (debitori)'), ('1100', 'en', 'Accounts receivable (debtors)'),
  ('1109', 'fr', 'Ducroire'), ('1109', 'de', 'Delkredere'), ('1109', 'it', 'Delcredere'), ('1109', 'en', 'Allowance for doubtful debts'),
  ('1099', 'fr', 'Compte d’attente autre'), ('1099', 'de', 'Transferkonto: Verschiedenes'),
  ('1099', 'it', 'Conto transitorio: altro'), ('1099', 'en', 'Transfer account: miscellaneous'),
  ('2030', 'fr', 'Acomptes de clients'), ('2030', 'de', 'Erhaltene Anzahlungen'), ('2030', 'it', 'Acconti ricevuti'), ('2030', 'en', 'Prepayments received'),
  ('2200', 'fr', 'TVA due'), ('2200', 'de', 'Geschuldete MWST (Umsatzsteuer)'), ('2200', 'it', 'IVA dovuta'), ('2200', 'en', 'VAT owed'),
  ('2201', 'fr', 'Décompte TVA'), ('2201', 'de', 'Abrechnungskonto MWST'), ('2201', 'it', 'Conto di rendiconto IVA'), ('2201', 'en', 'VAT payable'),
  ('2210', 'fr', 'Autres dettes à court terme'), ('2210', 'de', 'Sonstige kurzfristige Verbindlichkeiten'),
  ('2210', 'it', 'Altri debiti a breve termine'), ('2210', 'en', 'Other short-term liabilities'),
  ('2301', 'fr', 'Produits encaissés d’avance'), ('2301', 'de', 'Im Voraus erhaltene Erträge'),
  ('2301', 'it', 'Ricavi incassati anticipatamente'), ('2301', 'en', 'Deferred revenue'),
  ('3400', 'fr', 'Ventes de prestations'), ('3400', 'de', 'Dienstleistungserlöse'), ('3400', 'it', 'Ricavi da prestazioni di servizi'), ('3400', 'en', 'Revenue from services'),
  ('3401', 'fr', 'Suppléments d’urgence'), ('3401', 'de', 'Dringlichkeitszuschläge'), ('3401', 'it', 'Supplementi d’urgenza'), ('3401', 'en', 'Urgency surcharges'),
  ('3600', 'fr', 'Autres ventes et prestations de services'), ('3600', 'de', 'Übrige Erlöse aus Lieferungen und Leistungen'),
  ('3600', 'it', 'Altri ricavi da forniture e prestazioni'), ('3600', 'en', 'Other revenue'),
  ('3800', 'fr', 'Escomptes'), ('3800', 'de', 'Skonti'), ('3800', 'it', 'Sconti'), ('3800', 'en', 'Cash discounts'),
  ('3801', 'fr', 'Rabais et réductions de prix'), ('3801', 'de', 'Rabatte und Preisnachlässe'), ('3801', 'it', 'Ribassi e riduzioni di prezzo'), ('3801', 'en', 'Discounts and price reductions'),
  ('3805', 'fr', 'Pertes sur créances clients, variation du ducroire'), ('3805', 'de', 'Verluste Forderungen, Veränderung Delkredere'),
  ('3805', 'it', 'Perdite su crediti, variazione del delcredere'), ('3805', 'en', 'Losses from bad debts'),
  ('3809', 'fr', 'Différences d’arrondi'), ('3809', 'de', 'Rundungsdifferenzen'), ('3809', 'it', 'Differenze di arrotondamento'), ('3809', 'en', 'Rounding differences'),
  ('6900', 'fr', 'Charges financières'), ('6900', 'de', 'Finanzaufwand'), ('6900', 'it', 'Oneri finanziari'), ('6900', 'en', 'Financial expenses'),
  ('6950', 'fr', 'Produits financiers'), ('6950', 'de', 'Finanzertrag'), ('6950', 'it', 'Ricavi finanziari'), ('6950', 'en', 'Financial income');
INSERT INTO setting (code, valid_from, text_value)
  SELECT 'account.interest', '2024-01-01', '6950' FROM number_series WHERE series = 'customer'
  AND NOT EXISTS (SELECT 1 FROM setting s WHERE s.code = 'account.interest');
