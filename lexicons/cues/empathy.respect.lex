# empathy.respect: taken seriously, valued, welcome, seen, met with respect; the opposite in empathy.respect-neg.lex.
cue empathy.respect

+ tatt-pa-alvor actor=any
  !("krever"|"krevde"|"krav"|"fortjener"|"forlanger"|"forventer"|"forventet") (bli|verte|vere)? @grad? ("tatt"|"tatt"|"teken"|"teke"|"tekne") @grad? (virkelig|fullt|helt)? (på|"alvorlig"|"alvorleg") @grad? (fullt)? (alvor|"ålvor")
  (bli|verte) @grad? ("tatt"|"teken"|"tekne") ("alvorlig"|"alvorleg"|på ramme alvor|høytidelig)
  (føle|kjenne|oppleve) @emeg? (at)? .. ("tatt"|"teken"|"tekne"|"tok" @emeg) @grad? på (alvor|"ålvor")
  ja: Jeg [ble tatt på alvor].
  ja: Eg kjende at eg [vart teken på alvor].
  ja: Vi følte oss [tatt på alvor].
  snu: Jeg [ble ikke tatt på alvor].
  nei: Det er viktig å bli tatt på alvor.

+ ta-pa-alvor
  (ta|"tok"|"tek") !("alle"|"alt"|"hver"|"kvar") @grad? (@emeg|@esak|"bekymringen"|"klagen"|"saken"|"saka"|"henvendelsen"|"problemet"|det|"spørsmålet"|"spørsmåla"|"ordene") @grad? @emin? @grad? på ("største"|fullt|ramme|"fullaste")? (alvor|"ålvor")
  (ta|"tok"|"tek") @grad? (@emeg|"bekymringen"|"klagen"|"saken"|"saka"|"henvendelsen"|"problemet"|det) @emin? @grad? ("alvorlig"|"seriøst"|høytidelig|"alvorleg")
  (ta|"tok"|"tek") @grad? på alvor (det|at|hva|kva|"bekymringen"|"problemet"|min|"mi") >>
  (tro|"trudde"|stole|"trodde"|"stolte") @grad? på ("meg"|"oss"|det @ejeg|"mæ"|"forklaringen"|"historien") !("kom") >>
  (ta|"tok") @emeg på "ordet"
  (ta|"tok") (det|"forklaringen") for god fisk
  (gi|"gav"|"ga") @emeg (rett|"medhold"|tillit|oppreisning)
  (si|"sa"|seie|"mener"|"meiner"|"mente"|"meinte"|innrømme|"medgi"|bekrefte|skrive) .. (at)? @ejeg .. ("hadde" rett|"hadde" helt rett|"har" rett|"hadde" "et" poeng|"hadde" "eit" poeng|"hadde" god grunn) !(på|til)
  ja: Hun [tok saken min på alvor].
  ja: Han [tok meg på alvor].
  ja: Ho [trudde på meg].
  snu: De [tok meg ikke på alvor].
  snu: Hun [trodde ikke på meg].
  nei: Jeg trodde på det han sa.
  nei: Dere skriver at dere tar alle henvendelser på alvor.
  nei: Sa at jeg har rett til permisjon.

