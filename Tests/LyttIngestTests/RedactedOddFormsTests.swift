import Testing

@testable import LyttIngest

/// Data in forms that hide them, on purpose or not; marked is what must go, and nothing else.
@Suite struct `Personal data in odd forms` {
  static let hidden = [
    "Fødselsnummer ⟦٠١٠١٩٠١٢٣٤٥⟧",
    "Tlf ⟦٩٨٧٦٥٤٣٢⟧",
    "Fnr ⟦1234\u{200B}5678901⟧",
    "tlf ⟦98\u{AD}76\u{AD}54\u{AD}32⟧",
    "tlf ⟦98‒76‒54‒32⟧",
    "tlf ⟦98·76·54·32⟧",
    "Tlf ⟦98.76.54.32⟧ / ⟦98–76–54–32⟧",
    "ＴＬＦ ⟦９８７６５４３２⟧",
    "tlf ⟦９８ ７６ ５４ ３２⟧",
    "kort ⟦4111–1111–1111–1111⟧",
    "fødselsnr ⟦010190−12345⟧",
  ]

  @Test(arguments: hidden) func `digits of any script, with anything unseen between, are digits`(_ text: String) {
    #expect(Redacting.replaced(text) == Redacting.wanted(text))
  }

  static let net = [
    "Send til ⟦ola＠firma.no⟧",
    "Send til ⟦ola (at) firma (dot) no⟧ nå",
    "Send til ⟦ola[at]firma[dot]no⟧ nå",
    "Send til ⟦ola alfakrøll firma punktum no⟧ nå",
    "Send til ⟦ola.nordmann krøllalfa gmail com⟧",
    "e-post ⟦ola@gmail . com⟧",
    "e-post ⟦ola @ gmail.com⟧",
    "e-post ⟦ola@gmail,com⟧",
    "e-post ⟦ola(a)firma.no⟧",
    "e-post ⟦ola {at} firma.no⟧",
    "e-post ⟦ola (krøllalfa) firma.no⟧",
    "e-post ⟦kari punktum nordmann krøllalfa gmail punktum com⟧",
    "e-post ⟦ol\u{200B}a@fir\u{AD}ma.no⟧",
    "MAC ⟦00:1A:2B:3C:4D:5E⟧",
    "mac-adressen er ⟦00-1a-2b-3c-4d-5e⟧.",
    "ipv6 ⟦2001:db8:85a3::8a2e:370:7334⟧",
    "adressen ⟦fe80::1ff:fe23:4567:890a⟧ svarer ikke",
    "Står ved ⟦59.9139, 10.7522⟧ nå",
    "posisjon ⟦59.9139° N, 10.7522° Ø⟧",
    "posisjon ⟦59°54'50\"N 10°45'8\"Ø⟧",
    "Kontakt ⟦per hansen⟧ på ⟦98765432⟧ eller ⟦per.hansen@firma.no⟧",
    "mail: ⟦kari_nordmann@hotmail.com⟧",
    "mail: ⟦kari-nordmann (a) hotmail.com⟧",
    "mail ⟦Kari.Nordmann@Hotmail.Com⟧.",
    "mail ⟦kari.nordmann at hotmail dot com⟧",
    "mail ⟦kari nordmann krøllalfa hotmail punktum com⟧",
    "min epost er ⟦kari.nordmann snabela gmail.com⟧",
    "⟦kari@jobb.firma.no⟧, ⟦per+faktura@firma.no⟧; ⟦ola@firma.co.uk⟧",
    "Skriv til ⟦ola.nordmann [krøllalfa] online [punktum] no⟧ i dag",
    "⟦ola.nordmann@gmail.com⟧. No venter jeg.",
    "MAC-adresse ⟦a4:5e:60:c1:22:9f⟧ på ruteren",
    "Koordinater ⟦60.39299, 5.32415⟧",
    "gps ⟦N59.91273 E10.74609⟧",
    "gps ⟦59.91273 10.74609⟧",
  ]

  @Test(arguments: net) func `addresses of the net and of the earth are found however they are written`(_ text: String)
  {
    #expect(Redacting.replaced(text) == Redacting.wanted(text))
  }

