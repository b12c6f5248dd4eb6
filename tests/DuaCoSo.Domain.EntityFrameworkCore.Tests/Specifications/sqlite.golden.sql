-- LocalityOfLevelSpecification: of level commune
SELECT …
FROM "localities" AS "l"
WHERE "l"."level" = @_level

-- LocalityWithTraitSpecification: with trait border
SELECT …
FROM "localities" AS "l"
WHERE @_trait IN (
    SELECT "t"."value"
    FROM json_each("l"."traits") AS "t"
)

-- LocalityActiveSpecification: active on 2016-03-01
SELECT …
FROM "localities" AS "l"
WHERE ("l"."from_date" IS NULL OR "l"."from_date" <= @_on) AND ("l"."to_date" IS NULL OR "l"."to_date" >= @_on0)

-- LocalityAmongSpecification: locality among [mã-1, mã-2]
SELECT …
FROM "localities" AS "l"
WHERE "l"."locality" IN (
    SELECT "l0"."value"
    FROM json_each(@_localities_Keys) AS "l0"
)

-- PartyOfKindSpecification: of kind Post
SELECT …
FROM "parties" AS "p"
WHERE "p"."kind" = @_kind

-- PartyInPositionSpecification: in position head
SELECT …
FROM "parties" AS "p"
WHERE "p"."position" = @_position

-- PartyInForceSpecification: in force on 2016-03-01
SELECT …
FROM "parties" AS "p"
WHERE ("p"."from_date" IS NULL OR "p"."from_date" <= @_on) AND ("p"."to_date" IS NULL OR "p"."to_date" >= @_on0)

-- PartyOfOrganizationSpecification: of organisation mã-1
SELECT …
FROM "parties" AS "p"
WHERE "p"."organization" = @_organization

-- MembershipOfPartySpecification: of party mã-1
SELECT …
FROM "members" AS "m"
WHERE "m"."party" = @_party

-- MembershipInGroupSpecification: in group mã-2
SELECT …
FROM "members" AS "m"
WHERE "m"."group" = @_group

-- MembershipActiveSpecification: active on 2016-03-01
SELECT …
FROM "members" AS "m"
WHERE ("m"."from_date" IS NULL OR "m"."from_date" <= @_on) AND ("m"."to_date" IS NULL OR "m"."to_date" >= @_on0)

-- AssignmentInForceSpecification: in force on 2016-03-01
SELECT …
FROM "assignments" AS "a"
WHERE ("a"."from_date" IS NULL OR "a"."from_date" <= @_on) AND ("a"."to_date" IS NULL OR "a"."to_date" >= @_on0)

-- AssignmentOfPartySpecification: of party [mã-1]
SELECT …
FROM "assignments" AS "a"
WHERE "a"."party" IN (
    SELECT "p"."value"
    FROM json_each(@_parties_Keys) AS "p"
)

-- AssignmentInRoleSpecification: in role inCharge
SELECT …
FROM "assignments" AS "a"
WHERE "a"."role" = @_role

-- AssignmentForSectorSpecification: for sector economy
SELECT …
FROM "assignments" AS "a"
WHERE "a"."sector" = @_sector

-- AssignmentForMatterSpecification: for matter mã-1
SELECT …
FROM "assignments" AS "a"
WHERE "a"."matter" = @_matter

-- AssignmentByDocumentSpecification: by document mã-2
SELECT …
FROM "assignments" AS "a"
WHERE "a"."document" = @_document

-- AssignmentInLocalitySpecification: in locality [mã-1, mã-3]
SELECT …
FROM "assignments" AS "a"
WHERE "a"."locality" IS NOT NULL AND "a"."locality" IN (
    SELECT "l"."value"
    FROM json_each(@_localities_Keys) AS "l"
)

-- AssignmentEndingSpecification: ending within 10 days of 2016-03-01
SELECT …
FROM "assignments" AS "a"
WHERE "a"."to_date" IS NOT NULL AND "a"."to_date" >= @_on AND "a"."to_date" <= @_last

-- AssignmentSucceedingSpecification: succeeding mã-1
SELECT …
FROM "assignments" AS "a"
WHERE @_predecessor IN (
    SELECT "s"."value"
    FROM json_each("a"."succeeds") AS "s"
)

-- PetitionRaisedSpecification: raised in 2016-03-01/2016-03-11
SELECT …
FROM "petitions" AS "p"
WHERE "p"."raised" >= @_first AND "p"."raised" <= @_last

-- PetitionReferredSpecification: referred in 2016-03-01/2016-03-11
SELECT …
FROM "petitions" AS "p"
WHERE "p"."referred" IS NOT NULL AND "p"."referred" >= @_first AND "p"."referred" <= @_last

-- PetitionUnansweredSpecification: unanswered on 2016-03-01
SELECT …
FROM "petitions" AS "p"
WHERE "p"."raised" <= @_on AND ("p"."answered" IS NULL OR "p"."answered" > @_on1)

-- PetitionOfCategorySpecification: of category land
SELECT …
FROM "petitions" AS "p"
WHERE "p"."category" = @_category

-- PetitionOfAssignmentSpecification: of assignment [mã-1]
SELECT …
FROM "petitions" AS "p"
WHERE "p"."assignment" IS NOT NULL AND "p"."assignment" IN (
    SELECT "a"."value"
    FROM json_each(@_assignments_Keys) AS "a"
)

-- PetitionAmongSpecification: among [r001, r002]
SELECT …
FROM "petitions" AS "p"
WHERE "p"."id" IN (
    SELECT "p0"."value"
    FROM json_each(@_petitions_Keys) AS "p0"
)

-- PetitionTermDueSpecification: due in ../2016-03-01
SELECT …
FROM "petition_terms" AS "p"
WHERE "p"."due" >= @_first AND "p"."due" <= @_last

-- TaskDueSpecification: due in 2016-03-01/2016-03-11
SELECT …
FROM "tasks" AS "t"
WHERE "t"."due" >= @_first AND "t"."due" <= @_last

-- TaskWithOutcomeSpecification: with outcome CompletedPoorly
SELECT …
FROM "tasks" AS "t"
WHERE "t"."outcome" = @_outcome

-- TaskWithoutOutcomeSpecification: without outcome on 2016-03-01
SELECT …
FROM "tasks" AS "t"
WHERE "t"."outcome_on" IS NULL OR "t"."outcome_on" > @_on

-- TaskOfDocumentSpecification: of document mã-1
SELECT …
FROM "tasks" AS "t"
WHERE "t"."document" = @_document

-- TaskOfPartySpecification: of party mã-1
SELECT …
FROM "tasks" AS "t"
WHERE @_party IN (
    SELECT "r"."value"
    FROM json_each("t"."responsible") AS "r"
)

-- ActivityOfKindSpecification: of kind fieldVisit
SELECT …
FROM "activities" AS "a"
WHERE "a"."kind" = @_kind

-- ActivityDatedSpecification: dated in 2016-03-01/2016-03-11
SELECT …
FROM "activities" AS "a"
WHERE "a"."date" >= @_first AND "a"."date" <= @_last

-- ActivityBySpecification: by leader
SELECT …
FROM "activities" AS "a"
WHERE "a"."by" = @_performer

-- ActivityOfAssignmentSpecification: of assignment [mã-1, mã-2]
SELECT …
FROM "activities" AS "a"
WHERE "a"."assignment" IN (
    SELECT "a0"."value"
    FROM json_each(@_assignments_Keys) AS "a0"
)

