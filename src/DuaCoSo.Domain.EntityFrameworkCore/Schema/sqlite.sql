CREATE TABLE IF NOT EXISTS "activities" (
    "id" TEXT NOT NULL CONSTRAINT "PK_activities" PRIMARY KEY,
    "assignment" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "date" TEXT NOT NULL,
    "period" TEXT NULL,
    "contents" TEXT NOT NULL,
    "by" TEXT NULL,
    "returned" TEXT NULL
);

CREATE TABLE IF NOT EXISTS "assignments" (
    "id" TEXT NOT NULL CONSTRAINT "PK_assignments" PRIMARY KEY,
    "party" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "locality" TEXT NULL,
    "sector" TEXT NULL,
    "matter" TEXT NULL,
    "document" TEXT NULL,
    "succeeds" TEXT NOT NULL,
    "end_reason" TEXT NULL,
    "from_date" TEXT NULL,
    "to_date" TEXT NULL,
    "version" INTEGER NOT NULL,
    "changed_on" TEXT NULL
);

CREATE TABLE IF NOT EXISTS "contributions" (
    "id" TEXT NOT NULL CONSTRAINT "PK_contributions" PRIMARY KEY,
    "assignment" TEXT NOT NULL,
    "date" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "amount" TEXT NOT NULL,
    "unit" TEXT NULL,
    "source" TEXT NULL,
    "task" TEXT NULL
);

CREATE TABLE IF NOT EXISTS "decisions" (
    "scheme" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "period" TEXT NOT NULL,
    "grade" TEXT NOT NULL,
    "date" TEXT NOT NULL,
    "document" TEXT NULL,
    "reason" TEXT NULL,
    "final" TEXT NULL,
    "version" INTEGER NOT NULL,
    "changed_on" TEXT NULL,
    CONSTRAINT "PK_decisions" PRIMARY KEY ("scheme", "subject", "period")
);

CREATE TABLE IF NOT EXISTS "documents" (
    "id" TEXT NOT NULL CONSTRAINT "PK_documents" PRIMARY KEY,
    "number" TEXT NULL,
    "issuer" TEXT NULL,
    "issued" TEXT NULL,
    "title" TEXT NULL,
    "replaces" TEXT NULL,
    "carries_out" TEXT NULL
);

CREATE TABLE IF NOT EXISTS "excusal_books" (
    "assignment" TEXT NOT NULL CONSTRAINT "PK_excusal_books" PRIMARY KEY,
    "excusals" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "changed_on" TEXT NULL
);

CREATE TABLE IF NOT EXISTS "excusals" (
    "row_id" INTEGER NOT NULL CONSTRAINT "PK_excusals" PRIMARY KEY AUTOINCREMENT,
    "assignment" TEXT NOT NULL,
    "reason" TEXT NULL,
    "from_date" TEXT NULL,
    "to_date" TEXT NULL
);

CREATE TABLE IF NOT EXISTS "feedback" (
    "assignment" TEXT NOT NULL,
    "period" TEXT NOT NULL,
    "date" TEXT NOT NULL,
    "rating" TEXT NOT NULL,
    "closed" TEXT NULL,
    "version" INTEGER NOT NULL,
    "changed_on" TEXT NULL,
    CONSTRAINT "PK_feedback" PRIMARY KEY ("assignment", "period")
);

CREATE TABLE IF NOT EXISTS "localities" (
    "row_id" INTEGER NOT NULL CONSTRAINT "PK_localities" PRIMARY KEY AUTOINCREMENT,
    "locality" TEXT NOT NULL,
    "code" TEXT NULL,
    "name" TEXT NULL,
    "level" TEXT NOT NULL,
    "kind" TEXT NULL,
    "parent" TEXT NULL,
    "traits" TEXT NOT NULL,
    "succeeds" TEXT NOT NULL,
    "from_date" TEXT NULL,
    "to_date" TEXT NULL
);

CREATE TABLE IF NOT EXISTS "members" (
    "row_id" INTEGER NOT NULL CONSTRAINT "PK_members" PRIMARY KEY AUTOINCREMENT,
    "group" TEXT NOT NULL,
    "party" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "from_date" TEXT NULL,
    "to_date" TEXT NULL
);

