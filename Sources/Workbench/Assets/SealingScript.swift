/// Seals a position within the page, so that the server gets the envelope and its fingerprint alone; opens one's own with its secret; and tells,
/// before a seat agrees to an opening, what its answer could tell of it. The same bytes as `Archive/Sealing` makes: HKDF-SHA-256, AES-256-GCM, one
/// length. What is typed stands in fields without names, which no form sends.
enum SealingScript {
  static let text = #"""
    "use strict";
    (() => {
      const form = document.querySelector("form[data-context]");
      if (!form || !window.crypto || !crypto.subtle) return;
      const dutch = document.documentElement.lang === "nl";
      const say = (nl, en) => (dutch ? nl : en);
      const [saltLength, nonceLength, padded] = [32, 12, 16384];
      const idle = 15 * 60 * 1000;
      const alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

      const bytesOf = (hex) => Uint8Array.from(hex.match(/../g) || [], (pair) => parseInt(pair, 16));
      const hexOf = (bytes) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
      const joined = (...parts) => {
        const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
        let place = 0;
        for (const part of parts) {
          all.set(part, place);
          place += part.length;
        }
        return all;
      };
      const base64 = (bytes) => btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
      const unbase64 = (text) => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
      const random = (count) => crypto.getRandomValues(new Uint8Array(count));
      // RFC 8785: keys in order, no spaces.
      const canonical = (value) => {
        if (Array.isArray(value)) return "[" + value.map(canonical).join(",") + "]";
        if (value === null || typeof value !== "object") return JSON.stringify(value);
        return "{" + Object.keys(value).sort().map((key) => JSON.stringify(key) + ":" + canonical(value[key])).join(",") + "}";
      };

      const secretText = (bytes) => {
        let digits = "";
        for (let start = 0; start < 20; start += 5) {
          const word = bytes.slice(start, start + 5).reduce((sum, byte) => sum * 256 + byte, 0);
          for (let place = 7; place >= 0; place -= 1) digits += alphabet[Math.floor(word / 32 ** place) % 32];
        }
        return digits.match(/..../g).join("-");
      };
      const secretBytes = (text) => {
        const plain = text.toUpperCase().replace(/[\s-]/g, "").replace(/O/g, "0").replace(/[IL]/g, "1");
        const values = Array.from(plain, (letter) => alphabet.indexOf(letter));
        if (values.length !== 32 || values.includes(-1)) return null;
        const bytes = [];
        for (let start = 0; start < 32; start += 8) {
          const word = values.slice(start, start + 8).reduce((sum, value) => sum * 32 + value, 0);
          for (let place = 4; place >= 0; place -= 1) bytes.push(Math.floor(word / 256 ** place) % 256);
        }
        return Uint8Array.from(bytes);
      };

      const context = bytesOf(form.dataset.context);
      const keyOf = async (secret, nonce) => {
        const base = await crypto.subtle.importKey("raw", secret, "HKDF", false, ["deriveKey"]);
        const kind = { name: "HKDF", hash: "SHA-256", salt: nonce, info: context };
        return crypto.subtle.deriveKey(kind, base, { name: "AES-GCM", length: 256 }, false, ["encrypt", "decrypt"]);
      };
      const cipher = (nonce) => ({ name: "AES-GCM", iv: nonce, additionalData: context, tagLength: 128 });
      const commitmentOf = async (salt, filled) =>
        hexOf(new Uint8Array(await crypto.subtle.digest("SHA-256", joined(bytesOf(form.dataset.prefix), salt, filled))));

      const sealed = async (position) => {
        const text = new TextEncoder().encode(canonical(position));
        if (text.length > padded - 8) return null;
        const filled = new Uint8Array(padded);
        new DataView(filled.buffer).setUint32(4, text.length);
        filled.set(text, 8);
        const [secret, nonce, salt] = [random(20), random(nonceLength), random(saltLength)];
        const box = await crypto.subtle.encrypt(cipher(nonce), await keyOf(secret, nonce), joined(salt, filled));
        return { secret: secretText(secret), envelope: joined(nonce, new Uint8Array(box)), commitment: await commitmentOf(salt, filled) };
      };
      const opened = async (typed) => {
        const secret = secretBytes(typed);
        if (!secret) return null;
        const bytes = unbase64(form.dataset.own);
        const nonce = bytes.slice(0, nonceLength);
        try {
          const plain = new Uint8Array(await crypto.subtle.decrypt(cipher(nonce), await keyOf(secret, nonce), bytes.slice(nonceLength)));
          const [salt, filled] = [plain.slice(0, saltLength), plain.slice(saltLength)];
          if ((await commitmentOf(salt, filled)) !== form.dataset.commitment) return null;
          const length = new DataView(filled.buffer).getUint32(4);
          return JSON.parse(new TextDecoder().decode(filled.slice(8, 8 + length)));
        } catch {
          return null;
        }
      };

    """# + SealingScript.exposure + SealingScript.agreement + SealingScript.page
}
