-- Documents outside the month: the invoice of a pack, and the credit note that takes a document back, once.
ALTER TABLE document ADD COLUMN corrects_id BIGINT;
ALTER TABLE document ADD COLUMN correction_reason VARCHAR(300);
ALTER TABLE document ADD COLUMN work_after VARCHAR(12);
ALTER TABLE document ADD CONSTRAINT document_corrects UNIQUE (corrects_id);
ALTER TABLE document ADD CONSTRAINT document_corrects_one FOREIGN KEY (corrects_id) REFERENCES document (id);
ALTER TABLE document ADD CONSTRAINT document_credit_note CHECK (kind <> 'CREDIT_NOTE' OR corrects_id IS NOT NULL);
-- More words under a line's title, in the document's language.
ALTER TABLE document_line ADD COLUMN note VARCHAR(500);
-- Work that stood on a document which was taken back, and may be billed again: the document still shows it.
CREATE TABLE freed_work (
  document_id   BIGINT NOT NULL,
  work_entry_id BIGINT NOT NULL,
  PRIMARY KEY (document_id, work_entry_id),
  CONSTRAINT freed_work_document FOREIGN KEY (document_id) REFERENCES document (id)
);
