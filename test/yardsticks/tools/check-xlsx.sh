#!/bin/bash
# Validates the parts of .xlsx files against the ECMA-376 transitional schemas in the folder $SCHEMAS (needs unzip and xmllint).
#   SCHEMAS=FOLDER check-xlsx.sh FILE.xlsx ...      exit 1 if any part fails
[ -f "${SCHEMAS:?names the folder of the schemas}/sml.xsd" ] || { echo "no schemas in $SCHEMAS"; exit 2; }; bad=0
d=$(mktemp -d); trap 'rm -rf "$d"' EXIT; n=0; files=("$@")
for f in "${files[@]}"; do
  n=$((n + 1)); mkdir "$d/$n"; unzip -qq -o "$f" -d "$d/$n" || { echo "$f: not a zip"; bad=1; }
done
# A schema is read once for all parts that it describes, which takes longer than any of them.
check() {
  local schema=$1 parts out; shift
  mapfile -t parts < <(find "$d" -name '*.xml' \( "$@" \))
  [ ${#parts[@]} = 0 ] && return
  # Attributes of the extension namespaces are ignorable by the standard; the schema does not know them.
  sed -E -i 's/ (mc|xr[0-9]*|x14ac|x15|x14|xml):[A-Za-z]+="[^"]*"//g' "${parts[@]}"
  out=$(xmllint --noout --nonet --schema "$SCHEMAS/$schema" "${parts[@]}" 2>&1) && return
  bad=1
  for ((i = 1; i <= n; i++)); do
    grep -F "$d/$i/" <<<"$out" | grep -vE ' (fails to validate|validates)$' | sed "s|^$d/$i/|${files[i - 1]}: |" | head -5
  done
}
check sml.xsd -path '*/xl/worksheets/sheet*' -o -path '*/xl/tables/table*' -o -path '*/xl/workbook.xml' -o -path '*/xl/styles.xml' -o -path '*/xl/sharedStrings.xml'
check dml-chart.xsd -path '*/xl/charts/chart*'
check dml-spreadsheetDrawing.xsd -path '*/xl/drawings/drawing*'
[ $bad = 0 ] && echo "xlsx schemas: $n file(s) valid"; exit $bad
