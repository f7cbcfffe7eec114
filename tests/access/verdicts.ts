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
#                               │  │  │  │  │  │  │  │  │  │  administrator elsewhere
#                               │  │  │  │  │  │  │  │  │  │  │  stand-in
#                               │  │  │  │  │  │  │  │  │  │  │  │  read-only token
Query
  viewer                        -  p  p  p  p  p  p  y  p  p  p  p  y
  installation                  y  y  y  y  y  y  y  y  y  y  y  y  y
  accounts                      U  F  F  F  F  F  F  F  F  y  p  F  F
  assignments                   U  -  p  -  y  p  y  y  -  y  -  y  y
  committees                    U  y  y  y  y  y  y  y  y  y  y  y  y
  conclusions                   U  -  p  -  p  p  y  y  -  p  -  y  y
  directives                    U  -  p  -  p  p  y  y  -  p  -  y  y
  fields                        U  y  y  y  y  y  y  y  y  y  y  y  y
  indicators                    U  y  y  y  y  y  y  y  y  y  y  y  y
  measurements                  U  -  y  -  y  -  y  y  -  y  -  y  y
  targets                       U  -  y  -  y  y  y  y  -  y  -  y  y
  meetings                      U  -  y  -  y  p  y  y  -  y  -  y  y
  offices                       U  y  y  y  y  y  y  y  y  y  y  y  y
  office                        U  y  y  y  y  y  y  y  y  y  y  y  y
  officeGroups                  U  y  y  y  y  y  y  y  y  y  y  y  y
  people                        U  y  y  y  y  y  y  y  y  y  y  y  y
  node                          U  -  y  -  y  y  y  y  -  y  -  y  y
  nodes                         U  -  y  -  y  y  y  y  -  y  -  y  y
  search                        U  -  y  -  y  p  y  y  -  y  -  y  y
  openMatters                   U  -  p  -  y  p  y  y  -  y  -  y  y
  standings                     U  -  p  -  y  p  y  y  -  y  -  y  y
