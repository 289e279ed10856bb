// Prints how long our files are beside the figures we aim for, to see drift early. It only tells.
import { readSources } from './zones.mjs';

const aim = { median: 60, ninety: 130, look: 200 };
const sources = Object.entries(readSources('src')).filter(([file]) => !file.startsWith('api/'));
const tests = sources.filter(([file]) => file.includes('.test.') || file.startsWith('test/'));
const code = sources.filter(([file]) => !file.includes('.test.') && !file.startsWith('test/'));
const lines = ([, text]) => text.split('\n').length - 1;
const total = (files) => files.reduce((sum, file) => sum + lines(file), 0);

const components = code.filter(([file]) => file.endsWith('.tsx'));
const lengths = components.map(lines).sort((a, b) => a - b);
const at = (part) => lengths[Math.min(lengths.length - 1, Math.floor(lengths.length * part))];
const comments = code.reduce((n, [, text]) => n + (text.match(/^\s*(\/\/|\/?\*)/gm)?.length ?? 0), 0);

console.log(
  `components: ${lengths.length}, median ${at(0.5)} lines (aim ${aim.median}), nine in ten under ${at(0.9)} (aim ${aim.ninety}), longest ${at(1)} (look again above ${aim.look})`,
);
console.log(
  `code: ${total(code)} lines, tests: ${total(tests)} lines, comment lines per code line: ${(comments / total(code)).toFixed(2)} (aim 0.03)`,
);
