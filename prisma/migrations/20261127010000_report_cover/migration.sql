-- Whom and what the cover names is kept as it was handed in: an approved document does not change when somebody is promoted.
ALTER TABLE "Report" ADD COLUMN "cover" JSONB;
