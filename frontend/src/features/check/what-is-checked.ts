/** What the checker says of itself; the rules with their sources are the server's. */
export const checked = [
  {
    name: 'Fair housing',
    text: 'Wording that says who should or should not live there, judged in its sentence and not as a bare word: all federal classes, and those of the state you name. Each finding names the class and the law.',
  },
  {
    name: 'Facts',
    text: 'Counts, sizes, prices, years, features and materials, held against the facts you give. Without facts this check is off.',
  },
  {
    name: 'MLS rules',
    text: 'Length and content: contacts, links, names, open houses, compensation, codes, capitals. The limit of a board comes with its source and the day it was looked up.',
  },
  {
    name: 'Channel rules',
    text: 'Length as each network counts it, hashtags, telephone numbers where they are refused, and who must be named by state.',
  },
  { name: 'Credit terms', text: 'Loan terms that call for further disclosures under Regulation Z.' },
  { name: 'Style', text: 'Clichés, repetition, hard reading. Ideas only: they never hold a text back.' },
];

export const unchecked = [
  'Photos, video and maps, and to whom an advertisement is shown.',
  'Rules of cities and counties, and the private rules of a subdivision or a building.',
  'Texts in other languages than English.',
  'Facts that you did not give, and whether those you gave are right.',
  'The newest rule book of a board: ask your MLS where a limit matters. A limit without a source is a cautious guess and says so.',
  'What a lawyer should decide. A text without findings is no promise that nobody can object.',
];