+ verdsatt actor=any
  (bli|verte) @grad? ("verdsatt"|"verdsett"|"satt" pris på|"respektert"|prioritert) som (kunde|menneske|person|medlem)
  (føle|kjenne|oppleve) @emeg? @grad? (virkelig|som kunde|både)? (og)? [ ("verdsatt"|"verdsett"|"verdsette"|"satt pris på"|"sett pris på"|"sette pris på"|anerkjent|"respektert"|"verdsatte"|"prioritert"|"verdifull"|"viktig"|betydningsfull/a|"verd noe"|"verdt noe"|"likeverdig"|"jevnbyrdig"|"ønsket"|"ønska"|"likestilt"|"unik") ] !(å|for "meg"|at|for "oss"|i)
  (føle|kjenne|oppleve) @emeg? @grad? (som|lik) (en|ein)? @grad? (verdsatt/a|viktig/a|verdifull/a|prioritert/a|kjærkommen/a|respektert/a|betydningsfull/a|ønsket/a|priviligert/a|privilegert/a|verdsett/a) (kunde/n|gjest/n|person/n|medlem/n|menneske/n|bruker/n)
  (gi|få|"fikk"|"ga"|"gav") @emeg? ("følelsen"|følelse|inntrykk|"kjensla") av (å|at @ejeg) (være|vere|bli|"var"|"er"|"ble") @grad? ("verdsatt"|viktig|prioritert|sett|velkommen|"respektert"|betydningsfull|"verdsett"|velkomen|verdifull) >>
  (få|"fikk"|"fekk"|"gjorde") @emeg (til å føle|til å kjenne) .. (viktig|"verdsatt"|velkommen|sett|spesiell|velkomen|prioritert|"ivaretatt"|"verdsett") >>
  (verdsette|verdsetje|sette pris på|sette stor pris på|"verdsatte"|setje pris på) @emeg? ("meg"|"oss"|"kunden"|"kundene"|"kundene" "sine"|"kundeforholdet"|at @ejeg|"henvendelsen"|"tilbakemeldingen") (som kunde)? >>
  (verdsette/v|prioritere/v|respektere/v) @grad? ("meg"|"oss"|"kunden"|"kundene"|"meg" som kunde)
  (bety|"betydde"|"betyr") noe (for "dem"|for de|for dere)
  (takke|takka) .. (for) (at)? .. (kunde|kundeforhold|lojalitet|"tilbakemeldingen"|"tålmodigheten") >>
  (hun|han|ho|de|dei|dere) .. [ ("takknemlig"|glad) for at @ejeg ("er"|"var"|"ringte"|"tok" kontakt|"hadde"|"sa" "ifra"|"sa" fra) ] >>
  ja: Jeg følte meg [verdsatt].
  ja: Eg kjende meg [verdsett].
  ja: Hun [fikk meg til å føle meg spesiell].
  ja: De [satte pris på at jeg tok kontakt].
  snu: Jeg følte meg [ikke verdsatt].
  nei: Boligen ble verdsatt til tre millioner.
  nei: Det er viktig for meg å bli hørt.

+ velkommen actor=any
  (føle|kjenne|oppleve) @emeg? @grad? (meget|virkelig|hjertelig|både)? [ (velkommen|"velkomen"|"velkommen"|"velkomne"|"velkommet") ]
  (bli|verte) @grad? (ønsket|"ynskt"|"ønska"|"ynska"|"budt") @grad? (hjertelig|"varmt"|hjarteleg)? (velkommen|velkomen)
  (ønske|ynskje|by|"bød") @emeg @grad? (hjertelig|"varmt")? (velkommen|velkomen) !(tilbake til) (som kunde|tilbake|inn i "varmen")?
  "som hjemme"
  (føle|kjenne) seg "som heime"
  ja: Jeg følte meg [velkommen].
  ja: Eg kjende meg [velkomen].
  ja: Vi [ble ønsket velkommen].
  ja: Hun [ønsket meg velkommen som kunde].
  snu: Jeg følte meg [ikke velkommen].
  nei: Velkommen til nettsiden vår.

+ sett actor=any
  (føle|kjenne|oppleve) @emeg? @grad? [ ("sett og hørt"|"sett og høyrt"|"hørt og sett"|"sett og ivaretatt"|"sett"|sett|"sett som et menneske") ]
  @ejeg (bli|verte) @grad? [ (sett|"sett som et menneske") ] !(på|over|bort|ned|gjennom|etter|på|i|ut|opp|av)
  (bli|verte) @ejeg @grad? [ (sett|"sett som et menneske") ] !(på|over|bort|ned|gjennom|etter|på|i|ut|opp|av)
  ("å"|^) (bli|verte) @grad? [ (sett|"sett som et menneske") ] !(på|over|bort|ned|gjennom|etter|på|i|ut|opp|av)
  (se|"såg"|så) @grad? "meg" (som|for) ("et"|den|"eit") (menneske|person|jeg "er"|eg "er"|hel) >>
  (behandle|møte|se|snakke|prate|ta|"møtt"|"behandlet") (til|med)? @emeg? .. (som) ("et"|en|"eit"|ein) @grad? (menneske|voksen|likeverdig|"likemann"|medmenneske/n|likeverdig part|person|fornuftig|"tenkende"|vaksen|"oppegående"|intelligent|venn|ven|gammel venn|gammal ven|likestilt|jevnbyrdig|individ)
  (på|som) (like fot|"likefot"|lik linje|likeverdig nivå|like vilkår|"likeverdige")
  "på lik linje"
  "på samme nivå"
  (menneske/n|person/n|hel person) (og ikke|ikke|ikkje|framfor|mer enn|meir enn|heller enn|og ikkje) (bare|berre)? ("et"|en|"eit"|ein) (nummer|sak|kundenummer|tall|saksnummer)
  (mer|meir) enn (bare|berre) ("et"|"eit"|en|ein) (nummer|sak|kundenummer|tall|kontonummer|saksnummer|inntekt)
  (mer|meir) enn ("et"|"eit"|en|ein) (nummer|kundenummer|saksnummer|kontonummer)
  (ikke|ikkje|aldri|"itj") (bare|berre|som) (bare)? ("et"|"eit") (nummer|saksnummer|kundenummer) (i "rekka"|i "rekken"|i "køen"|i "systemet")?
  ja: Jeg følte meg [sett].
  ja: De [møtte meg som et likeverdig menneske].
  ja: Eg var [meir enn berre eit nummer].
  ja: Vi snakket [på lik linje].
  snu: Jeg følte meg [ikke sett].
  nei: Jeg ble sett på av legen.
  nei: Vi har sett på saken.
  nei: Jeg fikk ikke et nummer å ringe.