# who may do
#                               no ac A  B  ab co le se ne ad el st rd
Mutation
  planMeeting                   U  F  F  F  F  F  F  y  F  F  F  y  F
  recordMeeting                 U  F  F  F  F  F  F  y  F  F  F  y  F
  amendMeeting                  U  F  F  F  F  F  F  y  N  F  F  y  F
  holdMeeting                   U  F  F  F  F  F  F  y  N  F  F  y  F
  cancelMeeting                 U  F  F  F  F  F  F  y  N  F  F  y  F
  setAgenda                     U  F  F  F  F  F  F  y  N  F  F  y  F
  setAttendance                 U  F  F  F  F  F  F  y  N  F  F  y  F
  addObservation                U  F  F  F  F  F  F  y  N  F  F  y  F
  withdrawObservation           U  F  F  F  F  F  F  y  N  F  F  y  F
  addConclusion                 U  F  F  F  F  F  F  y  N  F  F  y  F
  reviseConclusion              U  F  F  F  F  F  F  y  N  F  F  y  F
  removeDraftConclusion         U  F  F  F  F  F  F  y  N  F  F  y  F
  markNoTaskArises              U  F  F  F  F  F  F  y  N  F  F  y  F
  announceConclusions           U  F  F  F  F  F  F  y  N  F  F  y  F
  issueNotice                   U  F  F  F  F  F  F  y  N  F  F  y  F
  issueSupplement               U  F  F  F  F  F  F  y  N  F  F  y  F
  assignTask                    U  F  F  F  F  F  F  y  N  F  F  y  F
  setTarget                     U  F  F  F  F  F  F  y  N  F  F  y  F
  amendDirective                U  F  F  F  F  F  F  y  N  F  F  y  F
  addAssignment                 U  F  F  F  F  F  F  y  N  F  F  y  F
  withdrawDirective             U  F  F  F  F  F  F  y  N  F  F  y  F
  setDeadline                   U  F  F  F  F  F  y  y  N  F  F  y  F
  acknowledgeAssignment         U  F  y  N  F  F  F  y  N  F  F  y  F
  declineAssignment             U  F  y  N  F  F  F  y  N  F  F  y  F
  reportAssignment              U  F  y  N  F  F  F  y  N  F  F  y  F
  confirmAssignment             U  F  F  F  F  F  F  y  N  F  F  y  F
  returnAssignment              U  F  F  F  F  F  F  y  N  F  F  y  F
  reopenAssignment              U  F  F  F  F  F  F  y  N  F  F  y  F
  holdAssignment                U  F  F  F  F  F  y  y  N  F  F  y  F
  resumeAssignment              U  F  F  F  F  F  y  y  N  F  F  y  F
  insistAssignment              U  F  F  F  F  F  F  y  N  F  F  y  F
  transferAssignment            U  F  F  F  F  F  F  y  N  F  F  y  F
  withdrawAssignment            U  F  F  F  F  F  F  y  N  F  F  y  F
  keepAssignment                U  F  F  F  F  F  F  y  N  F  F  y  F
  carryOverAssignment           U  F  F  F  F  F  F  y  N  F  F  y  F
  urgeAssignment                U  F  F  F  F  F  F  y  N  F  F  y  F
  nameResponsible               U  F  y  N  F  F  F  y  N  F  F  y  F
  updateProgress                U  F  y  N  F  F  F  y  N  F  F  y  F
  declareObstacle               U  F  y  N  F  F  F  y  N  F  F  y  F
  clearObstacle                 U  F  y  N  F  N  F  y  N  F  F  y  F
  requestExtension              U  F  y  N  F  F  F  y  N  F  F  y  F
  withdrawExtensionRequest      U  F  y  N  F  N  F  y  N  F  F  y  F
  grantExtension                U  F  F  F  F  F  y  y  N  F  F  y  F
  refuseExtension               U  F  F  F  F  F  y  y  N  F  F  y  F
  recordMeasurements            U  F  y  N  F  F  F  y  N  F  F  y  F
  correctMeasurement            U  F  y  N  F  N  F  y  N  F  F  y  F
  createOffice                  U  F  F  F  F  F  F  F  F  y  F  F  F
  amendOffice                   U  F  F  F  F  F  F  F  F  y  F  F  F
  endOffice                     U  F  F  F  F  F  F  F  F  y  F  F  F
  createOfficeGroup             U  F  F  F  F  F  F  y  F  y  F  y  F
  setOfficeGroupMembers         U  F  F  F  F  F  F  y  F  y  F  y  F
  createPerson                  U  F  F  F  F  F  F  y  F  y  F  y  F
  amendPerson                   U  F  F  F  F  F  F  y  F  y  F  y  F
  endPerson                     U  F  F  F  F  F  F  y  F  y  F  y  F
  createCommittee               U  F  F  F  F  F  F  y  F  y  F  y  F
  amendCommittee                U  F  F  F  F  F  F  y  F  y  F  y  F
  endCommittee                  U  F  F  F  F  F  F  y  F  y  F  y  F
  setCommitteeMembers           U  F  F  F  F  F  F  y  F  y  F  y  F
  createIndicator               U  F  F  F  F  F  F  y  y  y  y  y  F
  amendIndicator                U  F  F  F  F  F  F  F  F  y  F  F  F
  createField                   U  F  F  F  F  F  F  F  F  y  F  F  F
  endField                      U  F  F  F  F  F  F  F  F  y  F  F  F
