-- A picture has a grade of its own: its caption tells of it, also where its file was never kept.
ALTER TABLE "Picture" ADD COLUMN "grade" "Grade" NOT NULL DEFAULT 'INTERNAL';

UPDATE "Picture" SET "grade" = "StoredFile"."grade" FROM "StoredFile" WHERE "StoredFile"."id" = "Picture"."fileId";