+ respekt
  !("står"|"det") (respekt/n|respekten/n|ærbødighet/n|ydmykhet/n|diskresjon/n) !(for|og tone|av|"å melde"|å "melde")
  !("står"|"det") (respekt/n|respekten/n|ærbødighet/n|ydmykhet/n) for (@emeg|"situasjonen"|"tiden"|"privatlivet"|"valget"|"valga"|at @ejeg|"alderen"|"sorgen"|"kunden"|"kundene"|"mitt"|det @ejeg)
  (vise|møte|"møtt"|behandle|"behandlet"|"behandla"|tale|snakke|utvise) @emeg? (med) @grad? (stor|full|gjensidig|ekte|dyp|god)? (respekt/n|verdighet/n|verdigheit/n|vørdnad/n|diskresjon/n)
  (respektfull/a|respektfullt/a|diskret/a|verdig/a|ydmyk/a|audmjuk/a|fordomsfri/a|fordomsfritt/a|respektabel/a|likeverdig/a|inkluderende/a|hederlig/a|rettferdig/a|inkluderande/a|fordomslaus/a|omgåelig/a) (måte/n|behandling/n|tone/n|møte/n|samtale/n|svar/n|dialog/n|holdning/n|kundebehandler/n|rådgiver/n|veileder/n|haldning/n|språk/n)
  (respektfull/a|respektfullt/a|ydmyk/a|audmjuk/a|fordomsfri/a)
  (respektere/v) @grad? (at @ejeg|"valget"|ønsket|"meg"|"oss"|mine) >>
  ja: Jeg ble [møtt med respekt].
  ja: Ho var [respektfull].
  snu: Hun viste [ingen respekt].
  snu: Han var [lite respektfull].
  nei: Vi har respekt for fristen.
  nei: Det står det respekt av.
  nei: Med respekt å melde er dette for dyrt.