# the way in, and the accounts: of office A another account than the one that asks; /own: of the account that asks; /away: of the one for whom the stand-in acts; /both: of one that holds something elsewhere too
  signIn                        y  y  y  y  y  y  y  y  y  y  y  y  F
  setUp                         U  U  U  U  U  U  U  U  U  U  U  U  F
  setPassword                   y  y  y  y  y  y  y  y  y  y  y  y  F
  signOut                       U  y  y  y  y  y  y  y  y  y  y  y  F
  endSession                    U  N  N  N  N  N  N  N  N  y  N  N  F
  endSession/own                U  y  y  y  y  y  y  y  y  y  y  y  F
  endSession/away               U  N  N  N  N  N  N  y  N  y  N  N  F
  endSessions                   U  F  F  F  F  F  F  F  F  y  F  F  F
  endSessions/own               U  y  y  y  y  y  y  y  y  y  y  y  F
  actFor                        U  F  F  F  F  F  F  F  F  F  F  F  F
  actFor/own                    U  y  y  y  y  y  y  y  y  y  y  y  F
  changePassword                U  y  y  y  y  y  y  y  y  y  y  y  F
  startSecondFactor             U  y  y  y  y  y  y  y  y  y  y  y  F
  confirmSecondFactor           U  y  y  y  y  y  y  y  y  y  y  y  F
  removeSecondFactor            U  y  y  y  y  y  y  y  y  y  y  y  F
  createToken                   U  y  y  y  y  y  y  y  y  y  y  y  F
  revokeToken                   U  N  N  N  N  N  N  N  N  y  N  N  F
  revokeToken/own               U  y  y  y  y  y  y  y  y  y  y  y  F
  revokeToken/away              U  N  N  N  N  N  N  y  N  y  N  N  F
  revokeToken/both              U  N  N  N  N  N  N  N  N  y  F  N  F
  createStandIn                 U  F  F  F  F  F  F  F  F  y  F  F  F
  createStandIn/own             U  y  y  y  y  y  y  y  y  y  y  F  F
  endStandIn                    U  N  N  N  N  N  N  N  N  y  N  N  F
  endStandIn/own                U  y  y  y  y  y  y  y  y  y  y  y  F
  createAccount                 U  F  F  F  F  F  F  F  F  y  F  F  F
  amendAccount                  U  F  F  F  F  F  F  F  F  y  F  F  F
  disableAccount                U  F  F  F  F  F  F  F  F  y  F  F  F
  resetPassword                 U  F  F  F  F  F  F  F  F  y  F  F  F
  resetPassword/both            U  F  F  F  F  F  F  F  F  y  F  F  F
  linkIdentity                  U  F  F  F  F  F  F  F  F  y  F  F  F
  unlinkIdentity                U  F  F  F  F  F  F  F  F  y  N  F  F
# who is told
#                               no ac A  B  ab co le se ne ad el st rd
Subscription
  assignmentChanged             U  -  y  -  y  y  y  y  -  y  -  y  y
  meetingChanged                U  -  y  -  y  y  y  y  -  y  -  y  y
AssignmentChange                U  N  y  N  y  y  y  y  N  y  N  y  y
  with it: at
  assignment                    U  N  y  N  y  y  y  y  N  y  N  y  y
  action                        U  N  y  N  y  -  y  y  N  y  N  y  y
MeetingChange                   U  N  y  N  y  y  y  y  N  y  N  y  y
  with it: at meeting
  action                        U  N  -  N  -  -  y  y  N  -  N  y  y
# what a page has to know before anybody has signed in
#                               no ac A  B  ab co le se ne ad el st rd
Installation                    y  y  y  y  y  y  y  y  y  y  y  y  y
  with it: demo oidc needsSetUp dueSoonDays timeZone today
# the directory: open to all who are signed in
#                               no ac A  B  ab co le se ne ad el st rd
Office                          U  y  y  y  y  y  y  y  y  y  y  y  y
  with it: id code name kind parent aliases lineAuthority validFrom validUntil version
  standing                      U  -  y  -  y  p  y  y  -  y  -  y  y
OfficeGroup                     U  y  y  y  y  y  y  y  y  y  y  y  y
  with it: id name aliases government members toBeNamed version
OfficeGroupMember               U  y  y  y  y  y  y  y  y  y  y  y  y
  with it: office validFrom validUntil
Person                          U  y  y  y  y  y  y  y  y  y  y  y  y
  with it: id name position office validFrom validUntil version
