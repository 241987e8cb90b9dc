// Passkeys: <button data-passkey="inloggen|stap|maken" hidden> in a form with a hidden
// field 'credential'. Stays away, with words about what is needed, when it cannot work.
const knop = document.querySelector("[data-passkey]");
const zonder = document.querySelector("[data-passkey-zonder]");
const fout = document.querySelector("[data-passkey-gestopt]");
const STAAT_ER_AL = "Op dit apparaat staat al een passkey van u. U kunt hem meteen gebruiken.";
// Found again without a user name, and opened by finger, face or pin.
const HEEL = { residentKey: "required", requireResidentKey: true, userVerification: "required" };

const gegevens = () => JSON.parse(document.getElementById("passkey-gegevens").textContent);

const soorten = {
  maken: async () => {
    const opties = gegevens().creation_options;
    Object.assign(opties.publicKey.authenticatorSelection, HEEL);
    return window.webauthnJSON.create(opties);
  },
  stap: async () => window.webauthnJSON.get(gegevens().request_options),
  inloggen: async (form) => {
    const antwoord = await fetch(form.action, { headers: { Accept: "application/json" } });
    return window.webauthnJSON.get((await antwoord.json()).request_options);
  },
};

const gebruik = async () => {
  fout.textContent = "";
  try {
    const bewijs = await soorten[knop.dataset.passkey](knop.form);
    knop.form.elements.credential.value = JSON.stringify(bewijs);
    knop.form.submit();
  } catch (reden) {
    const al = reden.name === "InvalidStateError";
    fout.textContent = al ? STAAT_ER_AL : fout.dataset.passkeyGestopt;
  }
};

if (knop && window.PublicKeyCredential) {
  knop.hidden = false;
  zonder.hidden = true;
  knop.addEventListener("click", gebruik);
} else if (knop) {
  zonder.textContent = "Deze browser kan geen passkeys gebruiken.";
}
