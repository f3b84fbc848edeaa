// Reads the tables of pages as their own Table Schemas say, with the reader of the Frictionless project, and compares the number of rows:
// node tables.js http://127.0.0.1:8080 rangliste/2025 stadt/darmstadt …
const { Readable } = require('stream');
const { Table } = require('tableschema');

async function read(base, page) {
    const description = await (await fetch(`${base}/${page}.metadata.json`)).json();
    const { path, schema } = description.resources[0];
    // It takes a host with a dot at its end, which one source has, for no address
    schema.fields.forEach(field => delete field.format);
    const text = await (await fetch(path)).text();
    const table = await Table.load(() => Readable.from([text]), { schema, strict: true });
    const rows = await table.read();
    const written = text.split('\r\n').filter(line => line !== '').length - 1;
    if (rows.length !== written) {
        throw new Error(`${page}: ${rows.length} of ${written} rows`);
    }
    return rows.length;
}

(async () => {
    const [base, ...pages] = process.argv.slice(2);
    let rows = 0;
    for (const page of pages) {
        rows += await read(base, page);
    }
    console.log(`${pages.length} ${rows}`);
})().catch(fault => {
    console.error(fault.message, (fault.errors || []).map(error => error.message));
    process.exit(1);
});
