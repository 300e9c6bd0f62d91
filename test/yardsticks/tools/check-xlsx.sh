#!/bin/bash
# Validates the parts of .xlsx files against the ECMA-376 transitional schemas in the folder $SCHEMAS (needs unzip and xmllint).
#   SCHEMAS=FOLDER check-xlsx.sh FILE.xlsx ...      exit 1 if any part fails
[ -f "${SCHEMAS:?names the folder of the schemas}/sml.xsd" ] || { echo "no schemas in $SCHEMAS"; exit 2; }; bad=0
for f in "$@"; do
  d=$(mktemp -d); unzip -qq -o "$f" -d "$d" || { echo "$f: not a zip"; bad=1; continue; }
  while IFS= read -r part; do
    # Attributes of the extension namespaces are ignorable by the standard; the schema does not know them.
    sed -E 's/ (mc|xr[0-9]*|x14ac|x15|x14|xml):[A-Za-z]+="[^"]*"//g' "$part" > "$part.plain"
    case $part in *charts*) schema=dml-chart.xsd;; *drawings*) schema=dml-spreadsheetDrawing.xsd;; *) schema=sml.xsd;; esac
    out=$(xmllint --noout --nonet --schema "$SCHEMAS/$schema" "$part.plain" 2>&1) || { bad=1; echo "$f: ${part#"$d"/}"; echo "$out" | grep -v 'fails to validate' | head -5; }
  done < <(find "$d/xl" -name '*.xml' \( -path '*worksheets/sheet*' -o -path '*tables/table*' -o -name workbook.xml -o -name styles.xml -o -name sharedStrings.xml -o -path '*charts/chart*' -o -path '*drawings/drawing*' \))
  rm -rf "$d"
done
[ $bad = 0 ] && echo "xlsx schemas: $# file(s) valid"; exit $bad
