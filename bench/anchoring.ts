/** Prints how many quotes of the sample pages are found again in edited versions of them: `anchoring [SEEDS]`. */
import { countAnchored } from '../test/unit/annotations/trials';

const began = performance.now();
const { quotes, found, gone, wrong } = await countAnchored(Number(process.argv[2] ?? 20));
const each = (performance.now() - began) / (quotes + gone);
console.log(`quotes with up to 15 % changed characters: ${quotes}`);
console.log(`found at the right place: ${found} (${((100 * found) / quotes).toFixed(2)} %)`);
console.log(`found at a wrong place: ${wrong.length}; quotes of which nothing was left: ${gone}`);
console.log(`${each.toFixed(2)} ms a quote, editing included`);
