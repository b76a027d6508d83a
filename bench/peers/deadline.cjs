// The due date of a request with the npm package chinese-days: the 20th working day after a date.
// Lines in: the dates, once, blank-separated; then `answers` or `round`, each answered by one line.
const { findWorkday } = require("chinese-days");
const readline = require("node:readline");

const ROUND_MICROSECONDS = 300_000; // of a core, not of the wall
let dates = [];
let sink = 0;

function round() {
  const cpu = process.cpuUsage();
  const start = process.hrtime.bigint();
  let operations = 0;
  let used;
  do {
    for (const date of dates) {
      sink ^= findWorkday(20, date).charCodeAt(9);
    }
    operations += dates.length;
    const { user, system } = process.cpuUsage(cpu);
    used = user + system;
  } while (used < ROUND_MICROSECONDS);
  return `${operations} ${Number(process.hrtime.bigint() - start) / 1e9} ${used / 1e6}`;
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
