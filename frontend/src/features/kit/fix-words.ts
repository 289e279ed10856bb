const findings = (n: number) => `${n} ${n === 1 ? 'finding' : 'findings'}`;

export const words = {
  title: (n: number) => `Fix ${findings(n)}`,
  intro: 'These change no fact. Each piece gets a version, so that all of it can be taken back. It is free.',
  action: (n: number) => `Fix ${n === 1 ? 'it' : `all ${n}`}`,
  doing: 'Fixing...',
  done: (n: number) => `${findings(n)} fixed.`,
  not: 'Not now',
} as const;
