// Keeps what is typed while it is typed, and writes Markdown at the cursor. Without a script the form does its work alone.
const form = document.querySelector('[data-editor]');
const status = form.querySelector('[role=status]');
const body = form.querySelector('[name=body]');
const toolbar = form.querySelector('[data-toolbar]');
const PAUSE = 2000;
let timer = 0;
let sent = '';
let saving = false;

function typed() {
    const data = new FormData(form);
    data.delete('file');
    return new URLSearchParams(data).toString();
}

async function keep() {
    const now = typed();
    if (saving || now === sent) {
        return;
    }
    try {
        const answer = await fetch(form.dataset.editor, {
            method: 'POST', body: new URLSearchParams(now), redirect: 'manual', keepalive: now.length < 60000
        });
        if (answer.status !== 204) {
            throw new Error(String(answer.status));
        }
        sent = now;
        status.textContent = form.dataset.kept;
    } catch {
        status.textContent = form.dataset.lost;
        wait();
    }
}

function wait() {
    clearTimeout(timer);
    timer = setTimeout(keep, PAUSE);
}

function write(before, after) {
    const { selectionStart: from, selectionEnd: to, value } = body;
    const chosen = value.slice(from, to);
    body.focus();
    body.setRangeText(before + chosen + after, from, to, 'end');
    if (!chosen) {
        body.selectionStart = body.selectionEnd = from + before.length;
    }
    wait();
}

function writeLine(sign, after) {
    const begin = body.value.lastIndexOf('\n', body.selectionStart - 1) + 1;
    body.selectionStart = begin;
    write((begin > 0 && body.value[begin - 2] !== '\n' ? '\n' : '') + sign, after);
}

toolbar.addEventListener('click', event => {
    const tool = event.target.closest('button')?.dataset;
    if (tool?.line) {
        writeLine(tool.line, tool.after ? `\n> ${tool.after}` : '');
    } else if (tool) {
        write(tool.before, tool.after ?? '');
    }
});
form.addEventListener('input', wait);
form.addEventListener('submit', () => {
    saving = true;
    clearTimeout(timer);
});
document.addEventListener('visibilitychange', () => document.hidden && keep());
window.addEventListener('pageshow', () => { saving = false; });
sent = typed();
toolbar.hidden = false;
