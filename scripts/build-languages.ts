import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { languageRegister, languagesAmong } from './language-register.ts';

const folder = fileURLToPath(new URL('../shared/text/', import.meta.url));
const file = `${folder}languages.ts`;
const register = languageRegister(languagesAmong(readdirSync(folder)));

// What stays as it is must not look changed to the parts that are built from it.
if (readFileSync(file, 'utf8') !== register) writeFileSync(file, register);