CREATE TABLE IF NOT EXISTS "parties" (
    "id" TEXT NOT NULL CONSTRAINT "PK_parties" PRIMARY KEY,
    "name" TEXT NULL,
    "kind" TEXT NOT NULL,
    "position" TEXT NULL,
    "organization" TEXT NULL,
    "from_date" TEXT NULL,
    "to_date" TEXT NULL
);

CREATE TABLE IF NOT EXISTS "petition_terms" (
    "petition" TEXT NOT NULL CONSTRAINT "PK_petition_terms" PRIMARY KEY,
    "due" TEXT NOT NULL
);

CREATE TABLE IF NOT EXISTS "petitions" (
    "id" TEXT NOT NULL CONSTRAINT "PK_petitions" PRIMARY KEY,
    "assignment" TEXT NULL,
    "locality" TEXT NULL,
    "category" TEXT NOT NULL,
    "raised" TEXT NOT NULL,
    "referred" TEXT NULL,
    "referred_to" TEXT NULL,
    "extended" INTEGER NOT NULL,
    "answered" TEXT NULL,
    "resolved" TEXT NULL,
    "is_unfounded" INTEGER NOT NULL,
    "reopens" TEXT NULL,
    "reopened_as" TEXT NULL,
    "version" INTEGER NOT NULL,
    "changed_on" TEXT NULL
);

CREATE TABLE IF NOT EXISTS "reports" (
    "id" TEXT NOT NULL CONSTRAINT "PK_reports" PRIMARY KEY,
    "assignment" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "period" TEXT NOT NULL,
    "drafted" TEXT NOT NULL,
    "sections" TEXT NOT NULL,
    "submissions" TEXT NOT NULL,
    "accepted" TEXT NULL,
    "version" INTEGER NOT NULL,
    "changed_on" TEXT NULL
);

CREATE TABLE IF NOT EXISTS "rosters" (
    "row_id" INTEGER NOT NULL CONSTRAINT "PK_rosters" PRIMARY KEY AUTOINCREMENT,
    "group" TEXT NOT NULL,
    "members" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "changed_on" TEXT NULL
);

CREATE TABLE IF NOT EXISTS "sanction_books" (
    "party" TEXT NOT NULL CONSTRAINT "PK_sanction_books" PRIMARY KEY,
    "sanctions" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "changed_on" TEXT NULL
);

CREATE TABLE IF NOT EXISTS "sanctions" (
    "row_id" INTEGER NOT NULL CONSTRAINT "PK_sanctions" PRIMARY KEY AUTOINCREMENT,
    "party" TEXT NOT NULL,
    "date" TEXT NOT NULL,
    "kind" TEXT NULL,
    "document" TEXT NULL
);

CREATE TABLE IF NOT EXISTS "scores" (
    "subject" TEXT NOT NULL,
    "criterion" TEXT NOT NULL,
    "period" TEXT NOT NULL,
    "points" TEXT NOT NULL,
    CONSTRAINT "PK_scores" PRIMARY KEY ("subject", "criterion", "period")
);

CREATE TABLE IF NOT EXISTS "tasks" (
    "id" TEXT NOT NULL CONSTRAINT "PK_tasks" PRIMARY KEY,
    "responsible" TEXT NOT NULL,
    "locality" TEXT NULL,
    "title" TEXT NULL,
    "due" TEXT NOT NULL,
    "weight" TEXT NOT NULL,
    "target" TEXT NULL,
    "actual" TEXT NULL,
    "direction" TEXT NOT NULL,
    "outcome" TEXT NULL,
    "outcome_on" TEXT NULL,
    "document" TEXT NULL,
    "petition" TEXT NULL,
    "registered" TEXT NULL,
    "approved" TEXT NULL,
    "contracted" TEXT NULL,
    "target_changes" TEXT NOT NULL,
    "progress" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "changed_on" TEXT NULL
);

