-- LocalityOfLevelSpecification: of level commune
-- @_level='commune' (Nullable = false)
SELECT …
FROM localities AS l
WHERE l.level = @_level

-- LocalityWithTraitSpecification: with trait border
-- @_trait='border' (Nullable = false)
SELECT …
FROM localities AS l
WHERE l.traits @> ARRAY[@_trait]::text[]

-- LocalityActiveSpecification: active on 2016-03-01
-- @_on='03/01/2016' (Nullable = true) (DbType = Date)
-- @_on0='03/01/2016' (Nullable = true) (DbType = Date)
SELECT …
FROM localities AS l
WHERE (l.from_date IS NULL OR l.from_date <= @_on) AND (l.to_date IS NULL OR l.to_date >= @_on0)

-- LocalityAmongSpecification: locality among [mã-1, mã-2]
-- @_localities_Keys={ 'mã-1', 'mã-2' } (DbType = Object)
SELECT …
FROM localities AS l
WHERE l.locality = ANY (@_localities_Keys)

-- PartyOfKindSpecification: of kind Post
-- @_kind='post' (Nullable = false)
SELECT …
FROM parties AS p
WHERE p.kind = @_kind

-- PartyInPositionSpecification: in position head
-- @_position='head'
SELECT …
FROM parties AS p
WHERE p.position = @_position

-- PartyInForceSpecification: in force on 2016-03-01
-- @_on='03/01/2016' (Nullable = true) (DbType = Date)
-- @_on0='03/01/2016' (Nullable = true) (DbType = Date)
SELECT …
FROM parties AS p
WHERE (p.from_date IS NULL OR p.from_date <= @_on) AND (p.to_date IS NULL OR p.to_date >= @_on0)

-- PartyOfOrganizationSpecification: of organisation mã-1
-- @_organization='mã-1'
SELECT …
FROM parties AS p
WHERE p.organization = @_organization

-- MembershipOfPartySpecification: of party mã-1
-- @_party='mã-1' (Nullable = false)
SELECT …
FROM members AS m
WHERE m.party = @_party

-- MembershipInGroupSpecification: in group mã-2
-- @_group='mã-2' (Nullable = false)
SELECT …
FROM members AS m
WHERE m."group" = @_group

-- MembershipActiveSpecification: active on 2016-03-01
-- @_on='03/01/2016' (Nullable = true) (DbType = Date)
-- @_on0='03/01/2016' (Nullable = true) (DbType = Date)
SELECT …
FROM members AS m
WHERE (m.from_date IS NULL OR m.from_date <= @_on) AND (m.to_date IS NULL OR m.to_date >= @_on0)

-- AssignmentInForceSpecification: in force on 2016-03-01
-- @_on='03/01/2016' (Nullable = true) (DbType = Date)
-- @_on0='03/01/2016' (Nullable = true) (DbType = Date)
SELECT …
FROM assignments AS a
WHERE (a.from_date IS NULL OR a.from_date <= @_on) AND (a.to_date IS NULL OR a.to_date >= @_on0)

-- AssignmentOfPartySpecification: of party [mã-1]
-- @_parties_Keys={ 'mã-1' } (DbType = Object)
SELECT …
FROM assignments AS a
WHERE a.party = ANY (@_parties_Keys)

-- AssignmentInRoleSpecification: in role inCharge
-- @_role='inCharge' (Nullable = false)
SELECT …
FROM assignments AS a
WHERE a.role = @_role

-- AssignmentForSectorSpecification: for sector economy
-- @_sector='economy'
SELECT …
FROM assignments AS a
WHERE a.sector = @_sector

-- AssignmentForMatterSpecification: for matter mã-1
-- @_matter='mã-1'
SELECT …
FROM assignments AS a
WHERE a.matter = @_matter

-- AssignmentByDocumentSpecification: by document mã-2
-- @_document='mã-2'
SELECT …
FROM assignments AS a
WHERE a.document = @_document

-- AssignmentInLocalitySpecification: in locality [mã-1, mã-3]
-- @_localities_Keys={ 'mã-1', 'mã-3' } (DbType = Object)
SELECT …
FROM assignments AS a
WHERE a.locality IS NOT NULL AND a.locality = ANY (@_localities_Keys)

-- AssignmentEndingSpecification: ending within 10 days of 2016-03-01
-- @_on='03/01/2016' (Nullable = true) (DbType = Date)
-- @_last='03/11/2016' (Nullable = true) (DbType = Date)
SELECT …
FROM assignments AS a
WHERE a.to_date IS NOT NULL AND a.to_date >= @_on AND a.to_date <= @_last