Committee                       U  y  y  y  y  y  y  y  y  y  y  y  y
  with it: id name kind host standingAgency members validFrom validUntil version
  head                          U  y  y  y  y  y  y  y  y  y  y  y  y
  standing                      U  -  p  -  y  p  y  y  -  y  -  y  y
CommitteeMember                 U  y  y  y  y  y  y  y  y  y  y  y  y
  with it: role validFrom validUntil
  person                        U  y  y  y  y  y  y  y  y  y  y  y  y
Field                           U  y  y  y  y  y  y  y  y  y  y  y  y
  with it: id code name source validFrom validUntil version
Indicator                       U  y  y  y  y  y  y  y  y  y  y  y  y
  with it: id code name unit direction kind aggregation isShare validFrom validUntil version
# an account, office A’s: y is as the administrator reads it, and he keeps it from above; nobody reads a password, a secret or what is kept of one
#                               no ac A  B  ab co le se ne ad el st rd
Account                         U  y  y  y  y  y  y  y  y  y  y  y  y
  with it: id name
  login                         U  y  y  y  y  y  y  y  y  y  y  y  y
  person                        U  -  y  -  -  -  -  -  -  y  -  -  -
  activeFrom                    U  -  y  -  -  -  -  -  -  y  -  -  -
  activeUntil                   U  -  y  -  -  -  -  -  -  y  -  -  -
  passwordSetAt                 U  -  y  -  -  -  -  -  -  y  -  -  -
  setupCodeUntil                U  -  y  -  -  -  -  -  -  y  -  -  -
  secondFactorSince             U  -  y  -  -  -  -  -  -  y  -  -  -
  version                       U  -  y  -  -  -  -  -  -  y  -  -  -
  grants                        U  -  y  -  -  -  -  -  -  y  -  -  -
  standIns                      U  -  y  y  -  -  -  -  -  y  -  -  -
  sessions                      U  -  y  -  -  -  -  -  -  y  -  -  -
  tokens                        U  -  y  -  -  -  -  -  -  y  -  -  -
  identities                    U  -  y  -  -  -  -  -  -  y  -  -  -
  history                       U  -  -  -  -  -  -  -  -  y  -  -  -
AccountSession                  U  N  y  N  N  N  N  N  N  y  N  N  N
  with it: id means createdAt lastUsedAt expiresAt endedAt address userAgent
  actingFor                     U  N  y  N  N  N  N  N  N  y  N  N  N
ApiToken                        U  N  y  N  N  N  N  N  N  y  N  N  N
  with it: id name scope createdAt expiresAt lastUsedAt revokedAt
ExternalIdentity                U  N  y  N  N  N  N  N  N  y  N  N  N
  with it: id issuer subject followsClaims createdAt lastUsedAt
StandIn                         U  N  y  y  N  N  N  N  N  y  N  N  N
  with it: id validFrom validUntil reason
  account                       U  N  y  y  N  N  N  N  N  y  N  N  N
  substitute                    U  N  y  y  N  N  N  N  N  y  N  N  N
# who asks: of himself; what the secretariat has nothing of, y is as the stand-in reads it
#                               no ac A  B  ab co le se ne ad el st rd
Viewer                          N  y  y  y  y  y  y  y  y  y  y  y  y
  with it: today
  account                       N  p  p  p  p  p  p  y  p  p  p  p  y
  session                       N  p  p  p  p  p  p  y  p  p  p  p  -
  actingFor                     N  -  -  -  -  -  -  -  -  -  -  y  -
  standsInFor                   N  -  p  p  -  -  -  -  -  -  -  y  -
  grants                        N  p  p  p  p  p  p  y  p  p  p  p  y
Grant                           N  y  y  y  y  y  y  y  y  y  y  y  y
  role                          N  y  p  p  p  p  p  y  y  p  p  p  y
  office                        N  y  p  p  y  p  y  y  p  p  p  p  y
  validFrom                     N  -  -  -  -  -  -  y  -  -  -  -  y
  validUntil                    N  p  -  -  -  -  -  y  -  -  -  -  y
