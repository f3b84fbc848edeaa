// Passkeys need the browser's own dialogue, which only a script can open. Without a script the password remains.
const toText = bytes => btoa(String.fromCharCode(...new Uint8Array(bytes)))
    .replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
const toBytes = text => Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), sign => sign.charCodeAt(0));
const withBytes = list => (list ?? []).map(entry => ({ ...entry, id: toBytes(entry.id) }));

async function post(place, path, body) {
    const answer = await fetch(path, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', [place.dataset.header]: place.dataset.token },
        body: body && JSON.stringify(body)
    });
    if (!answer.ok) {
        throw new Error(`${path} answered ${answer.status}`);
    }
    return answer.json();
}

async function register(place) {
    const options = await post(place, '/webauthn/register/options');
    const made = await navigator.credentials.create({
        publicKey: {
            ...options,
            challenge: toBytes(options.challenge),
            user: { ...options.user, id: toBytes(options.user.id) },
            excludeCredentials: withBytes(options.excludeCredentials)
        }
    });
    await post(place, '/webauthn/register', {
        publicKey: {
            label: place.querySelector('[name=label]').value,
            credential: {
                id: made.id,
                rawId: toText(made.rawId),
                type: made.type,
                response: {
                    attestationObject: toText(made.response.attestationObject),
                    clientDataJSON: toText(made.response.clientDataJSON),
                    transports: made.response.getTransports?.() ?? []
                },
                clientExtensionResults: made.getClientExtensionResults(),
                authenticatorAttachment: made.authenticatorAttachment
            }
        }
    });
    location.reload();
}

async function signIn(place) {
    const options = await post(place, '/webauthn/authenticate/options');
    const proof = await navigator.credentials.get({
        publicKey: { ...options, challenge: toBytes(options.challenge), allowCredentials: withBytes(options.allowCredentials) }
    });
    const answer = await post(place, '/login/webauthn', {
        id: proof.id,
        rawId: toText(proof.rawId),
        credType: proof.type,
        response: {
            authenticatorData: toText(proof.response.authenticatorData),
            clientDataJSON: toText(proof.response.clientDataJSON),
            signature: toText(proof.response.signature),
            userHandle: proof.response.userHandle && toText(proof.response.userHandle)
        },
        clientExtensionResults: proof.getClientExtensionResults(),
        authenticatorAttachment: proof.authenticatorAttachment
    });
    location.assign(answer.redirectUrl === '/' ? place.dataset.target : answer.redirectUrl);
}

function offer(place, hidden, event, source, act) {
    const fault = place.querySelector('[role=alert]');
    hidden.hidden = false;
    source.addEventListener(event, async happened => {
        happened.preventDefault();
        fault.hidden = true;
        try {
            await act(place);
        } catch (failure) {
            console.warn(failure);
            fault.hidden = false;
        }
    });
}

if (window.PublicKeyCredential) {
    for (const place of document.querySelectorAll('[data-passkey=register]')) {
        const form = place.querySelector('form[hidden]');
        offer(place, form, 'submit', form, register);
    }
    for (const place of document.querySelectorAll('[data-passkey=sign-in]')) {
        offer(place, place, 'click', place.querySelector('button'), signIn);
    }
}
