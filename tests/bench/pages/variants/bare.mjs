// Does what PyScript does for a page, without PyScript: the least that a start can take.
const script = document.querySelector("script[type=mpy]");
const { interpreter, files } = JSON.parse(script.getAttribute("config"));
const link = (path) => new URL(path, document.baseURI);
const read = async ([path, name]) => [name, new Uint8Array(await (await fetch(link(path))).arrayBuffer())];

const loading = import(link(interpreter)).then(({ loadMicroPython }) => loadMicroPython({}));
const [python, ...read_files] = await Promise.all([loading, ...Object.entries(files).map(read)]);
for (const [name, bytes] of read_files) python.FS.writeFile(name, bytes);
python.FS.mkdir("pyscript");
python.FS.writeFile("pyscript/__init__.py", "import js as window\nfrom js import document\n");
python.FS.writeFile("pyscript/ffi.py", "from jsffi import create_proxy, to_js\n");
python.runPython(script.textContent);
