// The due date of a request with the npm package chinese-days: the 20th working day after a date.
// Lines in: the dates, once, blank-separated; then `answers` or `round`, each answered by one line.
const { findWorkday } = require("chinese-days");
const readline = require("node:readline");

const ROUND_NANOSECONDS = 400_000_000n;
let dates = [];
let sink = 0;

function round() {
  const cpu = process.cpuUsage();
  const start = process.hrtime.bigint();
  let operations = 0;
  let passed;
  do {
    for (const date of dates) {
      sink ^= findWorkday(20, date).charCodeAt(9);
    }
    operations += dates.length;
    passed = process.hrtime.bigint() - start;
  } while (passed < ROUND_NANOSECONDS);
  const used = process.cpuUsage(cpu);
  return `${operations} ${Number(passed) / 1e9} ${(used.user + used.system) / 1e6}`;
}

console.log(`Node ${process.version.slice(1)}, chinese-days ${require("chinese-days/package.json").version}`);
readline.createInterface({ input: process.stdin }).on("line", (line) => {
  if (line === "round") {
    console.log(round());
  } else if (line === "answers") {
    console.log(dates.map((date) => findWorkday(20, date)).join(" "));
  } else {
    dates = line.split(" ");
    console.log(dates.length);
  }
});