  static let codes = [
    "tlf ⟦98 76 54 32⟧",
    "Ring ⟦+47 98 76 54 21/22⟧",
    "Ring ⟦22 33 44 55/56⟧ eller ⟦98765421/22⟧",
    "CVC ⟦123⟧",
    "CVV: ⟦123⟧ og kort",
    "cvc-koden er ⟦123⟧",
    "Wifi-passord: ⟦Blomst42⟧",
    "Wifi-passordet er ⟦fiskhue⟧.",
    "passord er ⟦hemmeligxyz⟧",
    "passordet er «⟦Sommer⟧»",
    "pin ⟦1234⟧",
    "PIN-kode ⟦1234⟧",
    "pinkoden min er ⟦1985⟧",
    "BankID-kode ⟦123456⟧",
    "engangskode ⟦4471⟧",
    "bookingkode ⟦x7k9q2⟧",
    "pnr ⟦ab12cd⟧",
    "bookingkode: ⟦qwxzpk⟧",
    "hentekode ⟦ab12cd⟧",
    "Hei! Mitt navn er ⟦Bjørn Berg⟧ og jeg har ventet.",
    "Ring ⟦+47 98 76 54 32/33/34⟧",
    "Tlf: ⟦98 765 432⟧ (⟦Per⟧)",
    "dørkode ⟦4471⟧",
    "Alarmkode: ⟦447 118⟧",
    "Puk ⟦12345678⟧",
    "sikkerhetskode ⟦123⟧ på kortet",
    "Kortet ⟦4111 1111 1111 1111⟧, utløp 12/24, cvc ⟦123⟧",
    "engangskoden var ⟦884 120⟧",
    "Passord: ⟦Sommer2020!⟧",
    "passordet mitt er ⟦Kari1985⟧",
    "nettverksnøkkel: ⟦abcd1234efgh⟧",
    "Brukernavn: ⟦kari82⟧ passord: ⟦hund123⟧",
    "Passord ⟦hund123⟧",
    "pwd: ⟦hund123⟧",
    "PIN: ⟦1985⟧",
    "Pinkode=⟦0000⟧",
    "ip ⟦84.210.33.12⟧",
    "konto ⟦1234.56.78903⟧",
    "konto ⟦1234 56 78903⟧",
  ]

  @Test(arguments: codes) func `codes, passwords and numbers with a common stem are found`(_ text: String) {
    #expect(Redacting.replaced(text) == Redacting.wanted(text))
  }

  static let births = [
    "født den ⟦3. mars i 1985⟧",
    "f. ⟦3/3-85⟧",
    "fødd ⟦3. mars 1985⟧",
    "fødd den ⟦3. mars⟧",
    "fødselsdato: ⟦3. mars 1985⟧",
    "fødselsdato: ⟦03.03.1985⟧",
    "fødselsdato: ⟦03031985⟧",
    "født ⟦19850303⟧",
    "bursdag ⟦3/3⟧",
    "personnr. ⟦12345⟧",
    "personnr ⟦030385 12345⟧",
    "født i ⟦mars 1985⟧",
    "Han er født ⟦3. mars 1985⟧",
    "f. ⟦03.03.85⟧, Oslo",
    "født ⟦3/3 1985⟧",
    "fødselsdato ⟦3.3.1985⟧",
    "F.dato: ⟦030385⟧",
    "Dattera er fødd ⟦3.3.2015⟧",
    "bursdagen min er ⟦3. mars⟧",
    "Fødselsdag: ⟦3 mars 1985⟧",
    "personnummeret er ⟦030385-12345⟧",
    "personnr.: ⟦030385 12345⟧",
    "siste fem i personnummeret: ⟦12345⟧",
  ]

  @Test(arguments: births) func `days of birth are found`(_ text: String) {
    #expect(Redacting.replaced(text) == Redacting.wanted(text))
  }

  static let homes = [
    "⟦Hytte 12 på Fjellsætra⟧ mangler strøm",
    "⟦Hytte nr. 12 på Fjellsætra⟧ mangler strøm",
    "Vi bor på gården ⟦Nordgarden⟧.",
    "Vi bor på ⟦Nordre Haugen gård⟧.",
    "Adresse: ⟦Solbakken⟧",
    "adressen min er ⟦Nordre Haugen⟧",
    "Vi bor på ⟦Solbakken gård⟧ i Nes",
    "Hytta er ⟦hytte 14 på Liaset⟧",
    "Leveres ⟦Hytte 3, Fjellsætra⟧",
    "Adr: ⟦Nordre Haugen, 2920 Leira⟧",
    "Bor på garden ⟦Øvre Bjørkhaug⟧",
  ]

  @Test(arguments: homes) func `homes without a street are found where a context tells`(_ text: String) {
    #expect(Redacting.replaced(text) == Redacting.wanted(text))
  }
}
