# empathy.personal: says its name, uses mine, personal rather than scripted, takes the case as its own.
cue empathy.personal

+ presentere-seg
  presentere @grad? seg @grad? ("med navn" | "med namn" | "med fullt navn" | "med fornavn" | "ved navn" | "ordentlig" | "skikkelig" | (som _) | "og sa" )?
  (si|oppgi|nevne|opplyse|fortelle|gi|seie) @grad? @meg? @grad? (navnet|namnet|navn|namn|fornavnet|fornavn) (sitt|sin|"på seg selv")?
  (si|fortelle|seie) @grad? (hvem|kven|hva|kva) (hun|han|vedkommende|jeg|ho|eg|dei) @grad? (var|het|heter|snakket med|heitte|heiter)
  (hvem|kven) (jeg|eg) (snakket|prata|pratet|skrev|hadde|chattet) med
  (introdusere|presentere) seg
  (skrive|signere|undertegne)/v @grad? (med|under med)? (navn|navnet sitt|fullt navn|fornavn|namn)
  ja: Hun [presenterte seg med navn] med en gang.
  ja: Han [sa navnet sitt] tydelig.
  ja: Ho [presenterte seg].
  snu: Hun [presenterte seg ikke].
  nei: Jeg presenterte meg og forklarte saken.

+ bruke-navn
  (bruke|nevne|gjenta|huske|si|seie|tiltale|kalle|omtale|hugse) @grad? (meg)? @grad? (ved|med|på)? (navnet|namnet|navn|fornavnet|fornavn|namn|fornavnet|fornamnet|etternavnet) (mitt|"på meg")?
  "navnet mitt"
  "namnet mitt"
  (kalte|tiltalte|hilste på) meg (ved|med) (navn|fornavn|namn)
  ja: Han [brukte navnet mitt] flere ganger.
  ja: Ho [brukte namnet mitt].
  nei: Jeg måtte oppgi navnet mitt to ganger.

+ personlig
  (personlig|individuell|menneskelig|skreddersydd|personleg|uformell|jordnær|menneskeleg)/a (svar|service|hilsen|tone|oppfølging|behandling|preg|måte|råd|tilnærming|samtale|rådgivning|touch|stil|dialog|kontakt|møte|e-post|mail|kundebehandler|veiledning|henvendelse)/n
  (være|føles|virke|bli|oppleves|kjennast|kjennes) @grad? (personlig|personleg|menneskelig) !(opplysning|data|sak|grunn)
  "på en personlig måte"
  (tilpasse|tilpasset|tilpassa|skreddersy)/v .. (meg|min|mitt|mine|situasjon|behov|akkurat)
  "som et menneske" 
  "som eit menneske"
  ja: Jeg fikk et [personlig svar].
  ja: Det [føltes personlig].
  snu: Svaret [føltes lite personlig].
  nei: De spurte om personlige opplysninger.

+ eierskap
  (ta|overta|tok) @grad? (fullt|virkelig|hele)? (eierskap|eigarskap|ansvar|ansvaret|saken|saka|regi|styring|tak) (i|for|til|over|på)? (sak|saken|saka|henvendelsen|problemet|meg|det|min)? !(unødig)
  (ta|tok|skulle ta) (seg)? @grad? av (saken|saka|meg|det|alt|problemet|henvendelsen) (selv|personlig|for meg)?
  (følge|fulgte|følgde) @grad? (meg|saken|saka|det|opp)? @grad? opp @grad? (personlig|selv|sjøl|helt)?
  "min kontaktperson"
  (fast|egen|eigen|direkte) (kontakt|kontaktperson|rådgiver|nummer|kundebehandler|telefonnummer)
  (ga|gav|fikk|oppga) .. (direktenummeret|direktenummer|"direkte nummer" | "nummeret sitt" | "sitt direktenummer")
  (gjøre|gjorde) (saken|saka|problemet) (min|mitt) til (sin|sitt)
  ja: Han [tok ansvar for saken].
  ja: Hun [tok seg av saken personlig].
  snu: Ingen [tok ansvar] for feilen.
  nei: Jeg tok ansvar for min del.

- upersonlig
  (upersonlig|robotaktig|mekanisk|maskinmessig|innøvd|innlært|stivbeint|upersonleg|manusaktig|formell|byråkratisk|kunstig|oppstilt|automatisk|generisk|automatisert)/a !(avtalegiro|betaling|trekk|svarer|telefonsvarer)
  (standardsvar|standardfrase|standardtekst|malsvar|standardmail|standardsetning|autosvar|standardbrev|standardformulering|robotsvar|ferdigsvar|standardmelding|standardepost|standard-e-post)/n
  (standardisert|ferdigskrevet|forhåndsskrevet|kopiert|generelt|ferdigformulert|ferdig|prefabrikkert|standardiserte)/a (svar|tekst|melding|setning|e-post|mail|frase)/n
  (klippe|kopiere|lime|kopi|klipp|copy|klipt) .. (lim|inn|paste|limt|fra)
  "klipp og lim"
  (lese|leste|lest|las) @grad? (opp|rett|av|fra|frå)? .. (manus|skript|ark|skjerm|oppskrift|script|lapp|et ark|mal)
  (som|lik) (å)? (snakke|prate|skrive|chatte) (med|til) (en|ein|et|eit) (robot|maskin|vegg|telefonsvarer|maskin|automat|datamaskin)
  "som en robot"
  (bare|berre) (et|eit|en|ein)? (nummer|kundenummer|sak|saksnummer|nummer i rekka|nummer i rekken)/n
  (uten|utan|ikke|ikkje) @grad? (å)? (si|presentere|oppgi|seie) .. (navn|namn|seg|navnet|hvem|kven)
  (uten|utan) (hilsen|navn|avsender|signatur|underskrift|helsing|namn)
  ja: Svaret var helt [upersonlig].
  ja: Jeg fikk bare et [standardsvar].
  ja: Han [leste opp fra et manus].
  nei: De tilbyr automatisk trekk.