+ ivaretatt actor=any
  !("søknaden"|"saken"|"saka"|"klagen"|"boksen"|"møbelet"|"kravet"|"skaden"|"bilen"|"huden") (føle|kjenne|oppleve|bli|verte) @emeg? @grad? (veldig godt|godt|bra|fint|"kjempegodt"|virkelig|både)? ("ivaretatt"|"ivareteken"|"ivaretekne"|"ivaretatte"|"tatt vare på"|"teken vare på"|"tatt hånd om"|"teken hand om"|"tekne vare på"|"tatt hånd om"|"passet på"|"tatt seg av"|"godt behandlet"|"godt behandla"|"tatt under vingene") @grad? (godt)?
  !("søknaden"|"saken"|"saka"|"klagen"|"boksen"|"møbelet") (bli|verte) @grad? ("behandlet"|"behandla"|"møtt"|"mottatt"|"motteken") @grad? (på en|med|som|på ein)? (bra|godt|fint|rettferdig|kongelig|verdig|"respektfullt"|ordentlig|anstendig|skikkelig|eksemplarisk|"førsteklasses"|"rettferdeg"|"anstendeg"|kongeleg) (måte)?
  (godt|bra|fint|veldig godt|"trygt") ("ivaretatt"|"ivareteken"|"tatt vare på"|"tatt hånd om"|"teken vare på"|"tatt hånd om")
  (ta|"tok") @grad? (godt|veldig godt|bra)? (vare på|hånd om|hand om) ("meg"|"oss"|"kunden"|"kundene"|@emin) (på en god måte)?
  (ivareta/v|ivaretok/v|ivaretek/v) @grad? ("meg"|"oss"|"kunden"|@emin|"behovet") >>
  (passe|"passa"|"passet") .. på @emeg
  (ta|"tok") @emeg under ("vingene"|"vengene"|"vingen")
  @ea-han .. [ (stå|"sto"|"stilte"|"var"|er) .. på (min|vår|"kundens"|"mi") side ]
  (stilte|stille) seg på (min|vår|"kundens"|"mi") side
  ("var"|er|"sto"|"stod") @ea-han på (min|vår|mi) side
  "på lag med" ("meg"|"oss"|"kunden")
  (spille|"spilte") på lag (med)?
  (være|"var"|er|føltes|kjentes|jobbet|vi) .. på lag !("med" (naboen|styret))
  (tale|"talte"|kjempe|"kjempet"|slåss|"sloss") .. (min sak|for "meg"|for "oss"|for "saken" min|vår sak)
  ja: Jeg [følte meg godt ivaretatt].
  ja: Vi [ble tatt vare på].
  ja: Ho [tok godt vare på oss].
  ja: Hun var [på lag med meg].
  snu: Vi [følte oss ikke ivaretatt].
  nei: Jeg tok vare på kvitteringen.
  nei: Jeg fant det på Min side.
  nei: Alt ligger på min side.

+ som-en-konge actor=any turn=no
  (føle|kjenne|behandle|"behandlet"|bli|"møtt"|"behandla"|betjene|ta|"tatt") .. (som) (en|ein|ei|"et"|den|eneste|selveste|"kongelige"|å være)? (konge|dronning|"vip"|"vip-kunde"|prins|prinsesse|kongelig|"gullkunde"|storkunde|"hedersgjest"|stjerne|"viktigste"|eneste "kunden"|"førsteklasses"|bestevenn|rockestjerne/n|"adel"|gull|stamkunde|"æresgjest") (i verden|"kunden"|på jord)? !(i (den|det|en|ny|min)|på "hytta")
  (føle|kjenne) seg .. (viktig|betydningsfull|spesiell|utvalgt|som noe|som nokon|"verdt" noe|som nummer "én"|som nummer en|prioritert|som en venn|"tatt" imot som|som ein ven|som noko)
  "kunden i sentrum"
  (sette|"satte"|setje) ("kunden"|"meg"|"oss"|"brukeren") (i sentrum|først|i fokus|i "høgsetet"|i "høysetet")
  (som)? (den|om jeg "var" den) (eneste|"viktigste") "kunden"
  ("rullet"|rulle|"rulla") ut den "røde" "løperen"
  (løper/n|løpar/n) .. (rød|raud)
  ja: Jeg [følte meg som en dronning].
  ja: Eg vart [behandla som ein konge].
  ja: De [rullet ut den røde løperen].
  nei: Kongen bor på Slottet.

+ ikke-dum actor=any turn=no
  (ikke|ikkje|aldri|"itj"|langt fra|på ingen måte|ingen|ikke "et" sekund) .. ("følte"|"kjente"|"kjende"|føle|kjenne|"fikk" "meg" til å føle|"fekk" "meg" til å kjenne|"gav" "meg"|"ga" "meg"|"gjorde") .. ("meg"|"oss"|seg|"følelsen" av å være|"kjensla" av å vere) .. @eskam (til)?
  ("følte"|"kjente"|"kjende"|"føler"|føle|"opplevde") .. ("meg"|"oss") (ikke|ikkje|aldri|"itj"|på ingen måte|ikke det "minste"|overhodet ikke) .. (som (en|"et"|ein|"eit"))? .. @eskam
  ("fikk"|"fekk"|"ga"|"gav"|"lot") ("meg"|"oss") (aldri|ikke|ikkje|"itj") .. (føle|kjenne|"følelsen" av) .. @eskam
  (ingen|ikkje noko|ikke noe|finnes ikke|"finst" ikkje|"fins" ikke|finnes ingen) .. ("dumt"|"dumme"|"teite"|teit|"dumme") (spørsmål|spørsmål)
  (slapp|slippe|"slepp") å føle ("meg"|"oss"|seg) .. @eskam
  (uten|utan) at @ejeg .. ("følte"|"kjente"|"kjende") .. @eskam
  ja: Jeg [følte meg aldri dum].
  ja: Hun [fikk meg aldri til å føle meg til bry].
  ja: Eg [kjende meg ikkje som ein idiot].
  ja: Han sa det [finnes ingen dumme spørsmål].
  nei: Jeg følte meg dum.

