// Checks a data package with the reference library of its standard: descriptor, every cell, every key. Prints the number of rows of each table.
const {Package} = require('datapackage')

async function validate(path) {
  const dataPackage = await Package.load(path, {strict: true})
  for (const resource of dataPackage.resources) {
    if (!resource.tabular) throw new Error(resource.name + ' is not tabular')
    const rows = await resource.read({relations: true})
    console.log(resource.name + ' ' + rows.length)
  }
}

validate(process.argv[2]).catch((error) => {
  console.error(String(error), error.errors ? error.errors.map(String) : '')
  process.exit(1)
})
