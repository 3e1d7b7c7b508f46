#!/bin/sh
# Reads the whole chain of acceptances again and says whether anything in it was changed, taken out or added:
#   GUICHET_TOKEN=<token of finance or an administrator> sh bin/guichet-verify.sh [https://guichet.example]
# Ends with 0 when all is sound, with 1 when a link is broken, which it names, and with 2 when nobody answered.
answer=$(curl -sS -f -H "Authorization: Bearer $GUICHET_TOKEN" "${1:-http://localhost:8080}/api/v1/acceptances/verification") || exit 2
echo "$answer"
case "$answer" in
  *'"ok":true'*) exit 0 ;;
  *) exit 1 ;;
esac
