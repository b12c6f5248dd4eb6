// A second opinion on the JSON Schema of policy files: node eng/schema-opinion.cjs SCHEMA FOLDER
// Every *.accepted.json and *.refused.json of the folder must be just that to ajv 8 (found by NODE_PATH), and so must the schema be one.
const fs = require('fs');
const path = require('path');
const Ajv = require('ajv/dist/2020');

const [schemaPath, folder] = process.argv.slice(2);
const schema = JSON.parse(fs.readFileSync(schemaPath, 'utf8'));
const validate = new Ajv({ strict: true, strictRequired: false }).compile(schema);
const counts = { accepted: 0, refused: 0 };
for (const file of fs.readdirSync(folder)) {
  const expected = file.split('.')[1];
  const actual = validate(JSON.parse(fs.readFileSync(path.join(folder, file), 'utf8'))) ? 'accepted' : 'refused';
  if (actual !== expected) {
    console.error(`${file}: ${actual}`);
    process.exitCode = 1;
  }

  counts[expected]++;
}

console.log(`ajv agrees on ${counts.accepted} accepted and ${counts.refused} refused documents`);
if (counts.accepted === 0 || counts.refused === 0) {
  process.exitCode = 1;
}
