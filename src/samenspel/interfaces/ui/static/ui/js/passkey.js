// Passkeys: <button data-passkey="inloggen|stap|maken" hidden> in a form with a hidden
// field 'credential'. Stays away, with words about what is needed, when it cannot work.
const knop = document.querySelector("[data-passkey]");
const zonder = document.querySelector("[data-passkey-zonder]");
const fout = document.querySelector("[data-passkey-fout]");

const WOORDEN = {
  InvalidStateError: "Op dit apparaat staat al een passkey van u. U kunt hem meteen gebruiken.",
  SecurityError: "Passkeys werken alleen op het echte adres van Samenspel.",
};
const GESTOPT = {
  inloggen: "Er is geen passkey gebruikt. Probeer het opnieuw, of log in met uw wachtwoord.",
  stap: "Er is geen passkey gebruikt. Probeer het opnieuw, of kies een andere manier.",
  maken: "Er is geen passkey gemaakt. Probeer het opnieuw, of kies de app op uw telefoon.",
};

const gegevens = () => JSON.parse(document.getElementById("passkey-gegevens").textContent);

const soorten = {
  maken: async () => {
    const opties = gegevens().creation_options;
    // Found again without a user name, and opened by finger, face or pin.
    opties.publicKey.authenticatorSelection = {
      ...opties.publicKey.authenticatorSelection,
      residentKey: "required",
      requireResidentKey: true,
      userVerification: "required",
    };
    return window.webauthnJSON.create(opties);
  },
  stap: async () => window.webauthnJSON.get(gegevens().request_options),
  inloggen: async (form) => {
    const antwoord = await fetch(form.action, { headers: { Accept: "application/json", "X-Requested-With": "XMLHttpRequest" } });
    if (!antwoord.ok) throw new Error("geen antwoord");
    return window.webauthnJSON.get((await antwoord.json()).request_options);
  },
};

const gebruik = async () => {
  const soort = knop.dataset.passkey;
  fout.textContent = "";
  knop.setAttribute("aria-busy", "true");
  try {
    const bewijs = await soorten[soort](knop.form);
    knop.form.elements.credential.value = JSON.stringify(bewijs);
    knop.form.submit();
  } catch (reden) {
    fout.textContent = WOORDEN[reden.name] || GESTOPT[soort];
  } finally {
    knop.removeAttribute("aria-busy");
  }
};

if (knop && window.PublicKeyCredential) {
  knop.hidden = false;
  zonder.hidden = true;
  knop.addEventListener("click", gebruik);
} else if (knop) {
  zonder.textContent = "Deze browser kan geen passkeys gebruiken.";
}
