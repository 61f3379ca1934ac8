import Vocabulary

/// Words of the page for the secretary of a table.
struct SecretaryWords: Bilingual, Sendable {
  let language: Language

  var title: String { t("Een nacht aan tafel: voor de secretaris", "A night at the table: for the secretary") }
  var lead: Prose {
    t(
      "De tafel bewaart elke handeling, met wie haar deed. U zorgt dat iedereen kan zitten, dat alles wordt vastgelegd, en dat hardop wordt "
        + "gezegd wat hardop gezegd moet worden.",
      "The table keeps every act, with who did it. You see to it that everybody can sit down, that all is recorded, and that what must be said "
        + "aloud is said aloud.")
  }

  var beforeTitle: Prose { t("Vooraf", "Before") }
  var before: [Prose] {
    [
      t(
        "Open de tafel: “polder table open --example” toont een beschrijving om aan te passen; “polder table open BESTAND” opent haar, en toont "
          + "één keer de link van de voorzitter en de vingerafdruk van de tafel.",
        "Open the table: “polder table open --example” shows a description to change; “polder table open FILE” opens it, and shows once the "
          + "link of the chair and the fingerprint of the table."),
      t(
        "De voorzitter geeft voor elke zetel een link uit. Een link werkt één keer; meer mensen aan een zetel krijgen elk een eigen link.",
        "The chair issues a link for each seat. A link works once; several people at a seat get one each."),
      t(
        "Geef de vingerafdruk langs een andere weg door, bijvoorbeeld op papier. Wie later een ontvangstbewijs heeft, kan daarmee nagaan dat "
          + "niets is veranderd.",
        "Pass the fingerprint on by another way, on paper for instance. Whoever has a receipt later can use it to check that nothing was changed."),
      t(
        "Oefen: onder “Tafels” kan één mens een nacht spelen tegen spelers op de openbare standpunten.",
        "Rehearse: under “Tables” one person can play a night against players on the public positions."),
    ]
  }

  var nightTitle: Prose { t("Tijdens de nacht", "During the night") }
  var night: [Prose] {
    [
      t(
        "De zitting wordt geopend met wie er is. Komt of gaat iemand, leg het vast: een volmacht telt alleen als de houder er is.",
        "The session is opened with who is here. Where somebody comes or goes, record it: a proxy counts only where its holder is here."),
      t(
        "Een voorstel kan een nieuwe versie krijgen en een amendement. Een versie die iets regelt krijgt haar antwoorden zodra de rij van de "
          + "server er is: recht, gevolgen, wie ermee kan leven, waar de mensen heen gaan.",
        "A proposal can get a new version and an amendment. A version that settles something gets its answers once the queue of the server "
          + "comes to it: law, effects, who can live with it, where the people go."
      ),
      t(
        "Een ronde van instemming heeft een uiterste tijd. Zwijgen is geen instemming: vraag wie niet heeft geantwoord.",
        "A round of consent has a deadline. Silence is no consent: ask whoever has not answered."),
      t(
        "Een aangekondigde stemming verandert de verhoudingen: lees voor wat de tafel daarover zegt voordat er wordt gestemd.",
        "An announced vote changes who has power: read aloud what the table says of it before anybody votes."),
      t(
        "Notulen, besluiten en stemmingen komen uit het verslag. Na de zitting stelt wie de regels noemen, gewoonlijk de voorzitter, de notulen "
          + "vast.",
        "Minutes, decisions and roll calls come from the record. After the session whoever the rules name, usually the chair, adopts the minutes."),
    ]
  }

