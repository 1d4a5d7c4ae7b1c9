/** A style sheet that a site may well have, and that no widget likes. */
export interface HostileSheet {
  readonly name: string;
  readonly css: string;
}

const resets = `
  html { font-size: 62.5%; }
  html, body, div, span, p, a, h1, h2, h3, ul, li, table, td, form, label, nghe-dan {
    margin: 0; padding: 0; border: 0; font: inherit; vertical-align: top; color: inherit;
  }
  * { box-sizing: content-box; outline: 0; list-style: none; text-decoration: none; }
  a { color: inherit; }
  button, input, select, textarea, fieldset, legend, dialog, slot { all: unset; }
  dialog { position: static; display: block; }
  body { color: #eee; background: #222; font: 1.3rem/1.1 monospace; }
  nghe-dan { display: block; width: 30px; height: 10px; overflow: hidden; transform: scale(0.5); }
`;

const importants = `
  *, ::before, ::after {
    color: #f0f !important; fill: #f0f !important; stroke: lime !important;
    background: #ff0 !important; border: 3px dashed red !important; border-radius: 0 !important;
    font: italic 900 9px/1 cursive !important; font-feature-settings: 'smcp' !important;
    letter-spacing: 0.4em !important; word-spacing: 1em !important; text-indent: 2em !important;
    text-transform: uppercase !important; text-shadow: 2px 2px red !important;
    text-align: justify !important; white-space: pre !important; word-break: break-all !important;
    cursor: wait !important;
    user-select: none !important; -webkit-text-stroke: 1px red !important;
    -webkit-text-fill-color: orange !important; accent-color: red !important;
    caret-color: red !important; color-scheme: dark !important; quotes: none !important;
    hyphens: auto !important; tab-size: 1 !important; text-wrap: balance !important;
    transition: all 1s !important; animation: none !important; zoom: 1 !important;
    --paper: red !important; --paper-raised: red !important; --ink: lime !important;
    --jade: red !important; --line: red !important; --radius: 40px !important;
    --font: fantasy !important; --target: 5px !important; --shadow: none !important;
  }
  nghe-dan, nghe-dan * {
    opacity: 0.2 !important; filter: invert(1) !important; transform: rotate(9deg) !important;
    clip-path: circle(9px) !important; contain: strict !important; overflow: hidden !important;
    position: absolute !important; inset: 40px !important; float: right !important;
    width: 7px !important; height: 7px !important; max-height: 7px !important;
    mix-blend-mode: difference !important; box-shadow: 0 0 9px 9px red !important;
    padding: 20px !important; writing-mode: vertical-rl !important; order: 3 !important;
    visibility: hidden !important; pointer-events: none !important;
    content-visibility: hidden !important; will-change: opacity !important;
  }
  nghe-dan::before, nghe-dan::after { content: 'X' !important; display: block !important; }
  dialog::backdrop { background: red !important; }
`;

const frameworks = `
  *, ::before, ::after {
    box-sizing: border-box; border: 0 solid #e5e7eb; margin: 0; padding: 0;
    --fw-ring: 0 0 #0000; --radius: 0.25rem; --font: Georgia, serif; --shadow: 0 0 #0000;
  }
  :root { --jade: hotpink; --ink: #212529; --line: #dee2e6; color-scheme: dark; font-size: 14px; }
  html { line-height: 1.5; tab-size: 4; -webkit-text-size-adjust: 100%; }
  body { font: 400 1rem/1.5 'Times New Roman', serif; color: #dee2e6; background: #212529; }
  a { color: #0d6efd; text-decoration: inherit; }
  h1, h2, h3 { font-size: inherit; font-weight: 500; margin-bottom: 0.5rem; }
  svg { display: block; vertical-align: middle; max-width: 100%; height: auto; }
  button, [type='button'], input, textarea {
    font: inherit; color: inherit; background: transparent none; border-radius: 0;
    -webkit-appearance: button;
  }
  label { display: inline-block; margin-bottom: 0.5rem; }
  legend { float: left; width: 100%; font-size: 1.5rem; line-height: inherit; }
  fieldset { min-width: 0; display: flex; }
  header, footer, section { background: #0d6efd; padding: 3rem; display: block; }
  .open > *, .open { display: block !important; }
  .form, .body, .option, .alert, .progress, .done, .promises, .missing, .manner, .pledge {
    background: #dc3545 !important; display: inline !important; padding: 2rem !important;
  }
  .progress { height: 1rem; overflow: hidden; }
  code { color: #d63384; }
  hr { opacity: 0.25; margin: 1rem 0; }
  nghe-dan { display: contents; }
`;

const rightToLeft = `
  html { direction: rtl !important; }
  * { direction: rtl !important; unicode-bidi: bidi-override !important; text-align: right; }
  nghe-dan { float: right !important; }
`;

const huge = `
  html { font-size: 41px !important; }
  * {
    font-size: 3rem !important; line-height: 2.4 !important; letter-spacing: 0.3em !important;
    word-spacing: 1em !important; font-weight: 900 !important; font-stretch: 150% !important;
    text-size-adjust: 300% !important; font-size-adjust: 1.2 !important;
  }
  nghe-dan { zoom: 3 !important; line-height: 9 !important; }
`;

const unknown = `
  body *:not(div, p, a, h1, h2, ul, li, table, tbody, tr, td, form, input, label, span, main, article) {
    display: none !important; visibility: hidden !important; content-visibility: hidden !important;
  }
  :not(:defined), nghe-dan, [commune] { display: none !important; visibility: collapse !important; }
  nghe-dan > * { position: absolute !important; left: -9999px !important; }
`;

export const hostileSheets: readonly HostileSheet[] = [
  { name: 'resets', css: resets },
  { name: 'important everywhere', css: importants },
  { name: 'frameworks', css: frameworks },
  { name: 'right to left', css: rightToLeft },
  { name: 'huge type', css: huge },
  { name: 'nothing unknown', css: unknown },
];
