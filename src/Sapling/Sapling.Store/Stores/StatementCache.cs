using System.Collections.Concurrent;
using System.Text;

namespace Sapling.Store;

/// <summary>Keeps one string per shape of statement: a query of a known shape builds its text in a buffer and allocates none.</summary>
internal sealed class StatementCache
{
    /// <summary>Statements differ by shape only, as values are parameters; more than this points to SQL built by hand.</summary>
    private const int MaxStatements = 5_000;

    private readonly ConcurrentDictionary<string, string> _statements = new(StringComparer.Ordinal);

    public string Get(StringBuilder builder)
    {
        Span<char> buffer = stackalloc char[2048];
        if (builder.Length > buffer.Length)
        {
            return builder.ToString();
        }

        builder.CopyTo(0, buffer, builder.Length);
        var text = buffer[..builder.Length];
        if (_statements.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(text, out var statement))
        {
            return statement;
        }

        statement = text.ToString();
        if (_statements.Count < MaxStatements)
        {
            _statements.TryAdd(statement, statement);
        }

        return statement;
    }
}
