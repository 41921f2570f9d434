-- A text, a file and a series are never deleted: their columns said nothing.
ALTER TABLE "Brief" DROP COLUMN "deletedAt";
ALTER TABLE "Minutes" DROP COLUMN "deletedAt";
ALTER TABLE "Series" DROP COLUMN "deletedAt";
ALTER TABLE "StoredFile" DROP COLUMN "deletedAt";
