'use strict';
// What a reader can do with the report beyond reading it: filter its findings,
// order its questions, sort its tables, take the figures away as CSV, copy where a
// figure stands. Without it nothing of the report is missing. The choices stand in the address, behind
// "#?", so that a link or a bookmark shows what its maker saw.
(() => {
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const bar = document.querySelector('.filter');
  const fields = bar ? all('[name]', bar) : [];
  const questions = all('article.question');
  const lines = all('.index li');
  const plain = (text) => text.toLocaleLowerCase().normalize('NFKD').replace(/\p{M}/gu, '');
  const texts = new Map();
  const textOf = (e) => texts.get(e) ?? texts.set(e, plain(e.textContent)).get(e);

  const chosen = () => Object.fromEntries(fields.map((f) => [f.name, f.value.trim()]));

  const holds = (finding, want) =>
    (!want.severity || want.severity.split(' ').includes(finding.dataset.severity)) &&
    (!want.kind || finding.dataset.kind === want.kind) &&
    (!want.state || finding.dataset.state === want.state) &&
    (!want.source || finding.dataset.sources.split('\n').includes(want.source));

  const speaks = (element, want) => plain(want.text).split(/\s+/).every((word) => textOf(element).includes(word));

  // A question stays where one of its findings does, or where it has what is
  // searched for and no finding was asked for. Inside, only findings that were
  // asked for are shown.
  const filter = () => {
    const want = chosen();
    const asked = want.severity || want.kind || want.state || want.source;
    let shown = 0;
    for (const question of questions) {
      const findings = all('.finding', question);
      for (const f of findings) f.hidden = !holds(f, want);
      const here = want.source && question.dataset.sources.split('\n').includes(want.source) && !want.severity && !want.kind && !want.state;
      question.hidden = !((!asked || here || findings.some((f) => !f.hidden)) && speaks(question, want));
      lines[questions.indexOf(question)].hidden = question.hidden;
      if (!question.hidden) shown++;
    }
    const listed = all('#glance .findings li');
    for (const f of [...listed, ...all('#others .finding')]) f.hidden = !(holds(f, want) && speaks(f, want));
    for (const title of all('#glance .severity')) {
      const list = title.nextElementSibling;
      title.hidden = list.hidden = all('li', list).every((f) => f.hidden);
      if (asked || want.text) list.open = !list.hidden; // what is asked for stands in no closed fold
    }
    const left = listed.filter((f) => !f.hidden).length;
    bar.querySelector('output').value = asked || want.text
      ? `${left} of ${listed.length} findings${questions.length ? ` and ${shown} of ${questions.length} questions` : ''} are shown.` : '';
    bar.querySelector('[type=reset]').hidden = !asked && !want.text && !want.order;
  };

  // The order that the report was written in stands in data-place.
  const order = () => {
    const by = chosen().order;
    const key = { name: (q) => q.dataset.label, figures: (q) => -q.dataset.figures }[by] || ((q) => +q.dataset.place);
    const compare = (a, b) => (by === 'name' ? key(a).localeCompare(key(b), document.documentElement.lang) : key(a) - key(b)) || a.dataset.place - b.dataset.place;
    const line = new Map(questions.map((q, i) => [q, lines[i]]));
    questions.sort(compare);
    for (const q of questions) q.parentNode.append(q);
    lines.splice(0, lines.length, ...questions.map((q) => line.get(q)));
    for (const l of lines) l.parentNode.append(l);
  };

  const apply = () => { order(); filter(); };

  const remember = () => {
    const state = new URLSearchParams(Object.entries(chosen()).filter(([, value]) => value));
    history.replaceState(null, '', state.size ? '#?' + state : location.pathname + location.search);
  };

  const recall = () => {
    if (!location.hash.startsWith('#?')) return false;
    const state = new URLSearchParams(location.hash.slice(2));
    for (const f of fields) {
      const value = state.get(f.name) || '';
      f.value = f.options && ![...f.options].some((o) => o.value === value) ? '' : value;
    }
    apply();
    return true;
  };

  const clear = () => { for (const f of fields) f.value = ''; apply(); };

  // A link to what the filter hides brings it back; one into a fold opens it.
  const reveal = () => {
    if (bar && recall()) return;
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!target) return;
    if (target.closest('[hidden]')) clear();
    for (let fold = target.closest('details'); fold; fold = fold.parentElement.closest('details')) fold.open = true;
    target.scrollIntoView();
  };

  const sortable = (table) => {
    const body = table.tBodies[0];
    const collator = new Intl.Collator(document.documentElement.lang, { numeric: true });
    const value = (row, i) => row.cells[i].dataset.value ?? row.cells[i].textContent;
    all('thead th', table).forEach((head, i) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.append(...head.childNodes);
      head.append(button);
      button.addEventListener('click', () => {
        const down = head.getAttribute('aria-sort') === 'ascending';
        for (const other of all('thead th', table)) other.removeAttribute('aria-sort');
        head.setAttribute('aria-sort', down ? 'descending' : 'ascending');
        body.append(...[...body.rows].sort((a, b) => collator.compare(value(a, i), value(b, i)) * (down ? -1 : 1)));
      });
    });
  };

  // A figure's place as the W3C Web Annotation Data Model writes it.
  const annotation = ({ exact, prefix, suffix, start, end }, source) => JSON.stringify({
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    type: 'SpecificResource',
    source,
    selector: [{ type: 'TextQuoteSelector', exact, prefix, suffix }, { type: 'TextPositionSelector', start: +start, end: +end }],
  }, null, 2);

  const copying = (button) => {
    const name = button.textContent;
    button.hidden = false;
    button.addEventListener('click', async () => {
      try {
        await navigator.clipboard.writeText(annotation(button.dataset, button.closest('article').dataset.source));
        button.textContent = 'Copied';
      } catch {
        button.textContent = 'Not copied: the browser did not allow it';
      }
      setTimeout(() => { button.textContent = name; }, 2000);
    });
  };

  // A cell that begins like a formula is quoted, so that no spreadsheet runs it.
  const cell = (text) => '"' + text.trim().replace(/^(?=[=+@\t-])/, "'").replaceAll('"', '""') + '"';

  const table = () => {
    const names = ['Question', 'Verdict', 'Source', 'Read as', 'Place', 'As of', 'As stated', 'Report'];
    const rows = [names];
    for (const question of questions) {
      let values = {};
      for (const row of all('table.answers tbody tr', question)) {
        if (!row.classList.contains('more')) values = { Question: question.dataset.label, Verdict: question.dataset.verdict, Source: row.cells[0].textContent };
        for (const c of all('[data-label]', row)) values[c.dataset.label] = c.textContent;
        rows.push(names.map((name) => values[name] || ''));
      }
    }
    return rows.map((row) => row.map(cell).join(',')).join('\r\n') + '\r\n';
  };

  const download = (button) => {
    button.hidden = false;
    button.addEventListener('click', () => {
      const link = document.createElement('a');
      link.download = 'figures.csv';
      link.href = URL.createObjectURL(new Blob([table()], { type: 'text/csv' }));
      link.click();
      setTimeout(() => URL.revokeObjectURL(link.href), 1000);
    });
  };

  // A finger cannot hover: its first tap tells how a figure was read, its second
  // follows the link.
  const tell = (event) => {
    const figure = event.target.closest('a.figure');
    const told = document.querySelector('.figure.told');
    if (told) told.classList.remove('told');
    if (!figure || event.pointerType !== 'touch' || told === figure) return;
    figure.classList.add('told');
    event.preventDefault();
  };

  if (bar) {
    bar.hidden = false;
    bar.addEventListener('input', () => { apply(); remember(); });
    bar.querySelector('[type=reset]').addEventListener('click', () => { clear(); remember(); fields[0].focus(); });
  }
  all('table.sortable').forEach(sortable);
  all('button.download').forEach(download);
  if (navigator.clipboard) all('button.copy').forEach(copying);
  document.addEventListener('click', tell);
  addEventListener('hashchange', reveal);
  // Paper has no folds.
  addEventListener('beforeprint', () => all('details').forEach((d) => { d.open = true; }));
  if (location.hash) reveal();
})();
