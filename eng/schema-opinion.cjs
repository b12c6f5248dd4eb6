// A second opinion on the JSON Schema of policy files: node eng/schema-opinion.cjs SCHEMA FOLDER
// Each line of accepted.txt and refused.txt in the folder, what it is and a document, must be just that to ajv 8 (found by NODE_PATH), and so must the schema be one.
const fs = require('fs');
const path = require('path');
const Ajv = require('ajv/dist/2020');

const [schemaPath, folder] = process.argv.slice(2);
const schema = JSON.parse(fs.readFileSync(schemaPath, 'utf8'));
const validate = new Ajv({ strict: true, strictRequired: false }).compile(schema);
const counts = {};
for (const expected of ['accepted', 'refused']) {
  const lines = fs.readFileSync(path.join(folder, `${expected}.txt`), 'utf8').split('\n').filter(Boolean);
  counts[expected] = lines.length;
  for (const line of lines) {
    const [what, text] = line.split('\t');
    if (validate(JSON.parse(text)) !== (expected === 'accepted')) {
      console.error(`${what}: not ${expected}`);
      process.exitCode = 1;
    }
  }
}

console.log(`ajv judges ${counts.accepted} accepted and ${counts.refused} refused documents`);
if (counts.accepted === 0 || counts.refused === 0) {
  process.exitCode = 1;
}
