using Microsoft.Data.Sqlite;

namespace Seed;

/// <summary>Copies a document with the rows of all its indexes, putting other values in the place of some.</summary>
internal sealed class ItemCopier
{
    private readonly SqliteConnection _connection;
    private readonly Dictionary<string, string[]> _columns = [];
    private readonly Dictionary<string, SqliteCommand> _inserts = [];
    private readonly Dictionary<long, Template> _templates = [];
    private long _lastId;

    public ItemCopier(SqliteConnection connection)
    {
        _connection = connection;
        _lastId = connection.Scalar<long>("select max(Id) from Document");
        foreach (var table in connection.List("select name from sqlite_master where type = 'table' and name like '%Index'", row => row.GetString(0)))
        {
            var columns = connection.List($"select name from pragma_table_info('{table}') where name <> 'Id'", row => row.GetString(0)).ToArray();
            if (columns.Contains("DocumentId"))
            {
                _columns[table] = columns;
            }
        }
    }

    /// <param name="replacements">Texts that are replaced wherever they stand: identifiers in the document and in its indexes.</param>
    /// <param name="values">Values of columns that are set whatever stood there.</param>
    public void Copy(long document, IReadOnlyDictionary<string, string> replacements, IReadOnlyDictionary<string, object> values)
    {
        var template = _templates.TryGetValue(document, out var known) ? known : _templates[document] = Read(document);
        var id = ++_lastId;
        Insert("Document", ["Id", "Type", "Content", "Version"], [id, template.Type, Replace(template.Content, replacements), 1L]);
        foreach (var (table, row) in template.Rows)
        {
            var columns = _columns[table];
            var copy = columns.Select((column, index) => column == "DocumentId" ? id
                : values.TryGetValue(column, out var value) ? value
                : row[index] is string text ? Replace(text, replacements) : row[index]).ToArray();
            Insert(table, columns, copy);
        }
    }

    private static string Replace(string text, IReadOnlyDictionary<string, string> replacements)
    {
        foreach (var (old, next) in replacements)
        {
            text = text.Replace(old, next, StringComparison.Ordinal);
        }

        return text;
    }

    private Template Read(long document)
    {
        var (type, content) = _connection.List($"select Type, Content from Document where Id = {document}", row => (row.GetString(0), row.GetString(1))).Single();
        var rows = _columns.SelectMany(table => _connection.List(
            $"select {string.Join(", ", table.Value.Select(column => $"[{column}]"))} from [{table.Key}] where DocumentId = {document}",
            row => (table.Key, Enumerable.Range(0, row.FieldCount).Select(row.GetValue).ToArray())));
        return new Template(type, content, [.. rows]);
    }

    private void Insert(string table, string[] columns, object[] values)
    {
        if (!_inserts.TryGetValue(table, out var command))
        {
            command = _connection.CreateCommand();
            command.CommandText = $"insert into [{table}] ({string.Join(", ", columns.Select(column => $"[{column}]"))}) "
                + $"values ({string.Join(", ", columns.Select((_, index) => $"@v{index}"))})";
            for (var index = 0; index < columns.Length; index++)
            {
                command.Parameters.Add(new SqliteParameter { ParameterName = $"@v{index}" });
            }

            _inserts[table] = command;
        }

        for (var index = 0; index < values.Length; index++)
        {
            command.Parameters[index].Value = values[index];
        }

        command.ExecuteNonQuery();
    }

    private sealed record Template(string Type, string Content, List<(string Table, object[] Row)> Rows);
}
