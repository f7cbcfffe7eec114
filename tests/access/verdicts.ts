/**
 * Who is answered what, by hand: a column for each account of tests/access/a-busy-committee.ts, a row for each field of the API. What is said here is
 * tried through the API (table.spec.ts); what the schema has and does not stand here fails, and so does the other way round.
 *
 * A line without an indent is a type and tells who reads its record; `with it:` are the fields that everybody reads who reads the record, as the secretariat
 * does. Who did something, and what is said inside an office or the secretariat, has a row of its own, always.
 *
 *   y  as the secretariat: the mutation is done, the field says the same      U  UNAUTHENTICATED
 *   p  a part of it, or what is its own                                       F  FORBIDDEN
 *   -  nothing: null, zero, an empty list, not told                           N  as if there were no such record
 *
 * The office of interior (A) owes what the table looks at, that of finance coordinates, that of health (B) has no share; "above" is the office that A stands
 * below, as an office and not as who keeps the meetings; the administrator holds the root, so that he sees what is owed below it and decides nothing.
 */
export const verdicts = `
# who may ask
#                               nobody
#                               │  account without a grant
#                               │  │  office A
#                               │  │  │  office B
#                               │  │  │  │  above A
#                               │  │  │  │  │  coordinating
#                               │  │  │  │  │  │  leadership
#                               │  │  │  │  │  │  │  secretariat
#                               │  │  │  │  │  │  │  │  neighbour’s secretariat
#                               │  │  │  │  │  │  │  │  │  administrator
Query
  viewer                        -  p  p  p  p  p  p  y  p  p
  assignments                   U  -  p  -  y  p  y  y  -  y
  committees                    U  y  y  y  y  y  y  y  y  y
  conclusions                   U  -  p  -  p  p  y  y  -  p
  directives                    U  -  p  -  p  p  y  y  -  p
  fields                        U  y  y  y  y  y  y  y  y  y
  indicators                    U  y  y  y  y  y  y  y  y  y
  measurements                  U  -  y  -  y  -  y  y  -  y
  targets                       U  -  y  -  y  y  y  y  -  y
  meetings                      U  -  y  -  y  p  y  y  -  y
  offices                       U  y  y  y  y  y  y  y  y  y
  office                        U  y  y  y  y  y  y  y  y  y
  officeGroups                  U  y  y  y  y  y  y  y  y  y
  people                        U  y  y  y  y  y  y  y  y  y
  node                          U  -  y  -  y  y  y  y  -  y
  nodes                         U  -  y  -  y  y  y  y  -  y
  search                        U  -  y  -  y  p  y  y  -  y
  openMatters                   U  -  p  -  y  p  y  y  -  y
  standings                     U  -  p  -  y  p  y  y  -  y
# who may do
#                               no ac A  B  ab co le se ne ad
Mutation
  planMeeting                   U  F  F  F  F  F  F  y  F  F
  recordMeeting                 U  F  F  F  F  F  F  y  F  F
  amendMeeting                  U  F  F  F  F  F  F  y  N  F
  holdMeeting                   U  F  F  F  F  F  F  y  N  F
  cancelMeeting                 U  F  F  F  F  F  F  y  N  F
  setAgenda                     U  F  F  F  F  F  F  y  N  F
  setAttendance                 U  F  F  F  F  F  F  y  N  F
  addObservation                U  F  F  F  F  F  F  y  N  F
  withdrawObservation           U  F  F  F  F  F  F  y  N  F
  addConclusion                 U  F  F  F  F  F  F  y  N  F
  reviseConclusion              U  F  F  F  F  F  F  y  N  F
  removeDraftConclusion         U  F  F  F  F  F  F  y  N  F
  markNoTaskArises              U  F  F  F  F  F  F  y  N  F
  announceConclusions           U  F  F  F  F  F  F  y  N  F
  issueNotice                   U  F  F  F  F  F  F  y  N  F
  issueSupplement               U  F  F  F  F  F  F  y  N  F
  assignTask                    U  F  F  F  F  F  F  y  N  F
  setTarget                     U  F  F  F  F  F  F  y  N  F
  amendDirective                U  F  F  F  F  F  F  y  N  F
  addAssignment                 U  F  F  F  F  F  F  y  N  F
  withdrawDirective             U  F  F  F  F  F  F  y  N  F
  setDeadline                   U  F  F  F  F  F  y  y  N  F
  acknowledgeAssignment         U  F  y  N  F  F  F  y  N  F
  declineAssignment             U  F  y  N  F  F  F  y  N  F
  reportAssignment              U  F  y  N  F  F  F  y  N  F
  confirmAssignment             U  F  F  F  F  F  F  y  N  F
  returnAssignment              U  F  F  F  F  F  F  y  N  F
  reopenAssignment              U  F  F  F  F  F  F  y  N  F
  holdAssignment                U  F  F  F  F  F  y  y  N  F
  resumeAssignment              U  F  F  F  F  F  y  y  N  F
  insistAssignment              U  F  F  F  F  F  F  y  N  F
  transferAssignment            U  F  F  F  F  F  F  y  N  F
  withdrawAssignment            U  F  F  F  F  F  F  y  N  F
  keepAssignment                U  F  F  F  F  F  F  y  N  F
  carryOverAssignment           U  F  F  F  F  F  F  y  N  F
  urgeAssignment                U  F  F  F  F  F  F  y  N  F
  nameResponsible               U  F  y  N  F  F  F  y  N  F
  updateProgress                U  F  y  N  F  F  F  y  N  F
  declareObstacle               U  F  y  N  F  F  F  y  N  F
  clearObstacle                 U  F  y  N  F  N  F  y  N  F
  requestExtension              U  F  y  N  F  F  F  y  N  F
  withdrawExtensionRequest      U  F  y  N  F  N  F  y  N  F
  grantExtension                U  F  F  F  F  F  y  y  N  F
  refuseExtension               U  F  F  F  F  F  y  y  N  F
  recordMeasurements            U  F  y  N  F  F  F  y  N  F
  correctMeasurement            U  F  y  N  F  N  F  y  N  F
  createOffice                  U  F  F  F  F  F  F  F  F  y
  amendOffice                   U  F  F  F  F  F  F  F  F  y
  endOffice                     U  F  F  F  F  F  F  F  F  y
  createOfficeGroup             U  F  F  F  F  F  F  y  F  y
  setOfficeGroupMembers         U  F  F  F  F  F  F  y  F  y
  createPerson                  U  F  F  F  F  F  F  y  F  y
  amendPerson                   U  F  F  F  F  F  F  y  F  y
  endPerson                     U  F  F  F  F  F  F  y  F  y
  createCommittee               U  F  F  F  F  F  F  y  F  y
  amendCommittee                U  F  F  F  F  F  F  y  F  y
  endCommittee                  U  F  F  F  F  F  F  y  F  y
  setCommitteeMembers           U  F  F  F  F  F  F  y  F  y
  createIndicator               U  F  F  F  F  F  F  y  y  y
  amendIndicator                U  F  F  F  F  F  F  F  F  y
  createField                   U  F  F  F  F  F  F  F  F  y
  endField                      U  F  F  F  F  F  F  F  F  y
# who is told
#                               no ac A  B  ab co le se ne ad
Subscription
  assignmentChanged             U  -  y  -  y  y  y  y  -  y
AssignmentChange                U  N  y  N  y  y  y  y  N  y
  with it: at
  assignment                    U  N  y  N  y  y  y  y  N  y
  action                        U  N  y  N  y  -  y  y  N  y
# the directory: open to all who are signed in
#                               no ac A  B  ab co le se ne ad
Office                          U  y  y  y  y  y  y  y  y  y
  with it: id code name kind parent aliases lineAuthority validFrom validUntil version
  standing                      U  -  y  -  y  p  y  y  -  y
OfficeGroup                     U  y  y  y  y  y  y  y  y  y
  with it: id name aliases government members toBeNamed version
OfficeGroupMember               U  y  y  y  y  y  y  y  y  y
  with it: office validFrom validUntil
Person                          U  y  y  y  y  y  y  y  y  y
  with it: id name position office validFrom validUntil version
Committee                       U  y  y  y  y  y  y  y  y  y
  with it: id name kind host standingAgency members validFrom validUntil version
  head                          U  y  y  y  y  y  y  y  y  y
  standing                      U  -  p  -  y  p  y  y  -  y
CommitteeMember                 U  y  y  y  y  y  y  y  y  y
  with it: role validFrom validUntil
  person                        U  y  y  y  y  y  y  y  y  y
Field                           U  y  y  y  y  y  y  y  y  y
  with it: id code name source validFrom validUntil version
Indicator                       U  y  y  y  y  y  y  y  y  y
  with it: id code name unit direction kind aggregation isShare validFrom validUntil version
Account                         U  y  y  y  y  y  y  y  y  y
  with it: id name
  login                         U  y  y  y  y  y  y  y  y  y
  person                        U  y  y  y  y  y  y  y  y  y
Viewer                          N  y  y  y  y  y  y  y  y  y
  with it: today
  account                       N  p  p  p  p  p  p  y  p  p
  grants                        N  p  p  p  p  p  p  y  p  p
Grant                           N  y  y  y  y  y  y  y  y  y
  role                          N  y  p  p  p  p  p  y  y  p
  office                        N  y  p  p  y  p  y  y  p  p
  validFrom                     N  -  -  -  -  -  -  y  -  -
  validUntil                    N  p  -  -  -  -  -  y  -  -
# a meeting
#                               no ac A  B  ab co le se ne ad
Meeting                         U  N  y  N  y  y  y  y  N  y
  with it: id title kind status heldOn mode host committees chairPosition notices announcedOn version
  place                         U  N  -  N  -  -  y  y  N  -
  chair                         U  N  y  N  y  y  y  y  N  y
  coChairs                      U  N  y  N  y  y  y  y  N  y
  periodFrom                    U  N  -  N  -  -  y  y  N  -
  periodUntil                   U  N  -  N  -  -  y  y  N  -
  sessions                      U  N  -  N  -  -  y  y  N  -
  source                        U  N  -  N  -  -  y  y  N  -
  agenda                        U  N  -  N  -  -  y  y  N  -
  documents                     U  N  -  N  -  -  y  y  N  -
  conclusions                   U  N  p  N  p  p  y  y  N  p
  history                       U  N  -  N  -  -  y  y  N  -
  attendance                    U  N  p  N  y  -  y  y  N  y
  observations                  U  N  p  N  y  -  y  y  N  y
  standing                      U  N  p  N  y  p  y  y  N  y
Source                          U  N  N  N  N  N  y  y  N  N
  with it: title publisher publishedOn authors inferred
Session                         U  N  N  N  N  N  y  y  N  N
  with it: id day part place offices
AgendaItem                      U  N  N  N  N  N  y  y  N  N
  with it: id ordinal title text offices
  documents                     U  N  N  N  N  N  y  y  N  N
Attendance                      U  N  y  N  y  N  y  y  N  y
  with it: id ordinal office group capacity officeCount headCount part presence note
  person                        U  N  y  N  y  N  y  y  N  y
  substituteFor                 U  N  y  N  y  N  y  y  N  y
Observation                     U  N  y  N  y  N  y  y  N  y
  with it: id ordinal kind text periodFrom periodUntil field awardedBy offices figures version
  withdrawnOn                   U  N  N  N  N  N  y  y  N  N
  withdrawnReason               U  N  N  N  N  N  y  y  N  N
Figure                          U  N  y  N  y  N  y  y  N  y
  with it: id ordinal label indicator unit value numerator denominator approximate note equivalentTo
Notice                          U  N  y  N  y  y  y  y  N  y
  with it: id series number issuedOn signerPosition supplements
  signer                        U  N  y  N  y  y  y  y  N  y
Conclusion                      U  N  y  N  y  y  y  y  N  y
  with it: id series ordinal text meeting notice announcedOn replaces replacedBy version directives
  noTaskArises                  U  N  N  N  N  N  y  y  N  N
  removedOn                     U  N  N  N  N  N  y  y  N  N
  history                       U  N  -  N  -  -  y  y  N  -
# what it orders
#                               no ac A  B  ab co le se ne ad
Task                            U  N  y  N  y  y  y  y  N  y
  with it: id ordinal text quote conclusion meeting binding field priority dueOn originalDueOn dueText status announcedOn version standing deliverable
  follower                      U  N  y  N  y  y  y  y  N  y
  basis                         U  N  y  N  y  y  y  y  N  y
  assignments                   U  N  y  N  y  y  y  y  N  y
  history                       U  N  -  N  -  -  y  y  N  -
Target                          U  N  y  N  y  y  y  y  N  y
  with it: id ordinal text quote conclusion meeting binding field priority dueOn originalDueOn dueText status announcedOn version standing indicator
  with it: comparator lower upper unit approximate periodFrom periodUntil baseline milestones reporters value attainment met track
  follower                      U  N  y  N  y  y  y  y  N  y
  basis                         U  N  y  N  y  y  y  y  N  y
  assignments                   U  N  y  N  y  y  y  y  N  y
  history                       U  N  -  N  -  -  y  y  N  -
  measurements                  U  N  y  N  y  -  y  y  N  y
BaselineValue                   U  N  y  N  y  y  y  y  N  y
  with it: value on
Milestone                       U  N  y  N  y  y  y  y  N  y
  with it: on value
TargetValue                     U  N  y  N  y  y  y  y  N  y
  with it: value numerator denominator reported expected missing asOf
Track                           U  N  y  N  y  y  y  y  N  y
  with it: status expected forecast reason
Forecast                        U  N  y  N  y  y  y  y  N  y
  with it: value points
Measurement                     U  N  y  N  y  N  y  y  N  y
  with it: id target office from on numerator denominator value source at correctionReason correctedAt
  evidence                      U  N  y  N  y  N  y  y  N  y
  by                            U  N  y  N  y  N  y  y  N  y
  corrects                      U  N  y  N  y  N  y  y  N  y
# an office's share
#                               no ac A  B  ab co le se ne ad
Assignment                      U  N  y  N  y  y  y  y  N  y
  with it: id directive meeting office role assignedOn dueOn originalDueOn completedOn needsReview isRequest version status timeliness dueSoon
  with it: daysOverdue daysLate
  responsible                   U  N  y  N  y  -  y  y  N  y
  extendedRepeatedly            U  N  y  N  y  -  y  y  N  y
  reports                       U  N  y  N  y  -  y  y  N  y
  extensions                    U  N  y  N  y  -  y  y  N  y
  obstacles                     U  N  y  N  y  -  y  y  N  y
  urges                         U  N  y  N  y  -  y  y  N  y
  transferredTo                 U  N  y  N  y  y  y  y  N  y
  transferredFrom               U  N  y  N  y  y  y  y  N  y
  openSteps                     U  N  p  N  -  -  p  y  N  -
  updates                       U  N  y  N  y  -  y  y  N  y
  history                       U  N  y  N  y  -  y  y  N  y
  progress                      U  N  y  N  y  -  y  y  N  y
  attainment                    U  N  y  N  y  -  y  y  N  y
CompletionReport                U  N  y  N  y  N  y  y  N  y
  with it: id on at result value paper answer answeredOn answeredAt answerReason
  by                            U  N  y  N  y  N  y  y  N  y
  documents                     U  N  y  N  y  N  y  y  N  y
  answeredBy                    U  N  y  N  y  N  y  y  N  y
ProgressUpdate                  U  N  y  N  y  N  y  y  N  y
  with it: id text progress on at
  by                            U  N  y  N  y  N  y  y  N  y
Extension                       U  N  y  N  y  N  y  y  N  y
  with it: id origin status fromDueOn requestedDueOn grantedDueOn reason requestedOn requestedAt afterDeadline decidedOn decidedAt decisionReason
  requestedBy                   U  N  y  N  y  N  y  y  N  y
  decidedBy                     U  N  y  N  y  N  y  y  N  y
Obstacle                        U  N  y  N  y  N  y  y  N  y
  with it: id text needed waitingFor on at clearedOn clearedAt clearedNote
  by                            U  N  y  N  y  N  y  y  N  y
  clearedBy                     U  N  y  N  y  N  y  y  N  y
Urge                            U  N  y  N  y  N  y  y  N  y
  with it: id text on at
  by                            U  N  y  N  y  N  y  y  N  y
Event                           U  N  y  N  y  N  y  y  N  y
  with it: id at on action reason paper requestId before after
  actorLogin                    U  N  y  N  y  N  y  y  N  y
  actingForLogin                U  N  y  N  y  N  y  y  N  y
Document                        U  N  y  N  y  y  y  y  N  y
  with it: id kind title number issuedOn issuer
DocumentUse                     U  N  y  N  y  N  y  y  N  y
  with it: relation
  document                      U  N  y  N  y  N  y  y  N  y
# figures over what is seen
#                               no ac A  B  ab co le se ne ad
Standing                        U  N  y  N  y  y  y  y  N  y
  with it: host meeting field month completedOnTime completedLate inProgressOnTime withoutDeadline
  office                        U  N  y  N  y  p  y  y  N  y
  committee                     U  N  y  N  y  p  y  y  N  y
  total                         U  N  p  N  y  p  y  y  N  y
  inProgressOverdue             U  N  p  N  y  p  y  y  N  y
  dueSoon                       U  N  y  N  y  p  y  y  N  y
  awaitingConfirmation          U  N  y  N  y  -  y  y  N  y
  blocked                       U  N  y  N  y  -  y  y  N  y
  completedOfTotal              U  N  p  N  y  p  y  y  N  y
  onTimeOfDue                   U  N  p  N  y  p  y  y  N  y
  overdueAge                    U  N  p  N  y  p  y  y  N  y
Rate                            U  N  y  N  y  y  y  y  N  y
  with it: numerator
  denominator                   U  N  p  N  y  p  y  y  N  y
  percent                       U  N  p  N  y  p  y  y  N  y
AgeBucket                       U  N  y  N  y  y  y  y  N  y
  with it: fromDays toDays
  count                         U  N  p  N  y  p  y  y  N  y
OpenMatters                     U  y  y  y  y  y  y  y  y  y
  with it: asOf committee host
  standing                      U  -  p  -  y  p  y  y  -  y
  overdue                       U  -  p  -  y  p  y  y  -  y
  dueSoon                       U  -  y  -  y  y  y  y  -  y
  awaitingConfirmation          U  -  y  -  y  -  y  y  -  y
  blocked                       U  -  y  -  y  -  y  y  -  y
  declined                      U  -  y  -  y  -  y  y  -  y
  underReview                   U  -  y  -  y  y  y  y  -  y
  withoutDeadline               U  -  y  -  y  p  y  y  -  y
  toBeNamed                     U  -  y  -  y  -  y  y  -  y
  pendingExtensions             U  -  y  -  y  -  y  y  -  y
  offTrackTargets               U  -  y  -  y  y  y  y  -  y
  conclusionsWithoutDirective   U  -  -  -  -  -  y  y  -  -
SearchHit                       U  N  y  N  y  y  y  y  N  y
  with it: record excerpt
# what a payload has besides records
RecordMeasurementsPayload
  with it: recorded refusedLines
`;