+ uten-domming turn=no actor=any
  (uten|utan) (å)? (dømme|fordømme|"fordømmelse"|"fordommer"|moralisere/v|kritisere|legge skyld|skylde på|pekefinger|"moralpreken"|"nedlatenhet"|å være nedlatende|"hevet" pekefinger|belære)
  (uten|utan) å (få|gi|"ga") @emeg (til å føle|"følelsen" av) .. (dum|liten|til bry|skyld|teit) >>
  (ingen|null|ikke noe|ikkje noko|ikke "antydning" til|ikke "snev" av) (pekefinger|"moralpreken"|nedlatende|"nedlatenhet"|"hoderisting"|"fordommer"|mistro|"mistenksomhet"|"fordømming"|"fordømmelse"|ovenfra og ned|"hevet" pekefinger|"formaninger")
  (dømme/v|fordømme/v|laste/v|klandre/v|kritisere/v|beskylde/v) (ikke|ikkje|aldri) ("meg"|"oss")?
  (gjøre|"gjorde"|gjere|"gjer") (ikke|ikkje|aldri|"itj") (noe|noko)? (stort)? (nummer|"nummer"|sak|poeng) (ut)? av (det|at|"feilen"|"rotet")
  (ikke|ikkje) (en|ei|ein)? (eneste|einaste)? ("som du sikkert vet"|"som du vet"|sukk over|hevet øyebryn|oppgitt blikk)
  (ikke|ikkje) (et|ett|eit|eitt|"et"|"ett"|"eit"|"eitt") (sekund|øyeblikk|minutt|augeblink|augneblink) .. (ble|"ble"|vart|"vart"|følte|"følte"|kjende|"kjende"|fikk|"fikk") (jeg|vi|eg|me) .. (som|at|behandlet|behandla) >>
  (med) (rak) rygg
  (med) ("hodet"|"hovudet"|"hode") (hevet|heva|høyt|høgt)
  (ikke|ikkje) (spor|antydning|snev|teikn|tegn) (av|til) (nedlatenhet|"nedlatenhet"|fordømmelse|"fordommer"|moralisering)
  ja: Han hjalp meg [uten å dømme].
  ja: Det var [ingen pekefinger].
  ja: Ho [gjorde ikkje noko nummer av feilen].
  ja: Jeg gikk derfra [med rak rygg].
  nei: Jeg gjorde ikke noe nummer av prisen.

+ ikke-som-skrap actor=any turn=no
  (føle|kjenne|"følte"|"kjente"|"kjende") @emeg (ikke|ikkje|aldri|"itj") .. (som|lik) .. (skrap|gammelt|gamalt|søppel|nummer|masekopp|tigger|kasteball|masekråke|byrde|plage|idiot|"skrap"|skurk|kriminell|snylter)
  (ikke|ikkje|aldri) .. (et|ett|eit|"et"|"ett"|"eit") (øyeblikk|sekund|augneblink|minutt) .. ("følte"|"kjende"|"kjente"|"ble"|"vart") .. som >>
  (ikke|ikkje|aldri) .. ("følte"|"kjende"|"kjente") .. (som|lik) .. (skrap|søppel|nummer|masekopp|tigger|tiggere|tiggarar|"tiggere"|kasteball|byrde|plage|idiot|skurk|kriminell|snylter|snyltere)
  ja: [Følte meg ikke som en kasteball].
  ja: Jeg [følte meg aldri som en tigger].

+ et-menneske actor=any turn=no
  (være|"var"|er|var) @ejeg? ("et"|"eit")? (helt|heilt|fullverdig|vanlig)? menneske for ("henne"|"ham"|"dem"|han|ho|dei) (ikke|ikkje)? >>
  ("et"|"eit")? menneske .. (ikke|ikkje) .. (nummer|journalnummer|saksnummer|kundenummer|sak|kontonummer|tall|inntektskilde)
  (var|"var"|er) (jeg|eg|vi)? ("et"|"eit")? menneske (for|i) ("henne"|"ham"|"dem"|han|ho|dei|"øynene"|"auga") >>
  ja: Jeg [var et menneske for henne].
