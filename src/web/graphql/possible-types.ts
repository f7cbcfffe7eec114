
      export type PossibleTypesResultData = {
  "possibleTypes": {
    "Directive": [
      "Target",
      "Task"
    ],
    "Node": [
      "Account",
      "AccountSession",
      "AgendaItem",
      "ApiToken",
      "Assignment",
      "Attendance",
      "Committee",
      "CompletionReport",
      "Conclusion",
      "Document",
      "Event",
      "Extension",
      "ExternalIdentity",
      "Field",
      "Figure",
      "Indicator",
      "Measurement",
      "Meeting",
      "Notice",
      "Observation",
      "Obstacle",
      "Office",
      "OfficeGroup",
      "Person",
      "ProgressUpdate",
      "Session",
      "StandIn",
      "Target",
      "Task",
      "Urge"
    ]
  }
};
      const result: PossibleTypesResultData = {
  "possibleTypes": {
    "Directive": [
      "Target",
      "Task"
    ],
    "Node": [
      "Account",
      "AccountSession",
      "AgendaItem",
      "ApiToken",
      "Assignment",
      "Attendance",
      "Committee",
      "CompletionReport",
      "Conclusion",
      "Document",
      "Event",
      "Extension",
      "ExternalIdentity",
      "Field",
      "Figure",
      "Indicator",
      "Measurement",
      "Meeting",
      "Notice",
      "Observation",
      "Obstacle",
      "Office",
      "OfficeGroup",
      "Person",
      "ProgressUpdate",
      "Session",
      "StandIn",
      "Target",
      "Task",
      "Urge"
    ]
  }
};
      export default result;
    