# a meeting
#                               no ac A  B  ab co le se ne ad el st rd
Meeting                         U  N  y  N  y  y  y  y  N  y  N  y  y
  with it: id title kind status heldOn mode host committees chairPosition notices announcedOn version
  place                         U  N  -  N  -  -  y  y  N  -  N  y  y
  chair                         U  N  y  N  y  y  y  y  N  y  N  y  y
  coChairs                      U  N  y  N  y  y  y  y  N  y  N  y  y
  periodFrom                    U  N  -  N  -  -  y  y  N  -  N  y  y
  periodUntil                   U  N  -  N  -  -  y  y  N  -  N  y  y
  sessions                      U  N  -  N  -  -  y  y  N  -  N  y  y
  source                        U  N  -  N  -  -  y  y  N  -  N  y  y
  agenda                        U  N  -  N  -  -  y  y  N  -  N  y  y
  documents                     U  N  -  N  -  -  y  y  N  -  N  y  y
  conclusions                   U  N  p  N  p  p  y  y  N  p  N  y  y
  history                       U  N  -  N  -  -  y  y  N  -  N  y  y
  attendance                    U  N  p  N  y  -  y  y  N  y  N  y  y
  observations                  U  N  p  N  y  -  y  y  N  y  N  y  y
  standing                      U  N  p  N  y  p  y  y  N  y  N  y  y
Source                          U  N  N  N  N  N  y  y  N  N  N  y  y
  with it: title publisher publishedOn authors inferred
Session                         U  N  N  N  N  N  y  y  N  N  N  y  y
  with it: id day part place offices
AgendaItem                      U  N  N  N  N  N  y  y  N  N  N  y  y
  with it: id ordinal title text offices
  documents                     U  N  N  N  N  N  y  y  N  N  N  y  y
Attendance                      U  N  y  N  y  N  y  y  N  y  N  y  y
  with it: id ordinal office group capacity officeCount headCount part presence note
  person                        U  N  y  N  y  N  y  y  N  y  N  y  y
  substituteFor                 U  N  y  N  y  N  y  y  N  y  N  y  y
Observation                     U  N  y  N  y  N  y  y  N  y  N  y  y
  with it: id ordinal kind text periodFrom periodUntil field awardedBy offices figures version
  withdrawnOn                   U  N  N  N  N  N  y  y  N  N  N  y  y
  withdrawnReason               U  N  N  N  N  N  y  y  N  N  N  y  y
Figure                          U  N  y  N  y  N  y  y  N  y  N  y  y
  with it: id ordinal label indicator unit value numerator denominator approximate note equivalentTo
Notice                          U  N  y  N  y  y  y  y  N  y  N  y  y
  with it: id series number issuedOn signerPosition supplements
  signer                        U  N  y  N  y  y  y  y  N  y  N  y  y
Conclusion                      U  N  y  N  y  y  y  y  N  y  N  y  y
  with it: id series ordinal text meeting notice announcedOn replaces replacedBy version directives
  noTaskArises                  U  N  N  N  N  N  y  y  N  N  N  y  y
  removedOn                     U  N  N  N  N  N  y  y  N  N  N  y  y
  history                       U  N  -  N  -  -  y  y  N  -  N  y  y
# what it orders
#                               no ac A  B  ab co le se ne ad el st rd
Task                            U  N  y  N  y  y  y  y  N  y  N  y  y
  with it: id ordinal text quote conclusion meeting binding field priority dueOn originalDueOn dueText status announcedOn version standing deliverable
  follower                      U  N  y  N  y  y  y  y  N  y  N  y  y
  basis                         U  N  y  N  y  y  y  y  N  y  N  y  y
  assignments                   U  N  y  N  y  y  y  y  N  y  N  y  y
  history                       U  N  -  N  -  -  y  y  N  -  N  y  y
