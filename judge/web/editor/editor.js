// The editor of the problem page: CodeMirror with Python and SQL, and marks in its
// gutter. `npm ci && npm run build` here makes ../static/editor.js of it.
import { autocompletion, closeBrackets, closeBracketsKeymap, completeAnyWord } from "@codemirror/autocomplete";
import { defaultKeymap, history, historyKeymap, indentWithTab } from "@codemirror/commands";
import { python } from "@codemirror/lang-python";
import { SQLite, sql } from "@codemirror/lang-sql";
import { bracketMatching, indentOnInput, indentUnit, syntaxHighlighting } from "@codemirror/language";
import { lintGutter, lintKeymap, setDiagnostics } from "@codemirror/lint";
import { EditorState } from "@codemirror/state";
import { EditorView, drawSelection, highlightActiveLine, highlightActiveLineGutter, highlightSpecialChars, keymap, lineNumbers } from "@codemirror/view";
import { classHighlighter } from "@lezer/highlight";

const languages = { py: python, sql: () => sql({ dialect: SQLite }) };

/** Return the place of a line and column, both from 1, in the text. */
function place(doc, line, col) {
  const found = doc.line(Math.min(Math.max(line, 1), doc.lines));
  return Math.min(found.from + Math.max(col - 1, 0), found.to);
}

/**
 * Text that is typed over a selection. Left to itself the browser keeps the colours of
 * what it replaces in a style attribute, which the page's policy does not allow.
 */
const typedOver = EditorView.domEventHandlers({
  beforeinput(event, view) {
    const { from, to, empty } = view.state.selection.main;
    if (event.inputType !== "insertText" || event.data == null || empty || view.composing) return false;
    event.preventDefault();
    const insert = () => view.state.update(view.state.replaceSelection(event.data), { userEvent: "input.type", scrollIntoView: true });
    const handlers = view.state.facet(EditorView.inputHandler);
    if (!handlers.some((handle) => handle(view, from, to, event.data, insert))) view.dispatch(insert());
    return true;
  },
});

/** Make an editor in `parent`; `labels` are attributes of what is typed into. */
export function create({ parent, text, language, labels, changed, run }) {
  const view = new EditorView({
    parent,
    state: EditorState.create({
      doc: text,
      extensions: [
        lineNumbers(), lintGutter(), highlightActiveLineGutter(), highlightSpecialChars(),
        history(), drawSelection(), indentOnInput(), bracketMatching(), closeBrackets(),
        autocompletion({ activateOnTyping: false, override: [completeAnyWord] }),
        typedOver, highlightActiveLine(), indentUnit.of("    "), EditorState.tabSize.of(4),
        syntaxHighlighting(classHighlighter), languages[language](),
        keymap.of([
          { key: "Mod-Enter", run: () => { run(); return true; } },
          ...closeBracketsKeymap, ...historyKeymap, ...lintKeymap,
          ...defaultKeymap.filter((each) => each.key !== "Mod-Enter"), indentWithTab,
        ]),
        EditorView.contentAttributes.of(labels),
        EditorView.updateListener.of((update) => { if (update.docChanged) changed(); }),
      ],
    }),
  });
  return {
    view,
    text: () => view.state.doc.toString(),
    replace: (text) => view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: text } }),
    mark: (marks) => {
      const { doc } = view.state;
      view.dispatch(setDiagnostics(view.state, marks.map((each) => {
        const from = place(doc, each.line, each.col);
        const line = doc.lineAt(from);
        const until = each.end_line ? place(doc, each.end_line, each.end_col) : line.to;
        return { from, to: Math.max(until, Math.min(from + 1, line.to)), severity: each.severity, message: each.message };
      })));
    },
    show: (line) => {
      const at = place(view.state.doc, line, 1);
      view.dispatch({ selection: { anchor: at }, effects: EditorView.scrollIntoView(at, { y: "center" }) });
      view.focus();
    },
  };
}
