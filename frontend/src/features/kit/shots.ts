export interface Shot {
  seen: string;
  said: string;
  screen: string;
}

const heads = {
  seen: /^(?:shot|toma|plano|escena)(?: ?\d+)?\s*:\s*/i,
  said: /^(?:say|voz|voice|di)\s*:\s*/i,
  screen: /^(?:on screen|en pantalla|text|texto)\s*:\s*/i,
};

/** A script as the shots it has; nothing where it is written in another way. */
export function shotsOf(text: string): Shot[] | null {
  const shots = text
    .split(/\n\s*\n/)
    .map((block) => block.trim())
    .filter(Boolean)
    .map((block) => {
      const lines = block.split('\n');
      const find = (head: RegExp) => lines.find((line) => head.test(line))?.replace(head, '') ?? '';
      const known = lines.filter((line) => Object.values(heads).some((head) => head.test(line))).length;
      const whole = known === lines.length;
      return whole && { seen: find(heads.seen), said: find(heads.said), screen: find(heads.screen) };
    });
  return shots.length > 0 && shots.every((shot) => shot !== false) ? (shots as Shot[]) : null;
}

const wordsASecond = 2.5;

export const secondsOf = (shots: Shot[]) =>
  Math.round(shots.reduce((n, { said }) => n + said.split(/\s+/).filter(Boolean).length, 0) / wordsASecond);
