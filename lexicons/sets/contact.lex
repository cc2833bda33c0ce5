# Words that speak of a contact with a customer-service centre, or of oneself. A longer text with hardly any of them is
# about something else, and its warm or sour people are no agents: see «Texts about something else» in docs/lexicons.md.
# Beginnings of words, so that compounds and inflections are taken in.

set kontakt
  kund* rådgiv* rådgjev* saksbeh* sakshands* service* chat* telefon* ring* "mail" "mailen" "mailar" e-post* epost* svar* henvend* førespurn* kontakt* samtal*
  hjelp* hjalp spørsmål* "spurte" "spurde" spørre* spørje* "kø" "køen" vent* beskjed* snakk* prat* melding* bestill* tinga betjen* butikk* ansatt* tilsett* medarbeid*
  support* problem* faktur* abonnement* avtale* konsulent* resepsjon* operatør* veiled* rettlei* vegleid* "takk" "linje" "linja" "linjen" "røret" forklar* forklår*
  "fikk" "fekk" oppfølg* tilbakemeld* løys* løsning* "løst" "løste" "sak" "saken" "saka" "saker" "saken" dama damen vedkommende
  skranke* høyttaler* høgtalar* "tonen" skjema* ruter* "signert" fullros* pensjonist* "sms" "sms-en" mail*
  "jeg" "meg" "eg" "æ" "mæ" "min" "mitt" "mine" "mi"
