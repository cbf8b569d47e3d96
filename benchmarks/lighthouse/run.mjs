// Measures public pages of a running site: node run.mjs <address> [path …]. Without paths: home, the first category, the first article.
// Each page is loaded three times, and the median of each score counts. Ends with 1 when a score is below 100.
import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';

const [base = 'http://127.0.0.1:5000', ...given] = process.argv.slice(2);
const runs = Number(process.env.RUNS ?? 3);
const formFactor = process.env.FORM_FACTOR ?? 'mobile';
const categories = ['performance', 'accessibility', 'best-practices', 'seo'];

const median = values => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

async function paths() {
  if (given.length > 0) {
    return given;
  }

  const map = await (await fetch(`${base}/sitemap-1.xml`)).text();
  const all = [...map.matchAll(/<loc>([^<]*)<\/loc>/g)].map(match => new URL(match[1]).pathname);

  return ['/', all.find(path => path.startsWith('/categories/')), all.find(path => path.startsWith('/articles/'))].filter(Boolean);
}

const desktop = {
  formFactor: 'desktop',
  screenEmulation: { mobile: false, width: 1350, height: 940, deviceScaleFactor: 1, disabled: false },
  throttling: { rttMs: 40, throughputKbps: 10240, cpuSlowdownMultiplier: 1, requestLatencyMs: 0, downloadThroughputKbps: 0, uploadThroughputKbps: 0 },
};

const chrome = await launch({ chromePath: process.env.CHROME_PATH ?? '/usr/bin/chromium', chromeFlags: ['--headless=new', '--no-sandbox', '--disable-gpu'] });
let isPerfect = true;

try {
  console.log(`| page | ${categories.join(' | ')} | kB | first paint, ms | largest paint, ms |`);
  console.log(`| --- | ${categories.map(() => '---:').join(' | ')} | ---: | ---: | ---: |`);

  for (const path of await paths()) {
    const results = [];
    for (let i = 0; i < runs; i++) {
      const settings = { port: chrome.port, output: 'json', logLevel: 'error', onlyCategories: categories, ...(formFactor === 'desktop' ? desktop : {}) };
      results.push((await lighthouse(base + path, settings)).lhr);
    }

    const scores = categories.map(name => Math.round(100 * median(results.map(result => result.categories[name].score ?? 0))));
    const number = audit => Math.round(median(results.map(result => result.audits[audit]?.numericValue ?? 0)));
    console.log(`| ${path} | ${scores.join(' | ')} | ${Math.round(number('total-byte-weight') / 1024)} | ${number('first-contentful-paint')} | ${number('largest-contentful-paint')} |`);

    if (scores.some(score => score < 100)) {
      isPerfect = false;
      for (const audit of Object.values(results[0].audits).filter(audit => audit.score !== null && audit.score < 1 && !['informative', 'manual', 'notApplicable'].includes(audit.scoreDisplayMode))) {
        console.error(`  ${path}: ${audit.id} ${audit.score} ${audit.displayValue ?? ''} ${JSON.stringify(audit.details?.items?.slice(0, 3) ?? []).slice(0, 500)}`);
      }
    }
  }
} finally {
  await chrome.kill();
}

process.exit(isPerfect ? 0 : 1);