Target                          U  N  y  N  y  y  y  y  N  y  N  y  y
  with it: id ordinal text quote conclusion meeting binding field priority dueOn originalDueOn dueText status announcedOn version standing indicator
  with it: comparator lower upper unit approximate periodFrom periodUntil baseline milestones reporters value attainment met track
  follower                      U  N  y  N  y  y  y  y  N  y  N  y  y
  basis                         U  N  y  N  y  y  y  y  N  y  N  y  y
  assignments                   U  N  y  N  y  y  y  y  N  y  N  y  y
  history                       U  N  -  N  -  -  y  y  N  -  N  y  y
  measurements                  U  N  y  N  y  -  y  y  N  y  N  y  y
BaselineValue                   U  N  y  N  y  y  y  y  N  y  N  y  y
  with it: value on
Milestone                       U  N  y  N  y  y  y  y  N  y  N  y  y
  with it: on value
TargetValue                     U  N  y  N  y  y  y  y  N  y  N  y  y
  with it: value numerator denominator reported expected missing asOf
Track                           U  N  y  N  y  y  y  y  N  y  N  y  y
  with it: status expected forecast reason
Forecast                        U  N  y  N  y  y  y  y  N  y  N  y  y
  with it: value points
Measurement                     U  N  y  N  y  N  y  y  N  y  N  y  y
  with it: id target office from on numerator denominator value source at correctionReason correctedAt
  evidence                      U  N  y  N  y  N  y  y  N  y  N  y  y
  by                            U  N  y  N  y  N  y  y  N  y  N  y  y
  corrects                      U  N  y  N  y  N  y  y  N  y  N  y  y
# an office's share
#                               no ac A  B  ab co le se ne ad el st rd
Assignment                      U  N  y  N  y  y  y  y  N  y  N  y  y
  with it: id directive meeting office role assignedOn dueOn originalDueOn completedOn needsReview isRequest version status timeliness dueSoon
  with it: daysOverdue daysLate
  responsible                   U  N  y  N  y  -  y  y  N  y  N  y  y
  extendedRepeatedly            U  N  y  N  y  -  y  y  N  y  N  y  y
  reports                       U  N  y  N  y  -  y  y  N  y  N  y  y
  extensions                    U  N  y  N  y  -  y  y  N  y  N  y  y
  obstacles                     U  N  y  N  y  -  y  y  N  y  N  y  y
  urges                         U  N  y  N  y  -  y  y  N  y  N  y  y
  transferredTo                 U  N  y  N  y  y  y  y  N  y  N  y  y
  transferredFrom               U  N  y  N  y  y  y  y  N  y  N  y  y
  openSteps                     U  N  p  N  -  -  p  y  N  -  N  y  y
  updates                       U  N  y  N  y  -  y  y  N  y  N  y  y
  history                       U  N  y  N  y  -  y  y  N  y  N  y  y
  progress                      U  N  y  N  y  -  y  y  N  y  N  y  y
  attainment                    U  N  y  N  y  -  y  y  N  y  N  y  y
CompletionReport                U  N  y  N  y  N  y  y  N  y  N  y  y
  with it: id on at result value paper answer answeredOn answeredAt answerReason
  by                            U  N  y  N  y  N  y  y  N  y  N  y  y
  documents                     U  N  y  N  y  N  y  y  N  y  N  y  y
  answeredBy                    U  N  y  N  y  N  y  y  N  y  N  y  y
ProgressUpdate                  U  N  y  N  y  N  y  y  N  y  N  y  y
  with it: id text progress on at
  by                            U  N  y  N  y  N  y  y  N  y  N  y  y
Extension                       U  N  y  N  y  N  y  y  N  y  N  y  y
  with it: id origin status fromDueOn requestedDueOn grantedDueOn reason requestedOn requestedAt afterDeadline decidedOn decidedAt decisionReason
  assignment                    U  N  y  N  y  N  y  y  N  y  N  y  y
  requestedBy                   U  N  y  N  y  N  y  y  N  y  N  y  y
  decidedBy                     U  N  y  N  y  N  y  y  N  y  N  y  y
Obstacle                        U  N  y  N  y  N  y  y  N  y  N  y  y
  with it: id text needed waitingFor on at clearedOn clearedAt clearedNote
  by                            U  N  y  N  y  N  y  y  N  y  N  y  y
  clearedBy                     U  N  y  N  y  N  y  y  N  y  N  y  y
