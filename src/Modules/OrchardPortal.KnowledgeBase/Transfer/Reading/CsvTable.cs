using System.Text;

namespace OrchardPortal.KnowledgeBase.Transfer.Reading;

/// <summary>Reads tables as RFC 4180 describes them: quoted cells may hold separators, quotes and line breaks.</summary>
internal static class CsvTable
{
    /// <summary>The rows with the names of their columns, which the first line gives; cells that a row lacks are left out.</summary>
    public static IEnumerable<IReadOnlyDictionary<string, string>> Read(string text)
    {
        var separator = Separator(text);
        List<string>? columns = null;
        foreach (var cells in Rows(text, separator))
        {
            if (columns is null)
            {
                columns = cells.ConvertAll(cell => cell.Trim());
            }
            else if (cells.Exists(cell => cell.Length > 0))
            {
                var row = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
                for (var i = 0; i < Math.Min(cells.Count, columns.Count); i++)
                {
                    row[columns[i]] = cells[i];
                }

                yield return row;
            }
        }
    }

    // Spreadsheets of half of Europe separate by semicolons.
    private static char Separator(string text)
    {
        var line = text.AsSpan(0, text.IndexOf('\n') is >= 0 and var end ? end : text.Length);
        var (commas, semicolons, tabs) = (line.Count(','), line.Count(';'), line.Count('\t'));

        return semicolons > commas && semicolons >= tabs ? ';' : tabs > commas ? '\t' : ',';
    }

    private static IEnumerable<List<string>> Rows(string text, char separator)
    {
        var cells = new List<string>();
        var cell = new StringBuilder();
        var isQuoted = false;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (isQuoted && c == '"' && i + 1 < text.Length && text[i + 1] == '"')
            {
                cell.Append(text[i++]);
            }
            else if (c == '"' && (isQuoted || cell.Length == 0))
            {
                isQuoted = !isQuoted;
            }
            else if (!isQuoted && c == separator)
            {
                Cut();
            }
            else if (!isQuoted && c == '\n')
            {
                Cut();

                yield return cells;

                cells = [];
            }
            else if (isQuoted || c != '\r')
            {
                cell.Append(c);
            }
        }

        if (cell.Length > 0 || cells.Count > 0)
        {
            Cut();

            yield return cells;
        }

        void Cut()
        {
            cells.Add(cell.ToString());
            cell.Clear();
        }
    }
}
