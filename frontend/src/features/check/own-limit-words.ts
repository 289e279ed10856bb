const count = (n: number) => n.toLocaleString('en-US');

export const ownLimitWords = {
  title: 'MLS limits',
  intro:
    'What boards publish conflicts or is missing here and there. Where you know better, your number counts in every check and every new piece.',
  what: 'the boards',
  none: 'Your office has set none: the published limits count.',
  managersOnly: 'Owners and brokers set these.',
  form: 'Set a limit',
  own: (board: string, characters: number) => `${board}: ${count(characters)} characters`,
  published: (limit: number | null | undefined) =>
    typeof limit === 'number' ? `Published: ${count(limit)}` : 'No limit is published.',
  because: (reason: string, day: string) => `${reason} (set ${day})`,
  of: (board: string) => `for ${board}`,
  takeBack: 'Use the published limit',
  takingBack: 'Going back...',
  takenBack: (board: string) => `The published limit counts again for ${board}.`,
  board: 'Board',
  choose: 'Choose a board',
  noBoard: 'Choose the board.',
  option: (name: string, limit: number | null | undefined) =>
    typeof limit === 'number' ? `${name} (${count(limit)})` : name,
  characters: 'Characters of public remarks',
  charactersHint: 'From 100 to 20,000.',
  wrong: 'Enter a whole number from 100 to 20,000.',
  reason: 'How you know',
  reasonHint: 'For whoever asks later: who said so, and when.',
  noReason: 'Say how you know, for whoever asks later.',
  longReason: 'Use at most 300 characters.',
  save: 'Set limit',
  saving: 'Setting...',
  saved: (board: string) => `Your own limit counts for ${board} now.`,
};