Urge                            U  N  y  N  y  N  y  y  N  y  N  y  y
  with it: id text on at
  by                            U  N  y  N  y  N  y  y  N  y  N  y  y
Event                           U  N  y  N  y  N  y  y  N  y  N  y  y
  with it: id at on action reason paper requestId before after
  actorLogin                    U  N  y  N  y  N  y  y  N  y  N  y  y
  actingForLogin                U  N  y  N  y  N  y  y  N  y  N  y  y
Document                        U  N  y  N  y  y  y  y  N  y  N  y  y
  with it: id kind title number issuedOn issuer
DocumentUse                     U  N  y  N  y  N  y  y  N  y  N  y  y
  with it: relation
  document                      U  N  y  N  y  N  y  y  N  y  N  y  y
# figures over what is seen
#                               no ac A  B  ab co le se ne ad el st rd
Standing                        U  N  y  N  y  y  y  y  N  y  N  y  y
  with it: host meeting field month completedOnTime completedLate inProgressOnTime withoutDeadline
  office                        U  N  y  N  y  p  y  y  N  y  N  y  y
  committee                     U  N  y  N  y  p  y  y  N  y  N  y  y
  total                         U  N  p  N  y  p  y  y  N  y  N  y  y
  inProgressOverdue             U  N  p  N  y  p  y  y  N  y  N  y  y
  dueSoon                       U  N  y  N  y  p  y  y  N  y  N  y  y
  awaitingConfirmation          U  N  y  N  y  -  y  y  N  y  N  y  y
  blocked                       U  N  y  N  y  -  y  y  N  y  N  y  y
  completedOfTotal              U  N  p  N  y  p  y  y  N  y  N  y  y
  onTimeOfDue                   U  N  p  N  y  p  y  y  N  y  N  y  y
  overdueAge                    U  N  p  N  y  p  y  y  N  y  N  y  y
Rate                            U  N  y  N  y  y  y  y  N  y  N  y  y
  with it: numerator
  denominator                   U  N  p  N  y  p  y  y  N  y  N  y  y
  percent                       U  N  p  N  y  p  y  y  N  y  N  y  y
AgeBucket                       U  N  y  N  y  y  y  y  N  y  N  y  y
  with it: fromDays toDays
  count                         U  N  p  N  y  p  y  y  N  y  N  y  y
OpenMatters                     U  y  y  y  y  y  y  y  y  y  y  y  y
  with it: asOf committee host
  standing                      U  -  p  -  y  p  y  y  -  y  -  y  y
  overdue                       U  -  p  -  y  p  y  y  -  y  -  y  y
  dueSoon                       U  -  y  -  y  y  y  y  -  y  -  y  y
  awaitingConfirmation          U  -  y  -  y  -  y  y  -  y  -  y  y
  blocked                       U  -  y  -  y  -  y  y  -  y  -  y  y
  declined                      U  -  y  -  y  -  y  y  -  y  -  y  y
  underReview                   U  -  y  -  y  y  y  y  -  y  -  y  y
  withoutDeadline               U  -  y  -  y  p  y  y  -  y  -  y  y
  toBeNamed                     U  -  y  -  y  -  y  y  -  y  -  y  y
  pendingExtensions             U  -  y  -  y  -  y  y  -  y  -  y  y
  offTrackTargets               U  -  y  -  y  y  y  y  -  y  -  y  y
  conclusionsWithoutDirective   U  -  -  -  -  -  y  y  -  -  -  y  y
SearchHit                       U  N  y  N  y  y  y  y  N  y  N  y  y
  with it: record excerpt
# what a payload has besides records
RecordMeasurementsPayload
  with it: recorded refusedLines
CreateAccountPayload
  with it: code
ResetPasswordPayload
  with it: code
CreateTokenPayload
  with it: secret
StartSecondFactorPayload
  with it: secret uri
`;
