/** What an action does, in the word that a picture shows. The first line that fits counts. */
const VERBS: readonly (readonly [RegExp, string])[] = [
  [/^sts:AssumeRole/i, "assumes"],
  [/^iam:PassRole$/i, "passes"],
  [/^(?:sqs:SendMessage|ses:Send)/i, "sends"],
  [/^sns:Publish/i, "publishes"],
  [/^sqs:(?:Start|Cancel)MessageMoveTask$/i, "writes"],
  [/^sqs:(?:ReceiveMessage|DeleteMessage|ChangeMessageVisibility)/i, "receives"],
  [/^ecr:(?:PutImage|InitiateLayerUpload|UploadLayerPart|CompleteLayerUpload)$/i, "pushes"],
  [/^ecr:(?:BatchGetImage|GetDownloadUrlForLayer|BatchCheckLayerAvailability)$/i, "pulls"],
  [/^kms:(?:Decrypt|ReEncryptFrom)$/i, "decrypts"],
  [/^kms:(?:Encrypt|GenerateDataKey|ReEncrypt)/i, "encrypts"],
  [/^codecommit:(?:UploadArchive|CancelUploadArchive|GitPull)$/i, "reads"],
  [/^codecommit:(?:GitPush|CreateCommit|PutFile|Merge\w+)$/i, "commits"],
  [/^(?:codeconnections|codestar-connections):UseConnection$/i, "uses"],
  [/^cloudformation:ExecuteChangeSet$/i, "executes"],
  [/^cloudformation:CreateChangeSet$/i, "prepares"],
  [/^cloudformation:(?:CreateStack|UpdateStack)$/i, "deploys"],
  [/^cloudformation:DeleteStack$/i, "deletes"],
  [/:(?:Start|Run|Invoke|Execute)\w*$/i, "starts"],
  [
    /:(?:BatchGet|Get|List|Describe|Query|Scan|Head|Select|Search|Filter|Lookup|View|BatchCheck|Connect|ClientMount|ConditionCheck|PartiQLSelect)\w*\*?$/i,
    "reads",
  ],
  [/:(?:Tag|Untag)\w*$/i, "tags"],
  [/:(?:Delete|Remove|BatchDelete)\w*\*?$/i, "deletes"],
];

/** Actions of a statement → words, the ones that matter most first. What is no reading and nothing known here is writing. */
export function verbsOf(actions: readonly string[]): readonly string[] {
  const verbs = new Set(actions.map((action) => verbOf(action)));
  return ORDER.filter((verb) => verbs.has(verb));
}

function verbOf(action: string): string {
  if (action === "*" || action.endsWith(":*")) return "does anything";
  return VERBS.find(([pattern]) => pattern.test(action))?.[1] ?? "writes";
}

const ORDER = [
  "does anything",
  "assumes",
  "passes",
  "executes",
  "prepares",
  "deploys",
  "starts",
  "sends",
  "publishes",
  "receives",
  "pushes",
  "commits",
  "writes",
  "uses",
  "pulls",
  "reads",
  "deletes",
  "encrypts",
  "decrypts",
  "tags",
];
