// Holds every JSON file of a curriculum folder against the published schemas: node validate.js SCHEMAS FOLDER
"use strict";
const fs = require("fs");
const path = require("path");
const Ajv = require("ajv/dist/2020");

const [schemas, folder] = process.argv.slice(2);
const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false });
for (const name of fs.readdirSync(schemas)) {
  ajv.addSchema(JSON.parse(fs.readFileSync(path.join(schemas, name), "utf8")));
}

const base = "https://collimator.org/schema/1/";
let files = 0;
let wrong = 0;
function check(file, schema) {
  const holds = ajv.getSchema(base + schema + ".schema.json");
  files++;
  if (!holds(JSON.parse(fs.readFileSync(path.join(folder, file), "utf8")))) {
    wrong += holds.errors.length;
    console.log(file, holds.errors[0].instancePath, holds.errors[0].message);
  }
}

check("curriculum.json", "curriculum");
check("references.json", "references");
check("media.json", "media");
for (const name of fs.readdirSync(path.join(folder, "modules"))) {
  check("modules/" + name, "module");
}
console.log(files + " files, " + wrong + " errors");
process.exitCode = wrong === 0 ? 0 : 1;