  var sealedTitle: Prose { t("Verzegelde lijnen", "Sealed lines") }
  var sealed: Prose {
    t(
      "Niemand wil kwijt waarmee hij kan leven. De tafel kan toch horen of er iets is waarmee allen kunnen leven, zonder dat iemand zijn lijn toont.",
      "Nobody wants to say what it can live with. The table can still be told whether there is something that all can live with, without "
        + "anybody showing a line.")
  }
  var sealing: [Prose] {
    [
      t(
        "Elke delegatie verzegelt op een machine die zij vertrouwt, en schrijft haar geheim over: het staat er één keer.",
        "Each delegation seals on a machine that it trusts, and copies its secret: it is shown once."),
      t(
        "Vergelijk de vingerafdruk in het verslag met die op het scherm van de delegatie.",
        "Compare the fingerprint in the record with the one on the delegation's screen."),
      t(
        "Iedereen leest voor zich wat het antwoord over de eigen lijn kan verraden, en stemt dan in. Wie dat niet wil, stemt niet in en hoeft "
          + "niet te zeggen waarom.",
        "Everybody reads alone what the answer could tell about its own line, and then agrees. Whoever does not want that does not agree, and "
          + "need not say why."),
      t(
        "Instemmen en gereed zijn kan op de pagina “Open de standpunten”, of met “polder table agree TAFEL --seat ZETEL --confirm” en “polder "
          + "table unseal TAFEL ready --seat ZETEL”.",
        "Agreeing and being ready is done on the page “Open the positions”, or by “polder table agree TABLE --seat SEAT --confirm” and “polder "
          + "table unseal TABLE ready --seat SEAT”."),
      t(
        "Als allen gereed zijn, geeft wie het antwoord mag brengen “polder table unseal TAFEL open --seat chair”, en typt elk zijn geheim, "
          + "ongezien. Vanaf het eerste geheim is er een vaste tijd, gewoonlijk tien minuten. Het antwoord komt op zijn vaste tijd.",
        "Once all are ready, whoever may bring the answer gives “polder table unseal TABLE open --seat chair”, and each types its secret, "
          + "unseen. From the first secret on there is a fixed time, usually ten minutes. The answer comes at its fixed moment."),
      t(
        "Of de delegaties openen op een andere machine: een van hen neemt mee wat nodig is (“unseal TAFEL parcel”), daar vraagt “polder table "
          + "unpack” de geheimen, elke zetel meldt aan tafel “unseal TAFEL gave”, en het antwoord komt terug met “unseal TAFEL answer”. Meenemen "
          + "telt als een antwoord.",
        "Or the delegations open on another machine: one of them takes along what is needed (“unseal TABLE parcel”), there “polder table unpack” "
          + "asks for the secrets, each seat notes “unseal TABLE gave” at the table, and the answer comes back by “unseal TABLE answer”. Taking "
          + "it along counts as an answer."),
      t(
        "Daarna is elke envelop van die opening vernietigd. Voor een volgende wordt opnieuw verzegeld. Hoe vaak het kan staat in de regels van "
          + "de tafel: gewoonlijk één keer per zitting, en drie keer in totaal.",
        "After that every envelope of that opening is destroyed. For another one all seal anew. How often it can be done stands in the rules of "
          + "the table: usually once a session, and three times in all."),
    ]
  }

  var aloudTitle: Prose { t("Wat u voorleest", "What to read aloud") }
  var aloud: [Prose] {
    [
      t(
        "Voordat allen instemmen: wiens enveloppen worden geopend, wie met een openbaar standpunt meedoet, wie niet meetelt, hoeveel pakketten, "
          + "wat wordt gevraagd, wanneer het antwoord komt, door welk programma, en hoeveel antwoorden de tafel nog heeft.",
        "Before all agree: whose envelopes are opened, who stands with a public position, who is left out, how many packages, what is asked, "
          + "when the answer comes, by which program, and how many answers the table has left."),
      t(
        "Na afloop: het antwoord zoals het er staat, met wie er zonder envelop stond. Voeg er niets aan toe.",
        "Afterwards: the answer as it stands, with who stood there without an envelope. Add nothing to it."),
      t("Bij het sluiten van de zitting: het laatste nummer van het verslag.", "At the close of the session: the last number of the record."),
    ]
  }

  var protectsTitle: Prose { t("Wat de verzegeling beschermt", "What the seal protects") }
  var protects: [Prose] {
    [
      t(
        "Niemand aan tafel ziet een lijn, alleen wat uit het antwoord volgt. Dat kan veel zijn: de grens staat op het scherm voordat u instemt.",
        "Nobody at the table sees a line, only what follows from the answer. That can be much: the bound stands on the screen before you agree."),
      t(
        "Wie de schijf kopieert heeft versleutelde tekst. Zonder het geheim gaat een envelop niet open, ook niet door de eigen zetel.",
        "Whoever copies the disk has encrypted text. Without the secret an envelope does not open, not even for its own seat."),
    ]
  }
  var notTitle: Prose { t("Wat zij niet beschermt", "What it does not protect") }
  var doesNot: [Prose] {
    [
      t(
        "Tegen een beheerder die het programma of de pagina vervangt, of tijdens de opening in het geheugen kijkt. Open op een machine die de "
          + "delegaties vertrouwen: “polder table unpack”.",
        "Against a host that replaces the program or the page, or looks into its memory during the opening. Open on a machine that the "
          + "delegations trust: “polder table unpack”."),
      t("Tegen dwang, en tegen wat mensen hardop zeggen.", "Against coercion, and against what people say aloud."),
      t(
        "Een oude kopie van de schijf met een geheim erbij: samen gaan die open.",
        "An old copy of the disk with a secret beside it: together they open."),
    ]
  }