CREATE INDEX IF NOT EXISTS "ix_activities_assignment_date" ON "activities" ("assignment", "date");

CREATE INDEX IF NOT EXISTS "ix_activities_by" ON "activities" ("by");

CREATE INDEX IF NOT EXISTS "ix_activities_date" ON "activities" ("date");

CREATE INDEX IF NOT EXISTS "ix_activities_kind" ON "activities" ("kind");

CREATE INDEX IF NOT EXISTS "ix_assignments_document" ON "assignments" ("document");

CREATE INDEX IF NOT EXISTS "ix_assignments_locality" ON "assignments" ("locality");

CREATE INDEX IF NOT EXISTS "ix_assignments_matter" ON "assignments" ("matter");

CREATE INDEX IF NOT EXISTS "ix_assignments_party" ON "assignments" ("party");

CREATE INDEX IF NOT EXISTS "ix_assignments_role" ON "assignments" ("role");

CREATE INDEX IF NOT EXISTS "ix_assignments_sector" ON "assignments" ("sector");

CREATE INDEX IF NOT EXISTS "ix_contributions_assignment_date" ON "contributions" ("assignment", "date");

CREATE INDEX IF NOT EXISTS "ix_excusals_assignment" ON "excusals" ("assignment");

CREATE INDEX IF NOT EXISTS "ix_localities_level" ON "localities" ("level");

CREATE INDEX IF NOT EXISTS "ix_localities_locality" ON "localities" ("locality");

CREATE INDEX IF NOT EXISTS "ix_localities_parent" ON "localities" ("parent");

CREATE INDEX IF NOT EXISTS "ix_members_group" ON "members" ("group");

CREATE INDEX IF NOT EXISTS "ix_members_party" ON "members" ("party");

CREATE INDEX IF NOT EXISTS "ix_parties_kind" ON "parties" ("kind");

CREATE INDEX IF NOT EXISTS "ix_parties_organization" ON "parties" ("organization");

CREATE INDEX IF NOT EXISTS "ix_parties_position" ON "parties" ("position");

CREATE INDEX IF NOT EXISTS "ix_petition_terms_due" ON "petition_terms" ("due");

CREATE INDEX IF NOT EXISTS "ix_petitions_answered" ON "petitions" ("answered");

CREATE INDEX IF NOT EXISTS "ix_petitions_assignment" ON "petitions" ("assignment");

CREATE INDEX IF NOT EXISTS "ix_petitions_category" ON "petitions" ("category");

CREATE INDEX IF NOT EXISTS "ix_petitions_raised" ON "petitions" ("raised");

CREATE INDEX IF NOT EXISTS "ix_petitions_referred" ON "petitions" ("referred");

CREATE INDEX IF NOT EXISTS "ix_reports_assignment_period" ON "reports" ("assignment", "period");

CREATE INDEX IF NOT EXISTS "ix_sanctions_party_date" ON "sanctions" ("party", "date");

CREATE INDEX IF NOT EXISTS "ix_tasks_document" ON "tasks" ("document");

CREATE INDEX IF NOT EXISTS "ix_tasks_due" ON "tasks" ("due");

CREATE INDEX IF NOT EXISTS "ix_tasks_outcome" ON "tasks" ("outcome");

CREATE INDEX IF NOT EXISTS "ix_tasks_outcome_on" ON "tasks" ("outcome_on");

CREATE INDEX IF NOT EXISTS ix_assignments_from_date ON assignments (from_date);
CREATE INDEX IF NOT EXISTS ix_assignments_to_date ON assignments (to_date);
CREATE INDEX IF NOT EXISTS ix_members_from_date ON members (from_date);
CREATE INDEX IF NOT EXISTS ix_members_to_date ON members (to_date);
CREATE INDEX IF NOT EXISTS ix_parties_from_date ON parties (from_date);
CREATE INDEX IF NOT EXISTS ix_parties_to_date ON parties (to_date);
CREATE INDEX IF NOT EXISTS ix_localities_from_date ON localities (from_date);
CREATE INDEX IF NOT EXISTS ix_localities_to_date ON localities (to_date);
