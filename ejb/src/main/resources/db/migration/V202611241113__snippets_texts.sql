-- Texts that the desk writes again and again; {words in braces} are filled with the values of a case.
CREATE TABLE snippet (
  id         BIGINT        NOT NULL PRIMARY KEY,
  language   VARCHAR(2)    NOT NULL,
  title      VARCHAR(80)   NOT NULL,
  body       VARCHAR(5000) NOT NULL,
  archived   BOOLEAN       NOT NULL,
  version    INT           NOT NULL,
  changed_by VARCHAR(120)  NOT NULL,
  changed_at DATETIME(6)   NOT NULL,
  CONSTRAINT snippet_title UNIQUE (language, title)
);
INSERT INTO snippet (id, language, title, body, archived, version, changed_by, changed_at) VALUES
  (701, 'fr', 'Accusé de réception', 'Bonjour {contact},

Nous avons bien reçu votre demande et nous nous en occupons. Elle porte le numéro {case}.

Meilleures salutations
{agent}', FALSE, 0, 'Guichet', TIMESTAMP '2026-11-24 00:00:00'),
  (702, 'fr', 'Demander des précisions', 'Bonjour {contact},

Pour vous aider, nous avons besoin de quelques précisions : la version du programme, ce que vous avez fait juste avant, et une copie de l’écran. Vous pouvez joindre le fichier au cas {case}.

Meilleures salutations
{agent}', FALSE, 0, 'Guichet', TIMESTAMP '2026-11-24 00:00:00'),
  (703, 'fr', 'Ce travail est payant', 'Bonjour {contact},

Votre demande « {subject} » dépasse une question brève d’utilisation courante. Nous vous envoyons une offre ; rien n’est facturé sans votre accord.

Meilleures salutations
{agent}', FALSE, 0, 'Guichet', TIMESTAMP '2026-11-24 00:00:00'),
  (704, 'fr', 'Clore le cas', 'Bonjour {contact},

Sauf avis contraire de votre part, nous considérons le cas {case} comme réglé. Un mot de vous suffit pour le rouvrir.

Meilleures salutations
{agent}', FALSE, 0, 'Guichet', TIMESTAMP '2026-11-24 00:00:00'),
  (705, 'de', 'Eingang bestätigen', 'Guten Tag {contact}

Wir haben Ihre Anfrage erhalten und kümmern uns darum. Sie hat die Nummer {case}.

Freundliche Grüsse
{agent}', FALSE, 0, 'Guichet', TIMESTAMP '2026-11-24 00:00:00'),
  (706, 'de', 'Rückfrage', 'Guten Tag {contact}

Damit wir Ihnen helfen können, brauchen wir noch: die Version des Programms, was Sie unmittelbar davor getan haben, und ein Bild des Bildschirms. Sie können die Datei dem Fall {case} beifügen.

Freundliche Grüsse
{agent}', FALSE, 0, 'Guichet', TIMESTAMP '2026-11-24 00:00:00'),
  (707, 'de', 'Diese Arbeit ist kostenpflichtig', 'Guten Tag {contact}

Ihre Anfrage «{subject}» geht über eine kurze Frage des Alltags hinaus. Wir senden Ihnen ein Angebot; ohne Ihre Zustimmung wird nichts verrechnet.

Freundliche Grüsse
{agent}', FALSE, 0, 'Guichet', TIMESTAMP '2026-11-24 00:00:00'),
  (708, 'de', 'Fall abschliessen', 'Guten Tag {contact}

Wenn wir nichts anderes von Ihnen hören, betrachten wir den Fall {case} als erledigt. Ein Wort von Ihnen genügt, und er ist wieder offen.

Freundliche Grüsse
{agent}', FALSE, 0, 'Guichet', TIMESTAMP '2026-11-24 00:00:00'),
  (709, 'it', 'Conferma di ricezione', 'Buongiorno {contact},

abbiamo ricevuto la sua richiesta e ce ne occupiamo. Ha il numero {case}.

Cordiali saluti
{agent}', FALSE, 0, 'Guichet', TIMESTAMP '2026-11-24 00:00:00'),
  (710, 'it', 'Chiedere precisazioni', 'Buongiorno {contact},

per aiutarla ci servono alcune precisazioni: la versione del programma, che cosa ha fatto subito prima e una copia dello schermo. Può allegare il file al caso {case}.

Cordiali saluti
{agent}', FALSE, 0, 'Guichet', TIMESTAMP '2026-11-24 00:00:00'),
  (711, 'it', 'Questo lavoro è a pagamento', 'Buongiorno {contact},

la sua richiesta «{subject}» va oltre una breve domanda di uso corrente. Le inviamo un’offerta; senza il suo accordo non viene fatturato nulla.

Cordiali saluti
{agent}', FALSE, 0, 'Guichet', TIMESTAMP '2026-11-24 00:00:00'),
  (712, 'it', 'Chiudere il caso', 'Buongiorno {contact},

salvo suo avviso contrario consideriamo risolto il caso {case}. Basta una sua parola per riaprirlo.

Cordiali saluti
{agent}', FALSE, 0, 'Guichet', TIMESTAMP '2026-11-24 00:00:00'),
  (713, 'en', 'Confirm receipt', 'Dear {contact},

We have received your request and are looking into it. Its number is {case}.

Kind regards
{agent}', FALSE, 0, 'Guichet', TIMESTAMP '2026-11-24 00:00:00'),
  (714, 'en', 'Ask for details', 'Dear {contact},

To help you we need a few details: the version of the program, what you did just before, and a picture of the screen. You can add the file to case {case}.

Kind regards
{agent}', FALSE, 0, 'Guichet', TIMESTAMP '2026-11-24 00:00:00'),
  (715, 'en', 'This work is paid', 'Dear {contact},

Your request “{subject}” goes beyond a short question of everyday use. We are sending you an offer; nothing is charged without your consent.

Kind regards
{agent}', FALSE, 0, 'Guichet', TIMESTAMP '2026-11-24 00:00:00'),
  (716, 'en', 'Close the case', 'Dear {contact},

Unless we hear otherwise, we consider case {case} settled. A word from you opens it again.

Kind regards
{agent}', FALSE, 0, 'Guichet', TIMESTAMP '2026-11-24 00:00:00');
