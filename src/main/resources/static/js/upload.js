// Lets a file be dropped onto the form and shows how far its upload is. Without a script the form does its work alone.
const form = document.querySelector('[data-upload]');
const words = form.dataset;
const file = form.querySelector('[type=file]');
const status = form.querySelector('[role=status]');
const fault = form.querySelector('[role=alert]');
const bar = form.querySelector('[data-progress]');
const progress = bar.querySelector('progress');
let busy = false;

const say = text => { status.textContent = text; };

function stop(sentence) {
    busy = false;
    bar.hidden = true;
    say('');
    fault.textContent = sentence;
    fault.hidden = !sentence;
}

function showProgress(event) {
    if (event.lengthComputable) {
        progress.value = event.loaded / event.total;
    }
}

function showChecking() {
    progress.removeAttribute('value');
    say(words.checking);
}

function goOn(request) {
    if (request.status === 201) {
        showChecking();
        location.assign(request.getResponseHeader('Location'));
    } else if (request.status === 413) {
        stop(words.large);
    } else if (request.status >= 500) {
        // The file may have arrived: nothing is sent twice without being asked for
        stop(words.broken);
    } else {
        // The page that says why: the same form again, or the sign-in
        form.submit();
    }
}

function send() {
    const request = new XMLHttpRequest();
    request.upload.addEventListener('progress', showProgress);
    request.upload.addEventListener('load', showChecking);
    request.addEventListener('load', () => goOn(request));
    request.addEventListener('error', () => stop(words.broken));
    request.open('POST', form.action);
    request.setRequestHeader('X-Requested-With', 'XMLHttpRequest');
    request.send(new FormData(form));
}

form.addEventListener('submit', event => {
    event.preventDefault();
    if (busy) {
        return;
    }
    stop('');
    if (file.files[0].size > Number(words.limit)) {
        stop(words.large);
        return;
    }
    busy = true;
    progress.value = 0;
    bar.hidden = false;
    say(words.sending);
    send();
});

const mark = isOver => form.classList.toggle('upload--over', isOver);

form.addEventListener('dragover', () => mark(true));
form.addEventListener('dragleave', () => mark(false));
form.addEventListener('drop', event => {
    mark(false);
    const dropped = event.dataTransfer.files[0];
    if (dropped && !busy) {
        const one = new DataTransfer();
        one.items.add(dropped);
        file.files = one.files;
        say(`${words.chosen} ${dropped.name}`);
    }
});

// A file that misses the form must not replace the page
for (const type of ['dragover', 'drop']) {
    window.addEventListener(type, event => event.preventDefault());
}
window.addEventListener('pageshow', () => stop(''));
form.querySelector('[data-drop]').hidden = false;