-- AssignmentSucceedingSpecification: succeeding mã-1
-- @_predecessor='mã-1' (Nullable = false)
SELECT …
FROM assignments AS a
WHERE a.succeeds @> ARRAY[@_predecessor]::text[]

-- PetitionRaisedSpecification: raised in 2016-03-01/2016-03-11
-- @_first='03/01/2016' (DbType = Date)
-- @_last='03/11/2016' (DbType = Date)
SELECT …
FROM petitions AS p
WHERE p.raised >= @_first AND p.raised <= @_last

-- PetitionReferredSpecification: referred in 2016-03-01/2016-03-11
-- @_first='03/01/2016' (Nullable = true) (DbType = Date)
-- @_last='03/11/2016' (Nullable = true) (DbType = Date)
SELECT …
FROM petitions AS p
WHERE p.referred IS NOT NULL AND p.referred >= @_first AND p.referred <= @_last

-- PetitionUnansweredSpecification: unanswered on 2016-03-01
-- @_on='03/01/2016' (DbType = Date)
-- @_on1='03/01/2016' (Nullable = true) (DbType = Date)
SELECT …
FROM petitions AS p
WHERE p.raised <= @_on AND (p.answered IS NULL OR p.answered > @_on1)

-- PetitionOfCategorySpecification: of category land
-- @_category='land' (Nullable = false)
SELECT …
FROM petitions AS p
WHERE p.category = @_category

-- PetitionOfAssignmentSpecification: of assignment [mã-1]
-- @_assignments_Keys={ 'mã-1' } (DbType = Object)
SELECT …
FROM petitions AS p
WHERE p.assignment IS NOT NULL AND p.assignment = ANY (@_assignments_Keys)

-- PetitionAmongSpecification: among [r001, r002]
-- @_petitions_Keys={ 'r001', 'r002' } (DbType = Object)
SELECT …
FROM petitions AS p
WHERE p.id = ANY (@_petitions_Keys)

-- PetitionTermDueSpecification: due in ../2016-03-01
-- @_first='01/01/0001' (DbType = Date)
-- @_last='03/01/2016' (DbType = Date)
SELECT …
FROM petition_terms AS p
WHERE p.due >= @_first AND p.due <= @_last

-- TaskDueSpecification: due in 2016-03-01/2016-03-11
-- @_first='03/01/2016' (DbType = Date)
-- @_last='03/11/2016' (DbType = Date)
SELECT …
FROM tasks AS t
WHERE t.due >= @_first AND t.due <= @_last

-- TaskWithOutcomeSpecification: with outcome CompletedPoorly
-- @_outcome='completedPoorly' (Nullable = false)
SELECT …
FROM tasks AS t
WHERE t.outcome = @_outcome

-- TaskWithoutOutcomeSpecification: without outcome on 2016-03-01
-- @_on='03/01/2016' (Nullable = true) (DbType = Date)
SELECT …
FROM tasks AS t
WHERE t.outcome_on IS NULL OR t.outcome_on > @_on

-- TaskOfDocumentSpecification: of document mã-1
-- @_document='mã-1'
SELECT …
FROM tasks AS t
WHERE t.document = @_document

-- TaskOfPartySpecification: of party mã-1
-- @_party='mã-1' (Nullable = false)
SELECT …
FROM tasks AS t
WHERE t.responsible @> ARRAY[@_party]::text[]

-- ActivityOfKindSpecification: of kind fieldVisit
-- @_kind='fieldVisit' (Nullable = false)
SELECT …
FROM activities AS a
WHERE a.kind = @_kind

-- ActivityDatedSpecification: dated in 2016-03-01/2016-03-11
-- @_first='03/01/2016' (DbType = Date)
-- @_last='03/11/2016' (DbType = Date)
SELECT …
FROM activities AS a
WHERE a.date >= @_first AND a.date <= @_last

-- ActivityBySpecification: by leader
-- @_performer='leader'
SELECT …
FROM activities AS a
WHERE a.by = @_performer

-- ActivityOfAssignmentSpecification: of assignment [mã-1, mã-2]
-- @_assignments_Keys={ 'mã-1', 'mã-2' } (DbType = Object)
SELECT …
FROM activities AS a
WHERE a.assignment = ANY (@_assignments_Keys)

