// Bundles editor.js with CodeMirror into ../static/editor.js.
import { readFile } from "node:fs/promises";
import { build } from "esbuild";

// The page's policy allows no <style> that a script makes. A style sheet that is
// adopted is no element, and style-mod knows how to: it only does so in shadow roots.
const adopted = {
  name: "adopted-style-sheets",
  setup(building) {
    building.onLoad({ filter: /style-mod\/src\/style-mod\.js$/ }, async ({ path }) => {
      const text = await readFile(path, "utf8");
      const condition = "!root.head && root.adoptedStyleSheets";
      if (!text.includes(condition)) throw new Error(`${path}: is not as it was`);
      return { contents: text.replace(condition, "root.adoptedStyleSheets"), loader: "js" };
    });
  },
};

await build({
  entryPoints: ["editor.js"],
  outfile: "../static/editor.js",
  bundle: true,
  minify: true,
  format: "esm",
  target: "es2021",
  legalComments: "none",
  banner: { js: "/* CodeMirror 6, MIT licence, see editor.LICENSE.txt; built by judge/web/editor/. */" },
  plugins: [adopted],
});