  var wrongTitle: Prose { t("Als er iets misgaat", "When something goes wrong") }
  var happened: Prose { t("wat er gebeurt", "what happens") }
  var follows: Prose { t("wat er volgt", "what follows") }
  var wrong: [(happened: Prose, follows: Prose)] { wrongAtOpening + wrongAtSeats }

  private var wrongAtOpening: [(happened: Prose, follows: Prose)] {
    [
      (t("een tekst die geen geheim is", "a text that is no secret"), t("er wordt opnieuw om gevraagd", "it is asked for again")),
      (
        t("een fout geheim, of een beschadigde envelop", "a wrong secret, or a damaged envelope"),
        t(
          "de opening eindigt, het verslag zegt waarom en van wie de envelop was, allen verzegelen opnieuw",
          "the opening ends, the record says why and whose envelope it was, all seal anew")
      ),
      (
        t("de tijd voor de geheimen is om", "the time for secrets is over"),
        t(
          "de geheimen worden losgelaten, het verslag zegt het, allen verzegelen opnieuw",
          "the secrets are dropped, the record says so, all seal anew")
      ),
      (
        t("het programma stopt na het eerste geheim", "the program stops after the first secret"),
        t(
          "begin de opening opnieuw met “polder table unseal TAFEL open --seat ZETEL”: dat legt vast dat zij is afgebroken, en allen verzegelen "
            + "opnieuw",
          "begin the opening again with “polder table unseal TABLE open --seat SEAT”: that records that it broke off, and all seal anew")
      ),
      (
        t("de zitting wordt gesloten", "the session is closed"),
        t(
          "een opening die loopt eindigt; was er al een geheim gegeven, of waren de enveloppen meegenomen, dan verzegelen allen opnieuw",
          "an opening that runs ends; where a secret had been given, or the envelopes had been taken along, all seal anew")
      ),
      (
        t("geen antwoord binnen de tijd", "no answer in time"),
        t("“geen antwoord” wordt vastgelegd en telt als antwoord", "“no answer” is recorded and counts as an answer")
      ),
    ]
  }

  private var wrongAtSeats: [(happened: Prose, follows: Prose)] {
    [
      (
        t("een verloren geheim", "a lost secret"),
        t("de zetel trekt haar envelop in en verzegelt opnieuw", "the seat withdraws its envelope and seals anew")
      ),
      (
        t("een verloren link, of een vreemde aan een zetel", "a lost link, or a stranger at a seat"),
        t(
          "de voorzitter geeft een nieuwe link uit: alle anderen aan die zetel zijn afgemeld",
          "the chair issues a new link: all others at that seat are signed out")
      ),
    ]
  }

  var leavesTitle: Prose { t("Als een zetel vertrekt", "When a seat leaves") }
  var leaves: Prose {
    t(
      "Haar envelop wordt met haar vertrek vernietigd, en een opening die loopt eindigt. Zeg hardop dat de opening is geëindigd, en of er al "
        + "een geheim was gegeven: het verslag zegt dat. Was er een geheim gegeven, dan verzegelen allen opnieuw. Daarna stemmen de anderen "
        + "opnieuw in. Met minder dan twee enveloppen is er geen opening, want dan zou het antwoord één lijn zijn, hardop voorgelezen.",
      "Its envelope is destroyed when it leaves, and an opening that runs ends. Say aloud that the opening ended, and whether a secret had been "
        + "given: the record tells. Where a secret had been given, all seal anew. Then the others agree anew. With fewer than two envelopes "
        + "there is no opening, since the answer would be one line, read aloud."
    )
  }
}
